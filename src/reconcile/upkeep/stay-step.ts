/**
 * Step: stays take the days on which their visitors met or signed in the state visited (`rows/stay-days.ts`). Looked at are the
 * stays that have changed, and those that share a person, a state and a month with a record that has.
 *
 * What is inferred stands in the row and in its fact with its premises; the note keeps what was told, from which alone days are added,
 * so that the order in which articles came decides nothing.
 */
import type { CellClaim, FactRow, VisitRow } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import { byRank, type Ranked, type Src } from "../corpus.ts";
import { cellClaim, supportOf } from "../facts/ledger.ts";
import { besideStay, type Lengthened, lengthen, SEEN_THERE, stayKeys } from "../rows/stay-days.ts";
import type { RecordNote } from "./notes.ts";
import { recordKeys } from "./record-keys.ts";
import type { Asking } from "./shelf.ts";
import type { Tellings } from "./telling.ts";

/** `gone`: records as they were before; `made`: ids of those there are now. */
export function* settleStays(tellings: Tellings, gone: readonly RecordNote[], made: readonly string[]): Asking<void> {
  const { shelf } = tellings.run;
  const now = yield* shelf.get("record", made);
  const changed = [...gone, ...now.values()];
  const found = yield* shelf.find("record", changed.filter((n) => n.stay === null).flatMap(besideStay));
  const near = new Map([...found, ...now].filter(([, note]) => note.stay !== null));
  const beside = yield* shelf.find("record", [...near.values()].flatMap(besideStay));
  const byKey = new Map<string, RecordNote[]>();
  for (const note of beside.values())
    for (const key of stayKeys(note)) {
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [note]);
      else own.push(note);
    }
  for (const note of near.values()) {
    const others = new Set(besideStay(note).flatMap((key) => byKey.get(key) ?? []));
    yield* put(tellings, note, lengthen(note, others));
  }
}

/** Writes the row and the fact of a visit as its days are now known. */
function* put(tellings: Tellings, note: RecordNote, longer: Lengthened | null): Asking<void> {
  const { run } = tellings;
  if (note.stay === null) return;
  const { cells, fact } = note.stay;
  const row = { ...(note.row as VisitRow), ...(longer?.cells ?? cells) };
  if (row.date === note.row.date && longer === null) return;
  const id = contentId("f", row.id, "date");
  if (fact !== null || longer !== null) run.write("facts", yield* factOf(tellings, row, fact, longer, id));
  else run.erase("facts", id);
  const next: RecordNote = {
    ...note,
    row,
    facts: fact === null && longer === null ? note.facts.filter((f) => f !== id) : [...new Set([...note.facts, id])],
  };
  run.shelf.put("record", row.id, next, recordKeys(next));
  run.write("visits", row);
}

function* factOf(tellings: Tellings, row: VisitRow, told: FactRow | null, longer: Lengthened | null, id: string): Asking<FactRow> {
  const articles = yield* tellings.of(new Set(told?.claims.map((c) => c.source)));
  const texts = new Map(articles.map(({ src }) => [src.id, src.text] as const));
  const claims = (told?.claims ?? []).map((c) => ({ ...c, quote: texts.get(c.source)?.slice(c.start, c.end) ?? "" }));
  if (told !== null && longer === null) return { ...told, claims };
  const premises = longer === null ? [] : yield* premisesOf(tellings, longer);
  const days = [...new Set(longer?.from.map((n) => n.row.date))].sort().join(", ");
  const added = `the visitor met or signed there on ${days}`;
  return {
    ...(told ?? { id, record: row.id, field: "date", origins: 1, support: supportOf(1, false), decisions: [] }),
    value: row.date,
    status: "inferred",
    rule: SEEN_THERE,
    argument: told === null ? [added] : [...told.argument, `reports tell of ${told.value as string}`, added],
    claims: [...claims, ...premises.filter((p) => !claims.some((c) => c.id === p.id && c.start === p.start))],
  };
}

const ranked = (src: Src): Ranked => ({ id: src.id, published: src.published, sha256: src.meta.sha256 });

/** The mentions of what the visitor did, as premises of the day. */
function* premisesOf(tellings: Tellings, { from }: Lengthened): Asking<readonly CellClaim[]> {
  const wanted = new Set(from.flatMap((n) => n.mentions));
  const articles = yield* tellings.of(new Set(from.flatMap((n) => n.sources)));
  return articles
    .flatMap((a) => a.mentions)
    .filter((m) => wanted.has(m.id))
    .sort((a, b) => byRank(ranked(a.src), ranked(b.src)) || a.claim.trigger.start - b.claim.trigger.start || compareText(a.id, b.id))
    .map((mention) =>
      cellClaim({ value: null, mention, evidence: mention.claim.date?.evidence ?? mention.claim.trigger }, null, "premise", null),
    );
}
