/** Step: units worked out, and their records written in place of those they had. Answers what the checks look at. */
import type { FactRow, PurchaseRow } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import type { Src } from "../corpus.ts";
import type { DateFinder } from "../dates/finder.ts";
import { articleVariable } from "../dates/finder.ts";
import type { Founding } from "../dates/foundings.ts";
import { pairOf } from "../dates/foundings.ts";
import type { Clash } from "../reconciled.ts";
import { formerIds } from "../rows/build.ts";
import { dealKeys, oneDeal } from "../rows/deals.ts";
import type { Ready } from "../rows/rows.ts";
import { sourceRow } from "../rows/sources.ts";
import { stayTold } from "../rows/stay-days.ts";
import { toldOf } from "../rows/whereabouts.ts";
import { Joining } from "./joining.ts";
import type { RecordNote, UnitNote } from "./notes.ts";
import { settlePlaces } from "./place-step.ts";
import { recordKeys } from "./record-keys.ts";
import type { Asking } from "./shelf.ts";
import { settleStays } from "./stay-step.ts";
import type { Tellings } from "./telling.ts";
import type { Gathered, Unit } from "./unit-step.ts";
import { workOut } from "./work-out.ts";

export interface Recorded {
  readonly ready: readonly Ready[];
  readonly facts: readonly FactRow[];
  readonly clashes: readonly Clash[];
  /** Ids of records written, and of those that were there before. */
  readonly records: ReadonlySet<string>;
  /** Articles that tell of them. */
  readonly articles: ReadonlySet<string>;
}

const viewOf = (
  row: RecordNote["row"],
  view: RecordNote["view"],
): { readonly view: RecordNote["view"]; readonly row: RecordNote["row"] } => ({ view, row });

export function* recordStep(tellings: Tellings, gathered: Gathered, finder: DateFinder): Asking<Recorded> {
  const { run } = tellings;
  const { shelf } = run;
  const records = new Set<string>();
  const old = yield* shelf.get("unit", gathered.former);
  const oldRecords = yield* shelf.get(
    "record",
    [...old.values()].flatMap((u) => u.records),
  );
  for (const [id, note] of oldRecords) {
    records.add(id);
    shelf.remove("record", id);
    run.erase(note.view, id);
    for (const fact of note.facts) run.erase("facts", fact);
    for (const redirect of note.redirects) run.erase("redirects", redirect);
  }
  for (const id of gathered.former) shelf.remove("unit", id);
  const articles = new Set(gathered.units.flatMap((u) => u.articles.map((a) => a.src.id)));
  const texts = yield* shelf.get("text", articles);
  const originOf = (src: Src): string => texts.get(src.id)?.origin ?? src.id;
  const foundings = yield* foundingsFor(tellings, gathered.units);
  const out = { ready: [] as Ready[], facts: [] as FactRow[], clashes: [] as Clash[] };
  const unitOf = new Map<string, string>();
  for (const unit of gathered.units) {
    const worked = workOut(unit, { tellings, finder, originOf, foundings });
    out.clashes.push(...worked.clashes);
    for (const { view, row, ready, facts } of worked.records) {
      records.add(row.id);
      out.ready.push(ready);
      out.facts.push(...facts);
      const { mentions } = ready.group;
      const note: RecordNote = {
        ...viewOf(row, view),
        facts: facts.map((f) => f.id),
        redirects: formerIds(ready.group),
        sources: [...new Set(mentions.map((m) => m.src.id))],
        persons: [...new Set(mentions.flatMap((m) => [...m.named].map((p) => p.id)))],
        mentions: mentions.map((m) => m.id),
        told: toldOf(view, row, facts),
        stay: stayTold(view, row, facts, mentions),
      };
      shelf.put("record", row.id, note, recordKeys(note));
      run.write(view, row);
      for (const fact of facts) run.write("facts", fact);
      for (const id of note.redirects) run.write("redirects", { id, to: row.id });
    }
    const note: UnitNote = {
      articles: unit.articles.map((a) => a.src.id),
      mentions: [...unit.mentions, ...unit.ghosts].map((m) => m.id),
      records: worked.records.map((r) => r.row.id),
    };
    shelf.put("unit", unit.id, note);
    for (const id of note.mentions) unitOf.set(id, unit.id);
    for (const { src } of unit.articles) {
      if (src.published === null) unitOf.set(src.id, unit.id);
      const days = src.published === null ? finder.timeline.days(articleVariable(src.id)) : [];
      // a taken-down article is said to be so beside all that rests on it
      if (src.published === null || src.text === null) run.write("sources", sourceRow(src, days, originOf(src), run.standing));
    }
  }
  yield* noteUnits(tellings, articles, unitOf);
  const parted = [...oldRecords.values()].flatMap((n) => (isPurchase(n) && n.row.deal !== null ? [n.row.deal] : []));
  yield* settleDeals(
    tellings,
    out.ready.map((r) => r.id),
    parted,
  );
  const gone = [...oldRecords.values()];
  const made = out.ready.map((r) => r.id);
  yield* settlePlaces(tellings, gone, made);
  yield* settleStays(tellings, gone, made);
  return { ...out, records, articles };
}

/** Every article remembers which unit each of its mentions belongs to. */
function* noteUnits(tellings: Tellings, articles: ReadonlySet<string>, unitOf: ReadonlyMap<string, string>): Asking<void> {
  const { shelf } = tellings.run;
  const notes = yield* shelf.get("place", articles);
  for (const article of yield* tellings.of(articles)) {
    const before = new Map(notes.get(article.src.id)?.units);
    const ids = [article.src.id, ...[...article.mentions, ...article.ghosts].map((m) => m.id)];
    const units = ids.flatMap((id) => {
      const unit = unitOf.get(id) ?? before.get(id);
      return unit === undefined ? [] : [[id, unit] as const];
    });
    if (units.length !== before.size || units.some(([id, unit]) => before.get(id) !== unit))
      shelf.put("place", article.src.id, { units, whole: units.length >= ids.length - 1 });
  }
}

function* foundingsFor(tellings: Tellings, units: readonly Unit[]): Asking<(pair: string) => readonly Founding[]> {
  const pairs = units.flatMap((u) =>
    u.articles.flatMap((a) => tellings.run.claimsOf(a.src).flatMap((c) => (c.kind === "anniversary" ? [pairOf(c)] : []))),
  );
  const notes = yield* tellings.run.shelf.get("founding", pairs);
  return (pair) => notes.get(pair)?.foundings ?? [];
}

interface PurchaseNote extends RecordNote {
  readonly row: PurchaseRow;
}

const isPurchase = (note: RecordNote): note is PurchaseNote => note.view === "purchases";

/** Stages of one deal get its id, made from the smallest record id among them; `parted`: deals that lost a stage. */
function* settleDeals(tellings: Tellings, changed: readonly string[], parted: readonly string[]): Asking<void> {
  const { run } = tellings;
  const { shelf } = run;
  const joining = new Joining();
  const seen = new Map<string, PurchaseNote>();
  let ring: PurchaseNote[] = [];
  const enter = (note: RecordNote): void => {
    if (!isPurchase(note) || seen.has(note.row.id)) return;
    seen.set(note.row.id, note);
    joining.add(note.row.id);
    ring.push(note);
  };
  for (const note of (yield* shelf.get("record", changed)).values()) enter(note);
  for (const note of (yield* shelf.find(
    "record",
    parted.map((deal) => `in ${deal}`),
  )).values())
    enter(note);
  while (ring.length > 0) {
    const due = ring;
    ring = [];
    const found = yield* shelf.find(
      "record",
      due.flatMap((n) => dealKeys(n.row, true)),
    );
    const near = new Map<string, PurchaseNote[]>();
    for (const note of found.values())
      if (isPurchase(note))
        for (const key of dealKeys(note.row)) {
          const list = near.get(key);
          if (list === undefined) near.set(key, [note]);
          else list.push(note);
        }
    for (const note of due)
      for (const other of new Set(dealKeys(note.row, true).flatMap((key) => near.get(key) ?? []))) {
        if (other.row.id === note.row.id || !oneDeal(note.row, other.row)) continue;
        enter(other);
        joining.join(note.row.id, other.row.id);
      }
  }
  for (const own of joining.groups([...seen.values()], (n) => n.row.id)) {
    const first = own.map((n) => n.row.id).sort(compareText)[0] as string;
    const deal = own.length > 1 ? contentId("d", first) : null;
    for (const note of own) {
      if (note.row.deal === deal) continue;
      const next = { ...note, row: { ...note.row, deal } };
      shelf.put("record", next.row.id, next, recordKeys(next));
      run.write("purchases", next.row);
    }
  }
}
