/**
 * Keys under which mentions of one happening are sure to meet, so that an article is compared with the few that may tell of
 * the same and not with the log.
 *
 * Mentions that name their days meet in a block (the kind, and a pair of states or of persons, a visitor, a buyer's state) within
 * the same days. Where one of them leaves the day open, both must share evidence (a person and a side, two who met, words of a session's name, the
 * pair of states that signed, a word of the equipment, a sum): within the same months where it gives one or is news ("in May",
 * "then signed"), within the same years where it is not ("in 2019", "earlier"). An undated article may
 * tell of any year: its mentions meet all that share evidence, but only to find out when it appeared.
 */
import type { Money, PurchaseClaim } from "../../model/claim.ts";
import { civilOf, type Day } from "../../model/day.ts";
import { isDating } from "./align.ts";
import { ofOneSeries } from "../dates/series.ts";
import { type Days, EARLIEST, earliest, isBounded, isEmpty, LATEST, latest } from "../../model/days.ts";
import { isDone, type Mention } from "../mention.ts";
import { initialsOf, modelOf, properWords } from "../values/items.ts";
import { RETOLD_WITHIN } from "./fit.ts";
import { contentWords } from "../values/words.ts";

/** Longest set of days that names them; a month does not. */
const NAMED = 16;
/** Days whose mentions are looked through together. */
const WINDOW = 8;
/** Days apart that two mentions of one happening may lie, half of them on either side: a stay's arrival and departure. */
const APART = 3;
/** How far before or after an article what it tells without a day is looked for. */
const HORIZON = 3 * 365;

const pairsOf = (sides: readonly string[]): readonly string[] => sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a} ${b}`));

/** More persons than this met as delegations, whose states are known. */
const FEW = 4;

/** Two who met find each other's reports also where one report does not know whose minister the other is. */
const companyOf = (m: Mention): readonly string[] =>
  m.claim.kind !== "meeting" || m.named.size > FEW ? [] : pairsOf([...m.named].map((p) => p.id).sort()).map((pair) => `met ${pair}`);

const blocksOf = (m: Mention): readonly string[] => {
  const { kind } = m.claim;
  if (m.claim.kind === "purchase") return [`purchase ${m.claim.buyer?.value.country ?? ""}`];
  if (m.claim.kind === "visit") return [...m.named].map((p) => `visit ${p.id}`);
  const sides = pairsOf(m.sides);
  const states = sides.length > 0 ? sides.map((pair) => `${kind} ${pair}`) : [...m.named].map((p) => `${kind} ${p.id}`);
  return [...states, ...companyOf(m), ...numberOf(m)];
};

/** A report may name one side of a numbered session alone: it is found by each. */
const numberOf = ({ claim, sides }: Mention): readonly string[] => {
  const number = claim.kind === "meeting" ? claim.ordinal?.value : null;
  if (claim.kind !== "meeting" || number == null || claim.series === null) return [];
  const words = [...contentWords(claim.series.value)];
  return sides.flatMap((side) => words.map((w) => `session ${number} ${side} ${w}`));
};

/** Sums that agree at their written precision lie in one band or in two that touch; each stands in two. */
const BAND = 0.03;
const bandsOf = ({ amount, currency }: Money): readonly string[] => {
  if (amount <= 0) return [];
  const band = Math.floor(Math.log(amount) / BAND);
  return [`${currency}${band}`, `${currency}${band + 1}`];
};

/** A number of goods that seldom occurs twice by chance. */
const MANY = 10;

const goodsOf = (claim: PurchaseClaim): readonly string[] =>
  claim.items.flatMap((i) => {
    const own = [...contentWords(i.value.name)];
    return [...new Set([...own, ...own.map(modelOf), ...initialsOf(i.value.name)])];
  });

/** What a mention says that another of the same happening would say too, whatever its day. */
const evidenceOf = (m: Mention): readonly string[] => {
  const { claim } = m;
  if (claim.kind === "visit") return blocksOf(m);
  if (claim.kind === "agreement") return blocksOf(m);
  if (claim.kind === "purchase") {
    const buyer = claim.buyer?.value.country ?? "";
    const words = goodsOf(claim);
    const numbers = claim.items.flatMap(({ value: { quantity } }) => (quantity !== null && quantity >= MANY ? [quantity] : []));
    return [
      ...words.map((w) => `purchase ${buyer} ${w}`),
      ...numbers.map((n) => `purchase ${buyer} #${n}`),
      ...[claim.value, ...claim.other_values].flatMap((v) =>
        v === null ? [] : bandsOf(v.value).map((band) => `purchase ${buyer} ${band}`),
      ),
    ];
  }
  const named = [...m.named].flatMap((p) => {
    const others = m.sides.filter((s) => s !== p.country);
    return others.length === 0 ? [`meeting ${p.id}`] : others.map((s) => `meeting ${p.id} ${s}`);
  });
  const series = claim.series === null ? [] : [...contentWords(claim.series.value)].map((w) => `session ${m.sides.join(" ")} ${w}`);
  return [...new Set([...named, ...series, ...numberOf(m), ...companyOf(m)])];
};

/** A number of goods and a sum: together they hardly occur twice. */
const figuresOf = (m: Mention): readonly string[] => {
  if (m.claim.kind !== "purchase" || m.claim.value === null) return [];
  const buyer = m.claim.buyer?.value.country ?? "";
  const bands = [m.claim.value, ...m.claim.other_values].flatMap((v) => bandsOf(v.value));
  return m.claim.items.flatMap(({ value: { quantity } }) =>
    quantity !== null && quantity >= MANY ? bands.map((band) => `f ${buyer} #${quantity} ${band}`) : [],
  );
};

const windows = ([from, to]: readonly [Day, Day]): readonly number[] => {
  const out: number[] = [];
  for (let w = Math.floor((from - APART) / WINDOW); w <= Math.floor((to + APART) / WINDOW); w++) out.push(w);
  return out;
};

const yearsOf = (from: Day, to: Day): readonly number[] => {
  const out: number[] = [];
  for (let year = civilOf(from).year; year <= civilOf(to).year; year++) out.push(year);
  return out;
};

const monthsOf = (from: Day, to: Day): readonly number[] => {
  const monthOf = (day: Day): number => 12 * civilOf(day).year + civilOf(day).month;
  return Array.from({ length: monthOf(to) - monthOf(from) + 1 }, (_, i) => monthOf(from) + i);
};

/** Days before an article in which what it tells as its news without a day took place. */
const NEWS_AGE = 31;

/** The months in which what `m` tells lies, where it leaves the day open but not the season; null where it may lie further off. */
const season = (m: Mention, days: Days): readonly number[] | null => {
  if (isBounded(days)) return latest(days) - earliest(days) <= 2 * NEWS_AGE ? monthsOf(earliest(days), latest(days)) : null;
  const { published } = m.src;
  const isNews = m.date === null && !m.claim.background && isDone(m) && m.claim.status.value !== "aggregate";
  return isNews && published !== null ? monthsOf(published - NEWS_AGE, published + 1) : null;
};

/** The years in which what `m` tells may lie, for mentions of dated articles. */
const reach = (m: Mention, days: Days): readonly number[] => {
  const about = m.src.published;
  const from = Math.max(earliest(days), about === null ? EARLIEST : about - HORIZON);
  const to = Math.min(latest(days), about === null ? LATEST : about + HORIZON);
  // a stretch long ago ("between 1960 and 1990") is looked for by its ends
  if (from > to) return [civilOf(earliest(days)).year, civilOf(latest(days)).year];
  return yearsOf(from, to);
};

export interface MentionKeys {
  /** Under which others find it. */
  readonly own: readonly string[];
  /** Under which it finds others. */
  readonly wanted: readonly string[];
}

/** Longest reach in years spelt out; beyond it a mention is as good as undated. */
const LONG = 12;

/** Years after a choice in which the contract it led to is looked for. */
const LEADS_TO = 3;
/** Days apart within which two stages of one kind, each told with its day, may be one. */
const NEAR_DAYS = 8;

/**
 * Figures bring together what is told with its day and what leaves it open, whenever that is. Two told with their days are met where
 * these are near each other, a choice and the contract it led to in the years after it.
 */
const figureKeys = (m: Mention, days: Days): MentionKeys => {
  const figures = figuresOf(m);
  if (figures.length === 0) return { own: [], wanted: [] };
  const all = (kind: string): readonly string[] => figures.map((f) => `${f} ${kind}`);
  const [from, to] = [civilOf(earliest(days)).year, civilOf(latest(days)).year];
  if (!isBounded(days) || to - from > LONG) return { own: all("open"), wanted: [...all("open"), ...all("dated")] };
  const at = (kind: string, years: readonly number[]): readonly string[] => figures.flatMap((f) => years.map((y) => `${f} ${kind}${y}`));
  const near = at("", yearsOf(earliest(days) - NEAR_DAYS, latest(days) + NEAR_DAYS));
  const status = m.claim.kind === "purchase" ? m.claim.status.value : null;
  const reach = status === "planned" ? LEADS_TO * 366 : status === "contracted" ? 0 : null;
  const led = reach === null ? [] : at("led ", yearsOf(earliest(days), latest(days) + reach));
  return { own: [...near, ...led, ...all("dated")], wanted: [...near, ...led, ...all("open")] };
};

/**
 * `days`: what the mention may mean once its article's day is known as far as it can be.
 *
 * Two mentions are looked at together when one has a key that the other wants; both ways give the same pairs.
 */
export const mentionKeys = (m: Mention, days: Days): MentionKeys => {
  if (m.retells) return retellingKeys(m, days);
  const { own, wanted } = keysWithin(m, days);
  if (isEmpty(days)) return { own, wanted };
  const figures = figureKeys(m, days);
  const led = ledKeys(m, days);
  const goods = goodsNamed(m);
  return {
    own: [...own, ...figures.own, ...led.own, ...goods.map((w) => `first ${w}`)],
    wanted: [...wanted, ...figures.wanted, ...led.wanted, ...goods.map((w) => `again ${w}`)],
  };
};

/** A retelling is looked for, and looks, among what the states that its article speaks of did in the year before, and by the names of the goods. */
const retellingKeys = (m: Mention, days: Days): MentionKeys => {
  const { published } = m.src;
  const blocks =
    m.claim.kind === "purchase"
      ? m.amid.map((buyer) => `purchase ${buyer}`)
      : pairsOf([...m.amid].sort()).map((pair) => `${m.claim.kind} ${pair}`);
  const evidence =
    m.claim.kind === "purchase" ? blocks.flatMap((block) => goodsOf(m.claim as PurchaseClaim).map((w) => `${block} ${w}`)) : blocks;
  const isDay = isBounded(days) && latest(days) - earliest(days) < NAMED;
  const ofDay = isDay ? blocks.flatMap((block) => windows([earliest(days), latest(days)]).map((w) => `w ${block} ${w}`)) : [];
  const goods = goodsNamed(m);
  const own = [...ofDay, ...goods.map((w) => `again ${w}`)];
  const wanted = [...ofDay, ...goods.map((w) => `first ${w}`)];
  if (published === null)
    return { own: [...own, ...evidence.map((e) => `l ${e}`)], wanted: [...wanted, ...evidence.flatMap((e) => [`l ${e}`, `x ${e}`])] };
  const years = yearsOf(published - RETOLD_WITHIN, published);
  const at = (kind: string): readonly string[] => evidence.flatMap((e) => years.map((y) => `${kind} ${e} ${y}`));
  return { own: [...own, ...at("o")], wanted: [...wanted, ...at("o"), ...at("n")] };
};

/** What a report may name a deal by without saying who buys: its goods by name or designation, and who sells to whom. */
const goodsNamed = ({ claim, amid, retells }: Mention): readonly string[] => {
  if (claim.kind !== "purchase") return [];
  const goods = claim.items.flatMap((i) => [...properWords(i.value.name)]);
  const seller = claim.seller?.value;
  if (seller === undefined || (retells && claim.items.length > 0)) return [...new Set(goods)];
  const buyers = retells ? amid : [claim.buyer?.value.country ?? ""];
  const maker = buyers.flatMap((buyer) => [...contentWords(seller.name), seller.country ?? ""].map((by) => `${by} ${buyer}`));
  return [...new Set([...goods, ...maker])];
};

/** A choice of a known day and the contracts of its year and the next few find each other by words of the equipment, whichever was told first. */
const ledKeys = (m: Mention, days: Days): MentionKeys => {
  if (m.claim.kind !== "purchase" || !isBounded(days)) return { own: [], wanted: [] };
  const buyer = m.claim.buyer?.value.country ?? "";
  const words = [...new Set(m.claim.items.flatMap((i) => [...contentWords(i.value.name)].flatMap((w) => [w, modelOf(w)])))];
  const at = (kind: string, from: number, to: number): readonly string[] =>
    words.flatMap((w) => Array.from({ length: to - from + 1 }, (_, i) => `${kind} ${buyer} ${w} ${from + i}`));
  const year = civilOf(earliest(days)).year;
  if (m.claim.status.value === "planned") return { own: at("led", year, year + LEADS_TO), wanted: at("signed", year, year + LEADS_TO) };
  return m.claim.status.value === "contracted" ? { own: at("signed", year, year), wanted: at("led", year, year) } : { own: [], wanted: [] };
};

const keysWithin = (m: Mention, days: Days): MentionKeys => {
  if (isEmpty(days)) return { own: [], wanted: [] };
  const evidence = evidenceOf(m);
  const any = evidence.map((e) => `x ${e}`);
  const long = evidence.map((e) => `l ${e}`);
  const voice = m.src.published === null && isDating(m) ? evidence.map((e) => `u ${e}`) : [];
  const at = (kind: string, years: readonly number[]): readonly string[] => evidence.flatMap((e) => years.map((y) => `${kind} ${e} ${y}`));
  if (isBounded(days) && latest(days) - earliest(days) < NAMED) {
    const span = [earliest(days), latest(days)] as const;
    const blocks = blocksOf(m).flatMap((block) => windows(span).map((w) => `w ${block} ${w}`));
    const years = yearsOf(span[0] - APART, span[1] + APART);
    const months = monthsOf(span[0] - APART, span[1] + APART);
    return {
      own: [...blocks, ...at("n", years), ...at("nm", months), ...any, ...voice],
      wanted: [...blocks, ...at("o", years), ...at("om", months), ...long],
    };
  }
  const months = season(m, days);
  if (months !== null) {
    const years = [...new Set(months.map((month) => Math.floor((month - 1) / 12)))];
    return {
      own: [...at("n", years), ...at("om", months), ...any, ...voice],
      wanted: [...at("o", years), ...at("om", months), ...at("nm", months), ...long],
    };
  }
  const years = reach(m, days);
  if (years.length > LONG) return { own: [...long, ...voice], wanted: [...long, ...any] };
  return { own: [...at("o", years), ...any, ...voice], wanted: [...at("o", years), ...at("n", years), ...long] };
};

/** Under which a mention is found by those of undated articles that it may date. */
export const sharedKeys = (m: Mention): readonly string[] => evidenceOf(m).map((e) => `x ${e}`);
/** Under which an undated article's mention finds those that may date it. */
export const datingKeys = (m: Mention): readonly string[] => (isDating(m) ? sharedKeys(m) : []);
/** Under which a dated mention finds undated articles that it may date. */
export const datedKeys = (m: Mention): readonly string[] => evidenceOf(m).map((e) => `u ${e}`);

/** Whether an undated report calls a session its series' latest: every later one bounds the day it appeared. */
const looksBack = (m: Mention): boolean =>
  m.claim.kind === "meeting" && m.claim.latest && m.claim.series !== null && m.src.published === null;

/** Keys by which such a report and the sessions of its series find each other. */
export const seriesKeys = (m: Mention): MentionKeys => {
  if (m.claim.kind !== "meeting" || m.claim.series === null) return { own: [], wanted: [] };
  const words = [...contentWords(m.claim.series.value)].map((w) => `${m.sides.join(" ")} ${w}`);
  const session = words.map((w) => `series ${w}`);
  const back = words.map((w) => `back ${w}`);
  return looksBack(m) ? { own: [...session, ...back], wanted: session } : { own: session, wanted: back };
};

export const boundBySeries = (a: Mention, b: Mention): boolean =>
  (looksBack(a) || looksBack(b)) && a.claim.kind === "meeting" && b.claim.kind === "meeting" && ofOneSeries(a, b);
