/**
 * A name as all articles together write it: its forms, the offices given with it, the company it keeps, all as counts and
 * bounds, so that one more article changes it without the others being read again.
 *
 * A name of at least two words stands for one person everywhere. A single word or an initial stands for somebody only within
 * its article (`isBare`) and is told apart by its context.
 */
import type { Claim, PersonRef } from "../../model/claim.ts";
import { civilOf } from "../../model/day.ts";
import type { Span } from "../../model/days.ts";
import { compareText } from "../compare.ts";
import type { Src } from "../corpus.ts";
import { isHappening } from "../corpus.ts";
import { resolve } from "../dates/resolve.ts";
import { singleOffices } from "../values/offices.ts";
import { nameWords, skeleton, telling } from "./fold.ts";
import { personRefs } from "./refs.ts";

/** The year of an article without a day. */
export const NO_YEAR = 0;

/** One name within one article. */
export interface NameTold {
  readonly key: string;
  readonly words: readonly string[];
  readonly country: string | null;
  readonly forms: readonly string[];
  readonly roles: readonly string[];
  /** The first claim that gives each of the offices, in their order. */
  readonly givers: readonly string[];
  readonly backs: readonly Back[];
  readonly source: string;
  /** The hash of the words of the first claim that has it: articles that copied them have the same. */
  readonly line: string;
  /** Others of the same happenings, as tokens that even out spelling and order. */
  readonly company: readonly string[];
}

/** The claim that gives an office, and its article. */
export interface Giver {
  readonly claim: string;
  readonly source: string;
  readonly published: number | null;
}

/** An office given with what took place long before the article appeared. */
export interface Back {
  readonly role: string;
  /** First and last day of what is told. */
  readonly from: number;
  readonly to: number;
  readonly claim: string;
  readonly source: string;
}

export interface RoleSpan {
  readonly role: string;
  /** Of the articles that give it the earliest. */
  readonly giver: Giver;
  /** First and last day on which an article gives it; null where only undated articles do. */
  readonly from: number | null;
  readonly to: number | null;
  readonly years: readonly number[];
}

export interface NameNode {
  readonly key: string;
  readonly words: readonly string[];
  readonly country: string | null;
  /** Log position of the oldest article that has it. */
  readonly position: number;
  readonly articles: number;
  /** Written forms and how many articles use each, by form. */
  readonly forms: readonly (readonly [string, number])[];
  readonly roles: readonly RoleSpan[];
  /** `year token`; of a name that keeps much company only some. */
  readonly company: readonly string[];
  readonly years: readonly number[];
  /** Only some where there are many. */
  readonly backs: readonly Back[];
}

/** Company remembered of one name; which is kept depends on the tokens alone. */
const COMPANY = 200;
/** Offices given in looking back that are remembered of one name; which, depends on the claims alone. */
const BACKS = 24;
/** An article that appeared this many days after what it tells looks back. */
const LATER = 120;

export const isBareName = (words: readonly string[]): boolean => words.length === 1 || words[0]?.length === 1;

export const nameKey = (ref: PersonRef, source: string): string | null => {
  if (ref.name === null) return null;
  const words = telling(nameWords(ref.name));
  if (words.length === 0) return null;
  return `${words.join(" ")}|${ref.country ?? ""}${isBareName(words) ? `|${source}` : ""}`;
};

const tokensOf = (words: readonly string[], country: string | null): readonly string[] => {
  const bones = words.map(skeleton);
  const last = `${bones[bones.length - 1]}|${country ?? ""}`;
  return words.length === 1 ? [last] : [`${[...bones].sort().join(" ")}|${country ?? ""}`, last];
};

/** The days of a happening that a report of `published` looks back on; null where it is news, or where nothing but the report dates it. */
const longBefore = (claim: Claim, published: number | null): Span | null => {
  if (published === null || !isHappening(claim) || claim.date === null) return null;
  const days = resolve(claim.date.value.when, claim.date.value.tense, published);
  return days !== null && published - days[1] > LATER ? days : null;
};

interface Gathered {
  readonly words: readonly string[];
  readonly country: string | null;
  readonly forms: Set<string>;
  readonly roles: Map<string, string>;
  readonly company: Set<string>;
  readonly backs: Back[];
  readonly line: string;
}

/** The names of one article. */
export const namesIn = (claims: readonly Claim[], source: string, published: number | null = null): readonly NameTold[] => {
  const out = new Map<string, Gathered>();
  for (const claim of claims) {
    const before = longBefore(claim, published);
    const here: { key: string; tokens: readonly string[] }[] = [];
    for (const ref of personRefs(claim)) {
      const key = nameKey(ref, source);
      if (key === null || ref.name === null) continue;
      const words = telling(nameWords(ref.name));
      const known: Gathered = out.get(key) ?? {
        words,
        country: ref.country,
        forms: new Set(),
        roles: new Map(),
        company: new Set(),
        backs: [],
        line: claim.trigger.hash,
      };
      out.set(key, known);
      known.forms.add(ref.name);
      if (ref.role !== null && !known.roles.has(ref.role)) known.roles.set(ref.role, claim.id);
      if (ref.role !== null && before !== null && singleOffices(ref.role).size > 0)
        known.backs.push({ role: ref.role, from: before[0], to: before[1], claim: claim.id, source });
      here.push({ key, tokens: tokensOf(words, ref.country) });
    }
    if (isHappening(claim))
      for (const a of here) for (const b of here) if (a.key !== b.key) for (const token of b.tokens) out.get(a.key)?.company.add(token);
  }
  return [...out].map(([key, { words, country, forms, roles, company, backs, line }]) => {
    const given = [...roles].sort((a, b) => compareText(a[0], b[0]));
    return {
      key,
      words,
      country,
      forms: [...forms].sort(compareText),
      roles: given.map(([role]) => role),
      givers: given.map(([, claim]) => claim),
      backs,
      source,
      line,
      company: [...company].sort(compareText),
    };
  });
};

export const yearOf = (published: number | null): number => (published === null ? NO_YEAR : civilOf(published).year);

const union = <T>(a: readonly T[], b: readonly T[], order: (x: T, y: T) => number): readonly T[] => {
  const fresh = b.filter((x) => !a.includes(x));
  return fresh.length === 0 ? a : [...a, ...fresh].sort(order);
};

/** A cheap spread of texts, so that what is kept of much company is no matter of the alphabet. */
const spread = (text: string): number => {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
};
const bySpread = (a: string, b: string): number => spread(a) - spread(b) || compareText(a, b);

const number = (a: number, b: number): number => a - b;

/** Dated articles before undated ones, earlier ones first. */
const byDay = (a: Giver, b: Giver): number =>
  (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) || compareText(a.claim, b.claim);
/** The earlier of two articles that give an office. */
export const earlier = (a: Giver | undefined, b: Giver): Giver => (a === undefined || byDay(b, a) < 0 ? b : a);
const least = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.min(a, b));
const most = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));

/** The name with one more article; `src` must not have been counted before. */
export const withArticle = (
  node: NameNode | undefined,
  told: NameTold,
  src: Pick<Src, "published" | "position">,
  key = told.key,
): NameNode => {
  const year = yearOf(src.published);
  const forms = new Map(node?.forms ?? []);
  for (const form of told.forms) forms.set(form, (forms.get(form) ?? 0) + 1);
  const roles = new Map((node?.roles ?? []).map((r) => [r.role, r]));
  for (const [i, role] of told.roles.entries()) {
    const known = roles.get(role);
    roles.set(role, {
      role,
      giver: earlier(known?.giver, { claim: told.givers[i] as string, source: told.source, published: src.published }),
      from: least(known?.from ?? null, src.published),
      to: most(known?.to ?? null, src.published),
      years: union(known?.years ?? [], [year], number),
    });
  }
  return {
    key,
    words: told.words,
    country: told.country,
    position: Math.min(node?.position ?? src.position, src.position),
    articles: (node?.articles ?? 0) + 1,
    forms: [...forms].sort((a, b) => compareText(a[0], b[0])),
    roles: [...roles.values()].sort((a, b) => compareText(a.role, b.role)),
    company: union(
      node?.company ?? [],
      told.company.map((token) => `${year} ${token}`),
      bySpread,
    ).slice(0, COMPANY),
    years: union(node?.years ?? [], [year], number),
    backs: told.backs.length === 0 ? (node?.backs ?? []) : [...(node?.backs ?? []), ...told.backs].sort(byClaim).slice(0, BACKS),
  };
};

const byClaim = (a: Back, b: Back): number => compareText(a.claim, b.claim) || compareText(a.role, b.role);
