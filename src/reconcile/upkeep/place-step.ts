/**
 * Step: records of which no report says where they were take the town of what their persons or sides did on that day
 * (`rows/whereabouts.ts`). Looked at are the records that share a person or sides and a day with one that has changed.
 *
 * What is inferred stands in the row and in facts of its own with their premises; the note keeps what was told, from which alone
 * others infer, so that the order in which articles came decides nothing.
 */
import type { CellClaim, FactRow } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import { byRank, type Ranked, type Src } from "../corpus.ts";
import { cellClaim, supportOf } from "../facts/ledger.ts";
import { countOrigins } from "../facts/origins.ts";
import type { Mention } from "../mention.ts";
import { type Inferred, inferPlace, isPlaced, ONE_PERSON, placeKeys, type Placed } from "../rows/whereabouts.ts";
import { place } from "../values/lattices.ts";
import type { RecordNote } from "./notes.ts";
import { recordKeys } from "./record-keys.ts";
import type { Asking } from "./shelf.ts";
import type { Tellings } from "./telling.ts";

/** `gone`: records as they were before; `made`: ids of those there are now. */
export function* settlePlaces(tellings: Tellings, gone: readonly RecordNote[], made: readonly string[]): Asking<void> {
  const { shelf } = tellings.run;
  const changed = [...gone, ...(yield* shelf.get("record", made)).values()];
  const near = [...(yield* shelf.find("record", changed.flatMap(placeKeys))).values()].filter((n) => n.told?.open === true);
  const beside = yield* shelf.find("record", near.flatMap(placeKeys));
  const byKey = new Map<string, RecordNote[]>();
  for (const note of beside.values())
    for (const key of placeKeys(note)) {
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [note]);
      else own.push(note);
    }
  for (const note of near) {
    const inferred = inferPlace(note, new Set(placeKeys(note).flatMap((key) => byKey.get(key) ?? [])));
    yield* put(tellings, note, inferred);
  }
}

const factId = (record: string, field: "city" | "country"): string => contentId("f", record, field);

/** Writes the row, the facts and the note of a record as its town is now known. */
function* put(tellings: Tellings, note: RecordNote, inferred: Inferred | null): Asking<void> {
  if (!isPlaced(note)) return;
  const { shelf } = tellings.run;
  const { run } = tellings;
  const { id } = note.row;
  const cells = { city: inferred?.city ?? note.told.city, country: inferred === null ? note.told.country : inferred.country };
  const fields = inferred === null ? [] : (["city", "country"] as const).filter((f) => note.told[f] === null && cells[f] !== null);
  const before = note.facts.filter((f) => f === factId(id, "city") || (note.told.country === null && f === factId(id, "country")));
  if (before.length === 0 && fields.length === 0) return;
  for (const fact of before) run.erase("facts", fact);
  if (inferred !== null) {
    const mentions = yield* tellersOf(tellings, inferred);
    // the articles that tell the town need not be among those at hand
    const texts = yield* shelf.get("text", new Set(mentions.map((m) => m.src.id)));
    const originOf = (src: Src): string => texts.get(src.id)?.origin ?? src.id;
    for (const field of fields) run.write("facts", factOf(note.row, field, cells[field] as string, inferred, mentions, originOf));
  }
  const row: Placed = { ...note.row, ...cells };
  const next: RecordNote = {
    ...note,
    row,
    facts: [...note.facts.filter((f) => !before.includes(f)), ...fields.map((f) => factId(id, f))],
  };
  shelf.put("record", id, next, recordKeys(next));
  if ("form" in row) run.write("meetings", row);
  else run.write("agreements", row);
}

const ranked = (src: Src): Ranked => ({ id: src.id, published: src.published, sha256: src.meta.sha256 });

type Teller = Extract<Mention, { claim: { kind: "meeting" | "agreement" } }>;

/** The mentions that give the records from which it is inferred their town. */
function* tellersOf(tellings: Tellings, { city, from }: Inferred): Asking<readonly Teller[]> {
  const wanted = new Set(from.flatMap((n) => n.mentions));
  const articles = yield* tellings.of(new Set(from.flatMap((n) => n.sources)));
  return articles
    .flatMap((a) => a.mentions)
    .filter((m): m is Teller => m.claim.kind === "meeting" || m.claim.kind === "agreement")
    .filter((m) => wanted.has(m.id) && m.claim.city !== null && place.compare(m.claim.city.value, city) !== "conflicts")
    .sort((a, b) => byRank(ranked(a.src), ranked(b.src)) || a.claim.trigger.start - b.claim.trigger.start || compareText(a.id, b.id));
}

const factOf = (
  row: Placed,
  field: "city" | "country",
  value: string,
  { city, rule }: Inferred,
  mentions: readonly Teller[],
  originOf: (src: Src) => string,
): FactRow => {
  const claims = mentions.map((m): CellClaim => {
    const told = m.claim[field] ?? m.claim.city;
    return cellClaim({ value, mention: m, evidence: told?.evidence ?? m.claim.trigger }, told?.value ?? null, "premise", null);
  });
  const origins = countOrigins(mentions, originOf);
  return {
    id: factId(row.id, field),
    record: row.id,
    field,
    value,
    status: "inferred",
    rule,
    argument: [`${rule === ONE_PERSON ? "one of its persons" : "its sides"} met or signed in ${city} on ${row.date}`],
    origins,
    support: supportOf(origins, false),
    claims,
    decisions: [],
  };
};
