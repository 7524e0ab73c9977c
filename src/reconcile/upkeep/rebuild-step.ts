/**
 * Steps of a rebuild, when all articles are understood: some at a time, what they tell of is worked out that was not worked out
 * with others before. Each unit is whole when it is first met, so each is worked out once.
 */
import type { Reconciled } from "../reconciled.ts";
import type { Run } from "./run.ts";
import type { Asking } from "./shelf.ts";
import { describeStep } from "./step.ts";
import { Tellings } from "./telling.ts";
import { gatherUnits } from "./unit-step.ts";

const NONE: ReadonlySet<string> = new Set();

/** `ids`: articles to work out. `entities`: those whose rows may be looked at for the first time. */
export function* workOutStep(run: Run, ids: readonly string[], entities: ReadonlySet<string> = NONE): Asking<Reconciled> {
  const places = yield* run.shelf.get("place", ids);
  const due = new Set(ids.filter((id) => places.get(id)?.whole !== true));
  const placed = new Set([...places].flatMap(([id, { units }]) => (due.has(id) ? units.map(([mention]) => mention) : [])));
  const tellings = new Tellings(run);
  const last = (yield* run.shelf.get("last", ["last"])).get("last")?.day ?? null;
  return yield* describeStep(run, { changed: due, entities, lastBefore: last, tellings }, yield* gatherUnits(tellings, due, placed));
}
