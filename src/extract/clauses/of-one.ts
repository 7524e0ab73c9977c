import type { Unit } from "../mentions/unit.ts";
import type { Group } from "./parse.ts";

/** "A and B, who is on a visit": a verb in the singular is said of the last one only. */
export const ofOne = (group: Group | null, verb: Unit | undefined): Group | null => {
  const last = group?.actors.at(-1);
  if (group === null || last === undefined || group.actors.length < 2 || !/^(?:is|was|has)$/.test(verb?.lower ?? "")) return group;
  return { first: last, last: group.last, actors: [last] };
};
