/**
 * "a bilateral which A had arranged with B for Friday fell through", "the dinner that A planned with B": a meeting that was arranged, with
 * whom it was to be in a relative clause. Who arranges has not met: it is to come, or called off by what the main clause says of it.
 */
import { type Complement, complementsAfter } from "../clauses/complements.ts";
import { ARRANGE, HOLD } from "./meet-verb-words.ts";
import { type Actor, clausesOf, type Scene, subjectOf } from "./scene.ts";

/** Does a verb say that its subject has, or, by what it arranges, is to have the talks that it names? */
export const isHolding = (word: string, status: string): boolean => HOLD.test(word) || (status === "planned" && ARRANGE.test(word));

const ARRANGED = /^(?:arranged|planned|scheduled|agreed|sought|requested|set|kept|reserved|fixed|booked)$/;
const KEPT = /^(?:kept|reserved|set|fixed|booked)$/;
/** Units from the noun to the verb of its relative clause. */
const REACH = 8;

export interface Arranged {
  readonly own: readonly Actor[];
  readonly partner: Complement;
}

const persons = (actors: readonly Actor[]): Actor[] => actors.filter((a) => a.kind === "person" || a.kind === "official");

/** Who arranged the meeting that the noun at unit `at` tells, and with whom; undefined where no relative clause says so. */
export const arrangedWith = (scene: Scene, at: number): Arranged | undefined => {
  const { units } = scene;
  const rel = units[at + 1]?.lower === "," ? at + 2 : at + 1;
  if (!/^(?:which|that)$/.test(units[rel]?.lower ?? "")) return undefined;
  const clauses = clausesOf(scene);
  const verb = clauses.verbs.find((v) => v.at > rel && v.at <= rel + REACH);
  if (verb === undefined || !ARRANGED.test(units[verb.at]?.lower ?? "")) return undefined;
  const own = persons(subjectOf(scene, verb.at));
  const partner = complementsAfter(scene, clauses, verb.at + 1).find(
    // "kept free for her"
    (c) => (c.prep === "with" || (c.prep === "for" && KEPT.test(units[verb.at]?.lower ?? ""))) && persons(c.actors).length > 0,
  );
  return partner === undefined || own.length === 0 ? undefined : { own, partner };
};
