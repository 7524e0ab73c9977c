/** Whether a group of the sentence is one or many: "A and B, who is …" is B alone; a town behind a place that opens a sentence is nobody. */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { WordClass } from "./classes.ts";
import type { Group } from "./parse.ts";

/** "A and B, who is on a visit": a verb in the singular is said of the last one only. */
export const ofOne = (group: Group | null, verb: Unit | undefined): Group | null => {
  const last = group?.actors.at(-1);
  if (group === null || last === undefined || group.actors.length < 2 || !/^(?:is|was|has)$/.test(verb?.lower ?? "")) return group;
  return { first: last, last: group.last, actors: [last] };
};

const isMany = unitTest(/^(?:the |both )?(?:two|both|pair|sides|leaders|ministers|presidents|delegations|teams)$/);
/** "According to the spokesman, Lee, the two signed": several are no apposition of one. */
export const isOfMany = (units: readonly Unit[], candidate: Group, { actors }: Group): boolean =>
  candidate.actors.length === 1 &&
  actors.length === 1 &&
  units[candidate.actors[0] as number]?.kind === "person" &&
  isMany(units[actors[0] as number]);

/** "At the Expo Centre, Lima, A met B": the town behind a place that opens the sentence, of which nothing is told. */
export const isTownOf = (units: readonly Unit[], classes: readonly WordClass[], group: Group): boolean =>
  group.actors.length === 1 &&
  units[group.first]?.kind === "place" &&
  classes[group.first - 1] === "comma" &&
  classes[group.last] === "comma" &&
  classes[0] === "prep" &&
  !classes.slice(1, group.first - 1).includes("comma") &&
  /^(?:person|official|country|org)$/.test(units[group.last + 1]?.kind ?? "");
