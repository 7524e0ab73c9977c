/**
 * Articles come in: what changes by them is worked out anew, and nothing else is touched.
 *
 * The order: articles are understood (`understand-step.ts`) → mentions that may be one happening → records → deals →
 * statements. A rebuild understands all articles first and then works out what they tell of, each unit once
 * (`rebuild-step.ts`); it gives the same rows, however the articles are parted into batches (property-based tests hold it to that).
 */
import { isoDay } from "../../model/day.ts";
import { corpusOf } from "../corpus.ts";
import { makeFinder } from "../dates/finder.ts";
import { type Founding, pairOf } from "../dates/foundings.ts";
import { Timeline } from "../dates/timeline.ts";
import type { Reconciled } from "../reconciled.ts";
import { officeKeys } from "../rows/entities.ts";
import { rowsInOrder } from "../rows/order.ts";
import { sourceRow } from "../rows/sources.ts";
import type { SourceState } from "../source.ts";
import type { RecordNote } from "./notes.ts";
import { quoteStep } from "./quote-step.ts";
import { comparedKeys, plannedKeys } from "./record-keys.ts";
import { recordStep } from "./record-step.ts";
import type { Run } from "./run.ts";
import type { Asking } from "./shelf.ts";
import { understandStep, type Understood } from "./understand-step.ts";
import { type Gathered, gatherUnits } from "./unit-step.ts";

/** `states`: articles that are new, or that have been read since they came. */
export function* reconcileStep(run: Run, states: readonly SourceState[]): Asking<Reconciled> {
  const understood = yield* understandStep(run, states);
  return yield* describeStep(run, understood, yield* gatherUnits(understood.tellings, understood.changed));
}

/** Works out what articles tell of that are understood. */
export function* describeStep(run: Run, { changed, entities, lastBefore, tellings }: Understood, gathered: Gathered): Asking<Reconciled> {
  const { shelf, standing } = run;
  yield* showTakenDown(run, changed);
  const finder = makeFinder(tellings.spread, new Timeline());
  const recorded = yield* recordStep(tellings, gathered, finder);
  const told = new Set([...changed, ...recorded.articles]);
  const quoted = yield* quoteStep(tellings, told);
  const last = (yield* shelf.get("last", ["last"])).get("last")?.day ?? null;
  // planned happenings whose day passes now
  const passed =
    last === null || last === lastBefore
      ? []
      : [...(yield* shelf.find("record", plannedKeys(isoDay(lastBefore ?? FIRST_DAY), isoDay(last)))).values()];
  const own = [...(yield* shelf.get("record", recorded.records)).values()];
  const compared = [...(yield* shelf.find("record", own.flatMap(comparedKeys))).values()];
  const records = new Map([...passed, ...compared, ...own].map((note) => [note.row.id, note]));
  const written = yield* shelf.get("entity", entities);
  const holders = yield* shelf.find(
    "entity",
    [...written.values()].flatMap(({ row }) => officeKeys(row)),
  );
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
    last,
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
      entities,
    },
  };
}

/** What is said of a taken-down article is said of its row, whether it tells of a happening or not. */
function* showTakenDown(run: Run, changed: ReadonlySet<string>): Asking<void> {
  const gone = (yield* run.load(changed)).filter((src) => src.text === null);
  const texts = yield* run.shelf.get(
    "text",
    gone.map((src) => src.id),
  );
  for (const src of gone) run.write("sources", sourceRow(src, [], texts.get(src.id)?.origin ?? src.id, run.standing));
}

/** 1 January 1900: earlier than any day news was planned for. */
const FIRST_DAY = -25567;

function* foundingsOf(run: Run, told: Reconciled["corpus"]["told"]): Asking<(pair: string) => readonly Founding[]> {
  const pairs = told.flatMap(({ claim }) => (claim.kind === "anniversary" ? [pairOf(claim)] : []));
  const notes = yield* run.shelf.get("founding", pairs);
  return (pair) => notes.get(pair)?.foundings ?? [];
}
