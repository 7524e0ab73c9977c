/** One unit worked out: its mentions gathered into records, their days narrowed to a fixpoint, every cell chosen. */
import type { Claim } from "../../model/claim.ts";
import type { FactRow } from "../../model/dataset.ts";
import { type Corpus, corpusOf, type Src } from "../corpus.ts";
import type { DateFinder } from "../dates/finder.ts";
import type { Founding } from "../dates/foundings.ts";
import { settleDates } from "../dates/network.ts";
import { chooseDays, startDays } from "../dates/record.ts";
import { chosenCells, decidedDays } from "../decisions/chosen.ts";
import { cellKey } from "../decisions/effective.ts";
import { showRejected } from "../decisions/rejected.ts";
import { rulingsOf } from "../decisions/rulings.ts";
import type { Ledger } from "../facts/ledger.ts";
import { type Group, groupMentions } from "../link/groups.ts";
import type { Clash } from "../reconciled.ts";
import { recordId } from "../rows/build.ts";
import { agreementRow, meetingRow, purchaseRow, type Ready, type RowContext, visitRow } from "../rows/rows.ts";
import type { RecordView } from "./notes.ts";
import type { Row } from "./run.ts";
import type { Tellings } from "./telling.ts";
import type { Unit } from "./unit-step.ts";

export interface Worked {
  readonly view: RecordView;
  readonly row: Row<RecordView>;
  readonly ready: Ready;
  readonly facts: readonly FactRow[];
}

export interface WorkedUnit {
  readonly records: readonly Worked[];
  readonly clashes: readonly Clash[];
}

/** A total named by nobody, a happening without any side: nothing a record could be made of. */
const isSubstantial = (group: Group): boolean =>
  group.mentions.some((m) => {
    if (m.retells) return false;
    if (m.claim.kind === "meeting") return m.sides.length > 0 || m.named.size > 1;
    if (m.claim.kind === "visit") return m.claim.country !== null || m.claim.city !== null;
    if (m.claim.kind === "agreement") return m.sides.length > 0;
    return m.claim.buyer !== null && (m.claim.items.length > 0 || m.claim.value !== null);
  });

const rowOf = (ready: Ready, ctx: RowContext): { readonly view: RecordView; readonly row: Row<RecordView> } => {
  switch (ready.group.mentions[0]?.claim.kind) {
    case "meeting":
      return { view: "meetings", row: meetingRow(ready, ctx) };
    case "visit":
      return { view: "visits", row: visitRow(ready, ctx) };
    case "agreement":
      return { view: "agreements", row: agreementRow(ready, ctx) };
    default:
      return { view: "purchases", row: purchaseRow(ready, ctx) };
  }
};

export interface Context {
  readonly tellings: Tellings;
  /** Where the days of records and undated articles are argued for. */
  readonly finder: DateFinder;
  readonly originOf: (src: Src) => string;
  readonly foundings: (pair: string) => readonly Founding[];
}

const corpusIn = ({ tellings }: Context, unit: Unit): Corpus =>
  corpusOf(
    unit.articles.map((a) => a.src),
    (src): readonly Claim[] => tellings.run.claimsOf(src),
  );

export const workOut = (unit: Unit, context: Context): WorkedUnit => {
  const { tellings, finder, originOf } = context;
  const { standing } = tellings.run;
  const corpus = corpusIn(context, unit);
  for (const src of corpus.sources) finder.open(src);
  const groups = groupMentions(unit.mentions, unit.pairs, tellings.gathering, rulingsOf(standing, unit.mentions)).filter(isSubstantial);
  const chosen = chosenCells(standing, groups);
  // what gathering narrowed on its way is argued for afresh, from all premises at once
  const dated = groups.map((group) => {
    const variable = recordId(group);
    const choice = chooseDays(group, finder, originOf);
    finder.timeline.start(variable, decidedDays(chosen, variable) ?? startDays(group, choice, finder));
    const [won = [], ...lost] = choice?.camps ?? [];
    return { group, variable, counted: won.map((o) => o.mention), outvoted: lost.flat().map((o) => o.mention) };
  });
  settleDates(corpus, finder, dated, context.foundings);
  const ready = dated.map(({ group, variable }): Ready => ({ id: variable, group, variable, choice: chooseDays(group, finder, originOf) }));
  const clashes: Clash[] = [];
  const ledger: Ledger = {
    facts: new Map(),
    clashes,
    originOf,
    corpus,
    decided: (record, field) => chosen.get(cellKey(record, field)) ?? null,
  };
  const ctx: RowContext = { ledger, finder, people: tellings.people };
  const rows = ready.map((r) => ({ ...rowOf(r, ctx), ready: r }));
  showRejected(standing.rejectedClaims, unit.ghosts, ready, finder, ledger);
  return { records: rows.map((r) => ({ ...r, facts: ledger.facts.get(r.ready.id) ?? [] })), clashes };
};
