/**
 * From claims and decisions to reconciled rows: the one entry point of the room.
 *
 * The order: which claims count → who is who → mentions → undated news takes the date it is told with → records →
 * the days of records and articles to a fixpoint → rows, facts, clashes.
 */
import type { Claim } from "../model/claim.ts";
import { countryByName } from "../world/countries.ts";
import { compareText } from "./compare.ts";
import { corpusOf, isHappening } from "./corpus.ts";
import { makeFinder } from "./dates/finder.ts";
import { inheritDates } from "./dates/inherit.ts";
import { settleDates } from "./dates/network.ts";
import { chooseDays, startDays } from "./dates/record.ts";
import { Timeline } from "./dates/timeline.ts";
import { chosenCells, decidedDays } from "./decisions/chosen.ts";
import { cellKey, type Standing, standingDecisions } from "./decisions/effective.ts";
import { showRejected } from "./decisions/rejected.ts";
import { nameRuling, rulingsOf } from "./decisions/rulings.ts";
import { resolvePersons } from "./entities/persons.ts";
import type { Ledger } from "./facts/ledger.ts";
import { type Group, groupMentions } from "./link/groups.ts";
import { withoutUmbrellas } from "./link/umbrellas.ts";
import { isTold, type Mention, mentionOf } from "./mention.ts";
import { findOrigins } from "./origins/origins.ts";
import { quoteClashes } from "./quotes/clashes.ts";
import { quotationsOf, rewordedStatements } from "./quotes/statements.ts";
import type { Clash, Reconciled } from "./reconciled.ts";
import { formerIds, recordId } from "./rows/build.ts";
import { withDeals } from "./rows/deals.ts";
import { entityRows, identify } from "./rows/entities.ts";
import { agreementRow, meetingRow, purchaseRow, type Ready, type RowContext, visitRow } from "./rows/rows.ts";
import { sourceRows } from "./rows/sources.ts";
import type { ReconcileInput, SourceState } from "./source.ts";

const asDecided = (source: SourceState, standing: Standing): SourceState => {
  const decided = (["published", "publisher", "url"] as const).flatMap((field) => {
    const found = standing.sourceValues.get(cellKey(source.id, field));
    return found === undefined ? [] : [[field, found.value] as const];
  });
  return decided.length === 0 ? source : { ...source, meta: { ...source.meta, ...Object.fromEntries(decided) } };
};

/** All claims of an article: those read, and those an analyst marked. */
const claimsOf =
  (standing: Standing) =>
  (source: SourceState): readonly Claim[] => [...(source.reading?.claims ?? []), ...(standing.addedClaims.get(source.id) ?? [])];

const byArticle = (mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const out = new Map<string, Mention[]>();
  for (const m of mentions) {
    const own = out.get(m.src.id);
    if (own === undefined) out.set(m.src.id, [m]);
    else own.push(m);
  }
  return [...out.values()];
};

/** A total named by nobody, a happening without any side: nothing a record could be made of. */
const isSubstantial = (group: Group): boolean =>
  group.mentions.some((m) => {
    if (m.claim.kind === "meeting") return m.sides.length > 0 || m.named.size > 1;
    if (m.claim.kind === "visit") return m.claim.country !== null || m.claim.city !== null;
    if (m.claim.kind === "agreement") return m.sides.length > 0;
    return m.claim.buyer !== null && (m.claim.items.length > 0 || m.claim.value !== null);
  });

const byDate = <R extends { readonly id: string; readonly date: string | null }>(rows: readonly R[]): readonly R[] =>
  [...rows].sort((a, b) => compareText(a.date ?? "~", b.date ?? "~") || compareText(a.id, b.id));

/** Pure and independent of the order of `input.sources`; never throws on what a reader may have claimed. */
export const reconcile = (input: ReconcileInput): Reconciled => {
  const standing = standingDecisions(input.decisions);
  const active = input.sources
    .filter((s) => !standing.withdrawn.has(s.id) && !standing.corrected.has(s.id))
    .map((s) => asDecided(s, standing));
  const made = claimsOf(standing);
  const corpus = corpusOf(active, (s) => made(s).filter((c) => !standing.rejectedClaims.has(c.id)), standing.reliability);
  const origins = findOrigins(corpus.sources);
  const people = resolvePersons(corpus, nameRuling(standing.differents), nameRuling(standing.merges));
  const entityRedirects = identify(people.persons);
  const told = corpus.told.flatMap(({ claim, src }): Mention[] =>
    isHappening(claim) && isTold(claim)
      ? [mentionOf(claim, src, people, standing.acceptedClaims.get(claim.id) ?? null, standing.recordOfAdded.has(claim.id))]
      : [],
  );
  const mentions = byArticle(told).flatMap(withoutUmbrellas);
  for (const own of byArticle(mentions)) inheritDates(own);
  const groups = groupMentions(mentions, makeFinder(corpus, new Timeline()), rulingsOf(standing, mentions)).filter(isSubstantial);
  // what gathering narrowed on its way is argued for afresh, from all premises at once
  const timeline = new Timeline();
  const finder = makeFinder(corpus, timeline);
  const chosen = chosenCells(standing, groups);
  const dated = groups.map((group) => {
    const variable = recordId(group);
    const choice = chooseDays(group, finder, origins.of);
    timeline.start(variable, decidedDays(chosen, variable) ?? startDays(group, choice, finder));
    return { group, variable, counted: (choice?.camps[0] ?? []).map((o) => o.mention) };
  });
  settleDates(corpus, finder, dated);
  const ready = dated.map(
    ({ group, variable }): Ready => ({ id: variable, group, variable, choice: chooseDays(group, finder, origins.of) }),
  );
  const clashes: Clash[] = [];
  const ledger: Ledger = {
    facts: new Map(),
    clashes,
    originOf: origins.of,
    corpus,
    decided: (record, field) => chosen.get(cellKey(record, field)) ?? null,
  };
  const ctx: RowContext = { ledger, finder, people };
  const of = (kind: Mention["claim"]["kind"]): readonly Ready[] => ready.filter((r) => r.group.mentions[0]?.claim.kind === kind);
  const meetings = of("meeting").map((r) => meetingRow(r, ctx));
  const visits = of("visit").map((r) => visitRow(r, ctx));
  const agreements = of("agreement").map((r) => agreementRow(r, ctx));
  const purchases = withDeals(of("purchase").map((r) => purchaseRow(r, ctx)));
  showRejected(standing.rejectedClaims, made, corpus, people, finder, ready, ledger);
  const reworded = rewordedStatements(quotationsOf(corpus, people));
  clashes.push(...quoteClashes(reworded, ready));
  const redirects = [...entityRedirects, ...ready.flatMap((r) => formerIds(r.group).map((id) => ({ id, to: r.id })))].sort((a, b) =>
    compareText(a.id, b.id),
  );
  return {
    rows: {
      sources: sourceRows(input.sources, corpus, origins, timeline, standing),
      entities: entityRows(people.persons, corpus, (name) => countryByName(name.toLowerCase()) !== undefined),
      meetings: byDate(meetings),
      visits: byDate(visits),
      agreements: byDate(agreements),
      purchases: byDate(purchases),
      facts: [...ledger.facts.values()].flat().sort((a, b) => compareText(a.record, b.record) || compareText(a.field, b.field)),
      redirects,
    },
    clashes,
    corpus,
    people,
    finder,
    origins,
    ready,
    reworded,
    standing,
  };
};
