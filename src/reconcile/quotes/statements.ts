/** Quotations of one person in several articles brought together where they are one statement, and told apart by wording. */
import type { Claim, QuoteClaim } from "../../model/claim.ts";
import { type Days, earliest, gap, isEmpty, latest } from "../../model/days.ts";
import { compareText } from "../compare.ts";
import type { Src } from "../corpus.ts";
import type { People, Person } from "../entities/persons.ts";
import { type Change, compareQuotes, tellingWords } from "./wording.ts";

export interface Quotation {
  readonly claim: QuoteClaim;
  readonly src: Src;
  /** Days on which its article can have appeared; empty where nothing is known. */
  readonly days: Days;
  readonly person: Person | null;
  /** Who speaks where nobody is named ("the ministry"). */
  readonly surface: string;
  readonly pieces: readonly string[];
}

export interface Reworded {
  readonly person: Person | null;
  readonly surface: string;
  readonly change: Change;
  /** Wordings of one statement; quotations of one wording stand together. */
  readonly wordings: readonly (readonly Quotation[])[];
}

/** Statements further apart than this many days are two. */
const ONE_OCCASION = 45;
/** Pairs compared for one speaker; beyond it only the nearest in time. */
const NEAREST = 60;

export const quotationsIn = (claims: readonly Claim[], src: Src, days: Days, people: People): readonly Quotation[] => {
  const { text } = src;
  if (text === null) return [];
  return claims.flatMap((claim): Quotation[] => {
    if (claim.kind !== "quote") return [];
    const spans = claim.pieces.length > 0 ? claim.pieces : [claim.trigger];
    const pieces = spans.map((p) => text.slice(p.at_start, p.at_end));
    return [{ claim, src, days, person: people.of(claim.speaker.value, src.id), surface: claim.speaker.value.surface, pieces }];
  });
};

const near = (a: Quotation, b: Quotation): boolean => isEmpty(a.days) || isEmpty(b.days) || gap(a.days, b.days) <= ONE_OCCASION;

const speakerOf = (q: Quotation): string => q.person?.id ?? `${q.claim.speaker.value.country ?? ""} ${q.surface.toLowerCase()}`;

/** Days of a speaker's quotations looked through together. */
const WINDOW = 64;
/** Days that spread further say nothing of when a quotation appeared. */
const A_YEAR = 366;

export const isPlaced = (days: Days): boolean => !isEmpty(days) && latest(days) - earliest(days) <= A_YEAR;

/**
 * Keys under which quotations of one statement meet: those a quotation has, and those it looks for. Two always share a word, and a rare one
 * unless the shorter has so many common words that these may be all it shares; only then are they met by common words.
 */
export const quoteKeys = (q: Quotation): QuoteKeys => {
  const known = keys.get(q);
  if (known !== undefined) return known;
  const made = keysOf(q);
  keys.set(q, made);
  return made;
};

interface QuoteKeys {
  readonly own: readonly string[];
  readonly wanted: readonly string[];
}
const keys = new WeakMap<Quotation, QuoteKeys>();

const keysOf = (q: Quotation): QuoteKeys => {
  const speaker = speakerOf(q);
  const { rare, common, commonAlone } = tellingWords(q.pieces);
  const all = common.map((word) => `~${word}`);
  const alone = common.map((word) => `=${word}`);
  const owned = [...rare, ...all, ...(commonAlone ? alone : [])];
  const sought = [...rare, ...alone, ...(commonAlone ? all : [])];
  const at = (place: string | number, words: readonly string[]): readonly string[] => words.map((word) => `${speaker} ${place} ${word}`);
  if (isEmpty(q.days)) return { own: [...at("anytime", owned), ...at("any", owned)], wanted: at("any", sought) };
  const windows = (margin: number, words: readonly string[]): readonly string[] => {
    const out: string[] = [];
    for (let w = Math.floor((earliest(q.days) - margin) / WINDOW); w <= Math.floor((latest(q.days) + margin) / WINDOW); w++)
      out.push(...at(w, words));
    return out;
  };
  return { own: [...windows(0, owned), ...at("any", owned)], wanted: [...windows(ONE_OCCASION, sought), ...at("anytime", sought)] };
};

/** Whether two quotations of one speaker may be one statement, worded alike or not. */
export const mayBeOneStatement = (a: Quotation, b: Quotation): boolean =>
  a.src !== b.src && speakerOf(a) === speakerOf(b) && near(a, b) && compareQuotes(a.pieces, b.pieces).kind !== "different";

const WEIGHT: readonly Change[] = ["wording", "modality", "name", "number", "negation"];

/** Statements that two or more articles quote in different words. */
export const rewordedStatements = (quotations: readonly Quotation[]): readonly Reworded[] => {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const q of quotations) {
    const key = speakerOf(q);
    const list = bySpeaker.get(key);
    if (list === undefined) bySpeaker.set(key, [q]);
    else list.push(q);
  }
  const out: Reworded[] = [];
  for (const own of bySpeaker.values()) {
    own.sort((a, b) => a.src.rank - b.src.rank || a.claim.trigger.start - b.claim.trigger.start || compareText(a.claim.id, b.claim.id));
    const used = new Set<Quotation>();
    own.forEach((first, i) => {
      if (used.has(first)) return;
      const wordings: Quotation[][] = [[first]];
      let change: Change | null = null;
      for (const other of own.slice(i + 1, i + 1 + NEAREST)) {
        if (used.has(other) || other.src === first.src || !near(first, other)) continue;
        const verdicts = wordings.map((w) => compareQuotes((w[0] as Quotation).pieces, other.pieces));
        const same = verdicts.findIndex((v) => v.kind === "same");
        const reworded = verdicts.find((v) => v.kind === "reworded");
        if (same >= 0) wordings[same]?.push(other);
        else if (reworded?.kind === "reworded") {
          wordings.push([other]);
          change = change === null || WEIGHT.indexOf(reworded.change) > WEIGHT.indexOf(change) ? reworded.change : change;
        } else continue;
        used.add(other);
      }
      if (change !== null) out.push({ person: first.person, surface: first.surface, change, wordings });
    });
  }
  return out;
};
