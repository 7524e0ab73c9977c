/**
 * Who is who among full names: which of them are one person's, judged by name, state, office and company kept.
 *
 * Names are only compared within a family: names that reach each other over pairs that could be one (`relatedKeys` finds
 * them), or over an analyst's merge. Within a family the longer names come first, and a shorter one joins the person it fits
 * best, if one stands out. Two persons whom an analyst called different are never joined.
 */
import type { PersonRef } from "../../model/claim.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import type { Src } from "../corpus.ts";
import { roleFit } from "../values/roles.ts";
import { skeleton } from "./fold.ts";
import { isBareName, type NameNode } from "./name-node.ts";
import { nicknameLines } from "./nicknames.ts";
import { wordsFit } from "./sameName.ts";

/** A person as records show them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

export interface People {
  /** The person a reference in an article's claim stands for; null for an unnamed official. */
  of(ref: PersonRef, source: string): Person | null;
  /** The offices that an article gives a person anywhere. */
  rolesOf(person: Person, src: Src): readonly string[];
}

/** An analyst's word on two names. `concerns` tells quickly whether any was given on a name. */
export interface NameRuling {
  concerns(name: Pick<NameNode, "key">): boolean;
  on(a: Pick<NameNode, "key">, b: Pick<NameNode, "key">): boolean;
}

export const nodeId = (node: Pick<NameNode, "key">): string => contentId("e", "person", node.key);

/** What a partner of a word surely shares with it: its first letter, as written or romanised otherwise, or a familiar form. */
const initialsOf = (word: string): readonly string[] => [
  ...new Set([word[0] as string, skeleton(word)[0] ?? "", ...nicknameLines(word).map((line) => `n${line}`)]),
];

/** Keys under which two full names that may be one person's are sure to meet: one word alike, and what another starts with. */
export const relatedKeys = (words: readonly string[]): readonly string[] => {
  if (isBareName(words)) return [];
  const out = new Set<string>();
  words.forEach((word, i) => {
    if (word.length < 2) return;
    words.forEach((other, j) => {
      if (i !== j) for (const start of initialsOf(other)) out.add(`${skeleton(word)}/${start}`);
    });
  });
  return [...out];
};

export const mayBeRelated = (a: NameNode, b: NameNode): boolean => {
  if (isBareName(a.words) || isBareName(b.words)) return false;
  const fit = wordsFit(a.words, b.words);
  return fit === "same" || fit === "variant";
};

/** 2 where offices agree, 1 where they may, -1 where they are two, 0 where one has none. */
export const rolesAgree = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  let best = -1;
  for (const x of a)
    for (const y of b) {
      const fit = roleFit(x, y);
      best = Math.max(best, fit === "other" ? -1 : fit === "compatible" ? 1 : 2);
    }
  return best;
};

const rolesIn = (node: NameNode): readonly string[] => node.roles.map((r) => r.role);
const tokensIn = (node: NameNode): ReadonlySet<string> => new Set(node.company.map((c) => c.slice(c.indexOf(" ") + 1)));

const shareCompany = (a: NameNode, b: NameNode): boolean => {
  const other = tokensIn(b);
  return [...tokensIn(a)].some((token) => other.has(token));
};

/** From here on the names are word for word the same; then the better known of two namesakes is meant. */
const IDENTICAL = 14;

/**
 * Evidence that two full names are one person's; null where they cannot be. One full name under two states is one person
 * (readers mistake states more often than two officials share a name) unless the offices differ too and nobody has met both.
 */
const evidence = (a: NameNode, b: NameNode): number | null => {
  if (isBareName(a.words) || isBareName(b.words)) return null;
  const fit = wordsFit(a.words, b.words);
  if (fit !== "same" && fit !== "variant") return null;
  const roles = rolesAgree(rolesIn(a), rolesIn(b));
  const sameCountry = a.country !== null && a.country === b.country;
  const company = shareCompany(a, b);
  if (a.country !== null && b.country !== null && !sameCountry && (fit !== "same" || (roles < 0 && !company))) return null;
  if (fit === "variant" && !sameCountry && roles < 2 && !company) return null;
  const base = fit === "variant" ? 6 : a.words.join(" ") === b.words.join(" ") ? IDENTICAL : 10;
  return base + 2 * Number(sameCountry) + roles + 2 * Number(company);
};

const bestEvidence = (node: NameNode, person: readonly NameNode[]): number | null =>
  person.reduce<number | null>((best, other) => {
    const score = evidence(node, other);
    return score === null || (best !== null && best >= score) ? best : score;
  }, null);

const usedBy = (person: readonly NameNode[]): number => person.reduce((sum, node) => sum + node.articles, 0);

/** The persons of one family of names, each as the names that are theirs. */
export const personsOf = (family: readonly NameNode[], apart: NameRuling, joined: NameRuling): readonly (readonly NameNode[])[] => {
  const ordered = [...family].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      b.words.join("").length - a.words.join("").length ||
      Number(a.country === null) - Number(b.country === null) ||
      compareText(a.key, b.key),
  );
  const persons: NameNode[][] = [];
  for (const node of ordered) {
    const barred = (person: readonly NameNode[]): boolean => apart.concerns(node) && person.some((other) => apart.on(node, other));
    const ruled = joined.concerns(node)
      ? persons.find((person) => person.some((other) => joined.on(node, other)) && !barred(person))
      : undefined;
    const scored = persons
      .filter((person) => !barred(person))
      .map((person) => ({ person, score: bestEvidence(node, person) }))
      .filter((c): c is { person: NameNode[]; score: number } => c.score !== null)
      .sort((a, b) => b.score - a.score || usedBy(b.person) - usedBy(a.person));
    const [first, second] = scored;
    if (ruled !== undefined) ruled.push(node);
    else if (first !== undefined && (second === undefined || first.score > second.score || first.score >= IDENTICAL))
      first.person.push(node);
    else persons.push([node]);
  }
  return persons;
};
