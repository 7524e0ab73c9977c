/**
 * Step: articles are understood, each by itself and by its like: texts that go back to one another → who is who → the days of
 * undated articles. What is remembered of them afterwards is all that working out what they tell of needs.
 */
import type { AnniversaryClaim } from "../../model/claim.ts";
import { byRank, type Src } from "../corpus.ts";
import { type Founding, foundingOf, pairOf, withFoundings } from "../dates/foundings.ts";
import { NO_OFFICES, officeKeys } from "../rows/entities.ts";
import { sourceRow } from "../rows/sources.ts";
import { thingRow, thingsIn, withNames } from "../rows/things.ts";
import type { SourceState } from "../source.ts";
import { alignStep } from "./align-step.ts";
import { nameStep } from "./name-step.ts";
import { originStep } from "./origin-step.ts";
import { putTelling } from "./put-telling.ts";
import type { Run } from "./run.ts";
import type { Asking } from "./shelf.ts";
import { Tellings } from "./telling.ts";

export interface Understood {
  /** Articles that are new, or understood otherwise than before. */
  readonly changed: ReadonlySet<string>;
  /** Entities whose rows were written or removed. */
  readonly entities: ReadonlySet<string>;
  /** The last day on which an article had appeared before. */
  readonly lastBefore: number | null;
  readonly tellings: Tellings;
}

function* countThings(run: Run, fresh: readonly Src[]): Asking<void> {
  const told = fresh.flatMap((src) => [...thingsIn(run.claimsOf(src))]);
  const known = yield* run.shelf.get(
    "thing",
    told.map(([key]) => key),
  );
  const now = new Map(known);
  for (const [key, thing] of told) now.set(key, withNames(now.get(key), thing));
  for (const [key, thing] of now) {
    if (thing.names.length === known.get(key)?.names.length) continue;
    run.shelf.put("thing", key, thing);
    run.write("entities", thingRow(key, thing));
  }
}

/** Notes what articles say of beginnings; answers the articles whose anniversaries may now be counted otherwise. */
function* countFoundings(run: Run, fresh: readonly Src[]): Asking<ReadonlySet<string>> {
  const told = fresh.flatMap((src) =>
    run.claimsOf(src).flatMap((c): readonly (readonly [Src, AnniversaryClaim])[] => (c.kind === "anniversary" ? [[src, c]] : [])),
  );
  const byPair = new Map<string, Founding[]>();
  for (const [src, claim] of told) {
    const founding = foundingOf(claim, src);
    if (founding !== null) byPair.set(pairOf(claim), [...(byPair.get(pairOf(claim)) ?? []), founding]);
    const pairs = run.claimsOf(src).flatMap((c) => (c.kind === "anniversary" ? [`pair ${pairOf(c)}`] : []));
    run.shelf.put("jubilee", src.id, {}, [...new Set(pairs)]);
  }
  const known = yield* run.shelf.get("founding", byPair.keys());
  const changed: string[] = [];
  for (const [pair, more] of byPair) {
    const before = known.get(pair);
    const note = withFoundings(before, more, (a, b) => byRank(a, b) || (a.claim < b.claim ? -1 : 1));
    if (JSON.stringify(note) === JSON.stringify(before)) continue;
    run.shelf.put("founding", pair, note);
    changed.push(`pair ${pair}`);
  }
  return new Set((yield* run.shelf.find("jubilee", changed)).keys());
}

/** Counts the days on which articles appeared; answers the last one before these. */
function* moveLast(run: Run, fresh: readonly Src[]): Asking<number | null> {
  const before = (yield* run.shelf.get("last", ["last"])).get("last")?.day ?? null;
  const now = fresh.reduce<number | null>(
    (last, src) => (src.published !== null && (last === null || src.published > last) ? src.published : last),
    before,
  );
  if (now !== null && now !== before) run.shelf.put("last", "last", { day: now });
  return before;
}

/** `states`: articles that are new, or that have been read since they came. */
export function* understandStep(run: Run, states: readonly SourceState[]): Asking<Understood> {
  const { shelf, standing } = run;
  for (const state of states) if (!run.counts(state.id)) run.write("sources", sourceRow(state, [], null, standing));
  const fresh = yield* run.load(states.map((s) => s.id));
  const restored = yield* originStep(run, fresh);
  const lines = yield* shelf.get("text", restored);
  for (const src of yield* run.load(restored)) run.write("sources", sourceRow(src, [], lines.get(src.id)?.origin ?? src.id, standing));
  const renamed = yield* nameStep(run, fresh);
  yield* countThings(run, fresh);
  const recounted = yield* countFoundings(run, fresh);
  const lastBefore = yield* moveLast(run, fresh);
  const entities = run.written("entities");
  for (const row of entities) shelf.put("entity", row.id, { row, offices: run.offices.get(row.id) ?? NO_OFFICES }, officeKeys(row));
  for (const id of run.erased("entities")) shelf.remove("entity", id);
  const tellings = new Tellings(run);
  const changed = new Set([...fresh.map((src) => src.id), ...renamed, ...restored, ...recounted]);
  const realigned = yield* alignStep(tellings, changed);
  for (const article of yield* tellings.of(changed))
    if (article.src.published !== null) yield* putTelling(tellings, article.src.id, { aligned: null, votes: [] });
  for (const id of realigned) changed.add(id);
  return { changed, entities: new Set([...entities.map((row) => row.id), ...run.erased("entities")]), lastBefore, tellings };
}
