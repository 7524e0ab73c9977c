/**
 * Articles come in: what changes by them is worked out anew, and nothing else is touched.
 *
 * The order: texts that go back to one another → who is who → the days of undated articles → mentions that may be one
 * happening → records → deals → statements. A rebuild is the same step over batches of all articles, and gives the same rows
 * however the articles are parted into batches (a property-based test holds it to that).
 */
import type { AnniversaryClaim } from "../../model/claim.ts";
import { isoDay } from "../../model/day.ts";
import { byRank, corpusOf, type Src } from "../corpus.ts";
import { makeFinder } from "../dates/finder.ts";
import { type Founding, foundingOf, pairOf, withFoundings } from "../dates/foundings.ts";
import { Timeline } from "../dates/timeline.ts";
import type { Reconciled } from "../reconciled.ts";
import { NO_OFFICES, officeKeys } from "../rows/entities.ts";
import { rowsInOrder } from "../rows/order.ts";
import { sourceRow } from "../rows/sources.ts";
import { thingRow, thingsIn, withNames } from "../rows/things.ts";
import type { SourceState } from "../source.ts";
import { alignStep } from "./align-step.ts";
import { nameStep } from "./name-step.ts";
import type { RecordNote } from "./notes.ts";
import { originStep } from "./origin-step.ts";
import { putTelling } from "./put-telling.ts";
import { quoteStep } from "./quote-step.ts";
import { comparedKeys, plannedKeys } from "./record-keys.ts";
import { recordStep } from "./record-step.ts";
import type { Run } from "./run.ts";
import type { Asking } from "./shelf.ts";
import { Tellings } from "./telling.ts";
import { gatherUnits } from "./unit-step.ts";

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

/** The last day on which an article appeared: before these articles, and with them. */
function* moveLast(run: Run, fresh: readonly Src[]): Asking<{ readonly before: number | null; readonly now: number | null }> {
  const before = (yield* run.shelf.get("last", ["last"])).get("last")?.day ?? null;
  const now = fresh.reduce<number | null>(
    (last, src) => (src.published !== null && (last === null || src.published > last) ? src.published : last),
    before,
  );
  if (now !== null && now !== before) run.shelf.put("last", "last", { day: now });
  return { before, now };
}

/** `states`: articles that are new, or that have been read since they came. */
export function* reconcileStep(run: Run, states: readonly SourceState[]): Asking<Reconciled> {
  const { shelf, standing } = run;
  for (const state of states) if (!run.counts(state.id)) run.write("sources", sourceRow(state, [], null, standing));
  const fresh = yield* run.load(states.map((s) => s.id));
  const restored = yield* originStep(run, fresh);
  const lines = yield* shelf.get("text", restored);
  for (const src of yield* run.load(restored)) run.write("sources", sourceRow(src, [], lines.get(src.id)?.origin ?? src.id, standing));
  const renamed = yield* nameStep(run, fresh);
  yield* countThings(run, fresh);
  const recounted = yield* countFoundings(run, fresh);
  const last = yield* moveLast(run, fresh);
  const tellings = new Tellings(run);
  const changed = new Set([...fresh.map((src) => src.id), ...renamed, ...restored, ...recounted]);
  const realigned = yield* alignStep(tellings, changed);
  for (const article of yield* tellings.of(changed)) {
    if (article.src.published === null) continue;
    const old = (yield* shelf.get("telling", [article.src.id])).get(article.src.id);
    yield* putTelling(tellings, article.src.id, { aligned: null, units: old?.units ?? [], voters: [], votes: [] });
  }
  for (const id of realigned) changed.add(id);
  const finder = makeFinder(tellings.spread, new Timeline());
  const recorded = yield* recordStep(tellings, yield* gatherUnits(tellings, changed), finder);
  const told = new Set([...changed, ...recorded.articles]);
  const quoted = yield* quoteStep(tellings, told);
  // planned happenings whose day passes now
  const passed =
    last.now === null || last.now === last.before
      ? []
      : [...(yield* shelf.find("record", plannedKeys(isoDay(last.before ?? FIRST_DAY), isoDay(last.now)))).values()];
  const own = [...(yield* shelf.get("record", recorded.records)).values()];
  const compared = [...(yield* shelf.find("record", own.flatMap(comparedKeys))).values()];
  const records = new Map([...passed, ...compared, ...own].map((note) => [note.row.id, note]));
  const entities = run.written("entities");
  for (const row of entities) shelf.put("entity", row.id, { row, offices: run.offices.get(row.id) ?? NO_OFFICES }, officeKeys(row));
  for (const id of run.erased("entities")) shelf.remove("entity", id);
  const holders = yield* shelf.find("entity", entities.flatMap(officeKeys));
  const texts = yield* shelf.get("text", told);
  const elders = yield* run.load([...texts.values()].flatMap((t) => (t.parent === null ? [] : [t.parent.id])));
  const sources = yield* run.load([...told, ...quoted.articles]);
  const at = new Map([...sources, ...elders].map((src) => [src.id, src]));
  const of = <V extends RecordNote["view"]>(view: V) =>
    [...records.values()].flatMap((n) => (n.view === view ? [n.row] : [])) as unknown as Reconciled["rows"][V];
  const corpus = corpusOf(sources, (src) => run.claimsOf(src));
  return {
    rows: rowsInOrder({
      sources: run.written("sources"),
      entities: [...new Map([...holders].map(([id, n]) => [id, n.row])).values()],
      meetings: of("meetings"),
      visits: of("visits"),
      agreements: of("agreements"),
      purchases: of("purchases"),
      facts: recorded.facts,
      redirects: run.written("redirects"),
    }),
    clashes: [...recorded.clashes, ...quoted.clashes],
    corpus,
    people: tellings.people,
    finder,
    links: [...texts].flatMap(([id, { parent }]) => {
      const [a, b] = [parent === null ? undefined : at.get(parent.id), at.get(id)];
      return a === undefined || b === undefined || parent === null ? [] : [{ a, b, shared: parent.shared }];
    }),
    foundings: yield* foundingsOf(run, corpus.told),
    last: last.now,
    ready: recorded.ready,
    reworded: quoted.reworded,
    standing,
    claimsOf: new Map([...records].map(([id, note]) => [id, note.mentions])),
    offices: new Map([...holders].map(([id, note]) => [id, note.offices])),
    scope: {
      records: recorded.records,
      passed: passed.map((n) => n.row.id),
      articles: told,
      quoted: quoted.claims,
      entities: new Set([...entities.map((row) => row.id), ...run.erased("entities")]),
    },
  };
}

/** 1 January 1900: earlier than any day news was planned for. */
const FIRST_DAY = -25567;

function* foundingsOf(run: Run, told: Reconciled["corpus"]["told"]): Asking<(pair: string) => readonly Founding[]> {
  const pairs = told.flatMap(({ claim }) => (claim.kind === "anniversary" ? [pairOf(claim)] : []));
  const notes = yield* run.shelf.get("founding", pairs);
  return (pair) => notes.get(pair)?.foundings ?? [];
}
