/** Quotations of one person in several articles brought together where they are one statement, and told apart by wording. */
import type { QuoteClaim } from "../../model/claim.ts";
import { compareText } from "../compare.ts";
import type { Corpus, Src } from "../corpus.ts";
import type { People, Person } from "../entities/persons.ts";
import { type Change, compareQuotes } from "./wording.ts";

export interface Quotation {
  readonly claim: QuoteClaim;
  readonly src: Src;
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

export const quotationsOf = (corpus: Corpus, people: People): readonly Quotation[] =>
  corpus.told.flatMap(({ claim, src }): Quotation[] => {
    if (claim.kind !== "quote" || src.text === null) return [];
    const text = src.text;
    const spans = claim.pieces.length > 0 ? claim.pieces : [claim.trigger];
    const pieces = spans.map((p) => text.slice(p.at_start, p.at_end));
    return [{ claim, src, person: people.of(claim.speaker.value, src.id), surface: claim.speaker.value.surface, pieces }];
  });

const near = (a: Quotation, b: Quotation): boolean =>
  a.src.published === null || b.src.published === null || Math.abs(a.src.published - b.src.published) <= ONE_OCCASION;

const WEIGHT: readonly Change[] = ["wording", "modality", "number", "negation"];

/** Statements that two or more articles quote in different words. */
export const rewordedStatements = (quotations: readonly Quotation[]): readonly Reworded[] => {
  const bySpeaker = new Map<unknown, Quotation[]>();
  for (const q of quotations) {
    const key = q.person ?? `${q.claim.speaker.value.country ?? ""} ${q.surface.toLowerCase()}`;
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
