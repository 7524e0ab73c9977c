/**
 * The day of one record: which mentions' days count, what they leave, and the fact that says how it was found.
 *
 * Where something has taken place, the days once announced for it no longer count. A stay is as long as its reported days
 * reach; any other happening lies in what all words for it have in common.
 */
import { isoDay, weekdayName, weekdayOf } from "../../model/day.ts";
import { type Days, earliest, isBounded, isEmpty, latest, LATEST, EARLIEST, NEVER, sameDays, size, spanDays } from "../../model/days.ts";
import type { DateBasis } from "../../model/dataset.ts";
import { formatDays, parseDays } from "../../model/edtf.ts";
import { contentId } from "../../model/ids.ts";
import type { Src } from "../corpus.ts";
import { choose, chooseOver, type Choice } from "../facts/choose.ts";
import { cellClaim, factOf, fileFact, type Ledger, supportOf, writeCell } from "../facts/ledger.ts";
import type { Observation } from "../facts/observation.ts";
import { commonDays, type Group } from "../link/groups.ts";
import { isDayOfTelling, isDone, type Mention } from "../mention.ts";
import { articleVariable, type DateFinder } from "./finder.ts";
import { isAbsolute, isExtent } from "./resolve.ts";
import { NEWS_FROM, NEWS_TO } from "./spread.ts";
import { chooseStay, completes, dayLattice, isStay, saysOutright, STAY } from "./stays.ts";
import { stepInWords } from "./words.ts";

/** Days of an undated report of at most this many name the day. */
const A_FEW_DAYS = 4;

/** How near the ends of the years looked through a report without a day must reach to be open there: of a day of each year, the first lies within one. */
const A_YEAR = 366;

/** Mentions whose date words count for the record. */
export const datedMentions = (group: Group, finder: DateFinder): readonly Mention[] => {
  const dated = group.mentions.filter((m) => m.date !== null && isBounded(finder.days(m)));
  const done = dated.filter(isDone);
  // what an undated report tells as done is dated by the day a dated one announced
  const settled = done.some((m) => m.src.published !== null || (m.date !== null && isAbsolute(m.date.ref.when)));
  const rest = !settled ? dated : isStay(group) ? [...done, ...dated.filter((m) => !isDone(m) && completes(m, done, finder))] : done;
  // where the whole stay is told, the day somebody flew home may lie behind it
  const whole = rest.some((m) => m.claim.rule !== "left" && m.date?.own === true && isExtent(m.date.ref));
  const counted = whole ? rest.filter((m) => m.claim.rule !== "left") : rest;
  const own = counted.filter((m) => m.date?.own);
  const sourcesWithOwn = new Set(own.map((m) => m.src));
  return counted.filter((m) => m.date?.own || !sourcesWithOwn.has(m.src));
};

export const chooseDays = (group: Group, finder: DateFinder, originOf: (s: Src) => string): Choice<Days> | null => {
  const observations = datedMentions(group, finder).map(
    (m): Observation<Days> => ({
      value: finder.days(m),
      mention: m,
      evidence: m.claim.date !== null && m.date?.own ? m.claim.date.evidence : m.claim.trigger,
    }),
  );
  if (isStay(group)) return chooseStay(observations, originOf);
  if (group.mentions[0]?.claim.kind !== "purchase") return choose(observations, dayLattice, originOf);
  // "the maker will supply six under a contract, it said on Thursday": the day of the telling gives way to that of the signature
  const told = observations.filter((o) => isDayOfTelling(o.mention));
  const said = observations.filter((o) => !told.includes(o));
  return chooseOver(said, told, "the day of the telling", dayLattice, originOf);
};

/** What the chosen camp leaves before any constraint; "no idea" bounded by the telling where nobody gives a date. */
export const startDays = (group: Group, choice: Choice<Days> | null, finder: DateFinder): Days => {
  if (choice === null) {
    // "done by then" and "planned from then on" do not add up to a day
    const done = group.mentions.filter(isDone);
    return commonDays(done.length > 0 ? done : group.mentions, (m) => finder.days(m));
  }
  const camp = (choice.camps[0] ?? []).map((o) => o.mention);
  if (isStay(group)) {
    const told = camp.filter((m) => size(finder.days(m)) <= STAY);
    // "last week's visit" says no more than that the days told of it lie in that week
    const exact = told.filter((m) => size(finder.days(m)) === 1 || (m.date !== null && isExtent(m.date.ref)));
    const short = (exact.length > 0 ? exact : told).map((m) => finder.days(m));
    if (short.length > 0) return spanDays(Math.min(...short.map(earliest)), Math.max(...short.map(latest)));
  }
  return commonDays(camp, (m) => finder.days(m));
};

export interface DateCells {
  readonly date: string | null;
  readonly date_earliest: string | null;
  readonly date_latest: string | null;
  readonly date_basis: DateBasis | null;
  readonly weekday: string | null;
}

const NO_DATE: DateCells = { date: null, date_earliest: null, date_latest: null, date_basis: null, weekday: null };

const bound = (day: number): string | null => (day <= EARLIEST || day >= LATEST ? null : isoDay(day));

const datedBy = (date: string | null, days: Days, date_basis: DateBasis): DateCells => {
  if (isEmpty(days)) return { ...NO_DATE, date, date_basis };
  const [from, to] = [earliest(days), latest(days)];
  const weekday = from === to ? weekdayName(weekdayOf(from)) : null;
  return { date, date_earliest: bound(from), date_latest: bound(to), date_basis, weekday };
};

/** Where nothing bounds the day an undated report appeared on one side, what it dates is open on that side too. */
const withOpenEnds = (days: Days, choice: Choice<Days> | null, finder: DateFinder): Days => {
  if (isEmpty(days)) return days;
  let [from, to] = [earliest(days), latest(days)];
  for (const { mention: m } of choice?.camps[0] ?? []) {
    if (m.src.published !== null || m.date === null || isAbsolute(m.date.ref.when)) continue;
    const [own, published] = [finder.days(m), finder.published(m.src)];
    if (isEmpty(own) || isEmpty(published)) continue;
    if (earliest(published) < NEWS_FROM + A_YEAR && from <= earliest(own)) from = EARLIEST;
    if (latest(published) > NEWS_TO - A_YEAR && to >= latest(own)) to = LATEST;
  }
  return from === EARLIEST || to === LATEST ? spanDays(from, to) : days;
};

/**
 * Whether days at odds are a conflict: two camps each name the day as far as they are dated themselves, and one in the sentence that tells
 * of it. What takes its day from the news it is told with is at odds only where that news is, and is reported there. A session may last:
 * its days are at odds where both reports give them so.
 */
const areAtOdds = (choice: Choice<Days> | null): boolean => {
  const told = (choice?.camps ?? []).filter((camp) => camp.some(isTold));
  const outright = told.filter((camp) => camp.some(({ mention: m }) => saysOutright(m)));
  return told.length > 1 && outright.length > Number(told.flat().some(({ mention: m }) => isSession(m)));
};

const isSession = ({ claim }: Mention): boolean => claim.kind === "meeting" && claim.form.value === "session";

const isTold = ({ value, mention: m }: Observation<Days>): boolean =>
  m.date?.behind !== true &&
  // a paper that took its day from what it is told with has none of its own
  !(m.claim.kind === "agreement" && m.date?.own === false) &&
  (m.src.published !== null || size(value) <= A_FEW_DAYS || (m.date !== null && isAbsolute(m.date.ref.when)));

/** Writes the date's fact and clash; answers the date columns. */
export const writeDate = (
  ledger: Ledger,
  record: string,
  group: Group,
  variable: string,
  finder: DateFinder,
  choice: Choice<Days> | null,
): DateCells => {
  const decided = ledger.decided(record, "date");
  if (decided !== null) {
    writeCell(ledger, record, "date", choice, { show: show(false), clashField: "date" });
    const text = typeof decided.value === "string" ? decided.value : null;
    return datedBy(text, text === null ? NEVER : parseDays(text), "decided");
  }
  const days = withOpenEnds(finder.timeline.days(variable), choice, finder);
  if (choice === null && !isBounded(days)) {
    const last = latest(days);
    const settled = last < LATEST && group.mentions.some((m) => m.src.published !== null && latest(finder.days(m)) === last);
    return settled ? { ...NO_DATE, date_latest: bound(last) } : NO_DATE;
  }
  if (isEmpty(days) || (earliest(days) === EARLIEST && latest(days) === LATEST)) return NO_DATE;
  const undated = (choice?.camps[0] ?? [])
    .map((o) => o.mention)
    .filter((m) => m.src.published === null && m.date !== null && !isAbsolute(m.date.ref.when));
  const steps = finder.timeline.argument([variable, ...undated.map((m) => articleVariable(m.src.id))]);
  const inferred = steps.some((s) => s.variable === variable) || choice === null || undated.length > 0;
  const wholeUnit = choice?.camps[0]?.some((o) => sameDays(o.value, days)) === true && !inferred;
  const text = formatDays(days, wholeUnit);
  const basis: DateBasis = inferred
    ? "inferred"
    : choice?.camps[0]?.some((o) => o.mention.date !== null && isAbsolute(o.mention.date.ref.when))
      ? "stated"
      : "relative";
  if (text === null) return NO_DATE;
  writeCell(ledger, record, "date", choice, { show: show(true), clashField: areAtOdds(choice) ? "date" : null });
  const premises = [...new Set(steps.flatMap((s) => s.claims))].flatMap((id) => {
    const told = ledger.corpus.claimById.get(id);
    if (told === undefined) return [];
    const mention = { id, claim: told.claim, src: told.src } as unknown as Mention;
    return [cellClaim({ value: null, mention, evidence: told.claim.trigger }, null, "premise", null)];
  });
  const fact = factOf(ledger, record, "date");
  // where nobody gives a day, the telling itself is the premise
  const telling =
    choice === null
      ? group.mentions.map((m) => cellClaim({ value: null, mention: m, evidence: m.claim.trigger }, null, "premise", null))
      : [];
  const kept = fact?.claims ?? telling;
  const row = {
    id: contentId("f", record, "date"),
    record,
    field: "date",
    value: text,
    status:
      fact?.status === "conflicting" || fact?.status === "decided" ? fact.status : inferred ? ("inferred" as const) : ("stated" as const),
    rule: inferred ? "days left by every premise" : (fact?.rule ?? "only value"),
    argument: [...new Set(steps.map(stepInWords))],
    origins: fact?.origins ?? 1,
    support: fact?.support ?? supportOf(1, false),
    claims: [...kept, ...premises.filter((p) => !kept.some((k) => k.id === p.id && k.start === p.start))],
    decisions: fact?.decisions ?? [],
  };
  fileFact(ledger, row);
  return datedBy(text, days, basis);
};

const show = (whole: boolean) => (days: Days) => formatDays(days, whole);
