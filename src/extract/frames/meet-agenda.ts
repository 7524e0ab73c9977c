/** Meetings of a programme: "The minister's programme yesterday had included meetings with B": they are those of whose programme it is. */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Actor, actorsOf, type Scene } from "./scene.ts";

const INCLUDES = unitTest(/^(?:includes?|included|featured?|features|comprised?|comprises|contained|saw|has|had)$/);
const PROGRAMME = unitTest(/^(?:programme|program|schedule|agenda|itinerary|diary|engagements|calendar)$/);
/** Units between the meeting and the verb, and between the verb and the programme. */
const REACH = 8;

/** Whose programme the meeting noun at `at` is on; nobody where no programme is told. */
export const agendaOwner = (scene: Scene, at: number): Actor[] => {
  const { units } = scene;
  const verb = lastWith(units, at - 1, INCLUDES);
  const programme = verb < 0 ? -1 : lastWith(units, verb - 1, PROGRAMME);
  const owner = units[programme - 1];
  if (owner === undefined || !owner.possessive || (owner.kind !== "person" && owner.kind !== "official")) return [];
  return actorsOf(scene, { ...owner, possessive: false });
};

const lastWith = (units: readonly Unit[], from: number, is: (unit: Unit) => boolean): number => {
  for (let k = from; k >= 0 && from - k < REACH; k--) if (is(units[k] as Unit)) return k;
  return -1;
};
