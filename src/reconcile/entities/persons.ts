/**
 * Who is who: the persons named in all articles, resolved by name, state, office and company kept; never by surname alone.
 *
 * Full names first, the longer before the shorter; a name that fits several persons (a bare surname, an initial) joins one of
 * them only where state, office or the people met tell them apart, and stays a person of its own otherwise. Two persons whom
 * an analyst called different are never joined.
 */
import type { PersonRef } from "../../model/claim.ts";
import { compareText } from "../compare.ts";
import type { Corpus, Src } from "../corpus.ts";
import { isHappening } from "../corpus.ts";
import { roleFit } from "../values/roles.ts";
import { nameWords, skeleton, telling } from "./fold.ts";
import { personRefs } from "./refs.ts";
import { nameFit } from "./sameName.ts";

/** One name as one or more articles write it, before it is known whose it is. */
export interface NameNode {
  readonly key: string;
  readonly words: readonly string[];
  readonly country: string | null;
  /** Written forms and the articles that use them. */
  readonly forms: Map<string, Set<Src>>;
  readonly roles: Map<string, Set<Src>>;
  /** Keys of the names that appear with it in one happening. */
  readonly company: Set<string>;
}

/** A person: the names that are theirs. */
export interface Person {
  readonly nodes: NameNode[];
  /** Filled in when identities are given. */
  id: string;
}

/** A name of at least two words stands for one person everywhere; a single word only within its article. */
export const nameKey = (ref: PersonRef, source: string): string | null => {
  if (ref.name === null) return null;
  const words = telling(nameWords(ref.name));
  if (words.length === 0) return null;
  return `${words.join(" ")}|${ref.country ?? ""}${words.length === 1 || words[0]?.length === 1 ? `|${source}` : ""}`;
};

const add = <K, V>(map: Map<K, Set<V>>, key: K, value: V): void => {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
};

const collect = (corpus: Corpus): ReadonlyMap<string, NameNode> => {
  const nodes = new Map<string, NameNode>();
  for (const { claim, src } of corpus.told) {
    const keys: string[] = [];
    for (const ref of personRefs(claim)) {
      const key = nameKey(ref, src.id);
      if (key === null || ref.name === null) continue;
      let node = nodes.get(key);
      if (node === undefined) {
        node = { key, words: telling(nameWords(ref.name)), country: ref.country, forms: new Map(), roles: new Map(), company: new Set() };
        nodes.set(key, node);
      }
      add(node.forms, ref.name, src);
      if (ref.role !== null) add(node.roles, ref.role, src);
      keys.push(key);
    }
    if (isHappening(claim)) for (const a of keys) for (const b of keys) if (a !== b) nodes.get(a)?.company.add(b);
  }
  return nodes;
};

const rolesAgree = (a: NameNode, b: NameNode): number => {
  if (a.roles.size === 0 || b.roles.size === 0) return 0;
  let best = -1;
  for (const x of a.roles.keys())
    for (const y of b.roles.keys()) {
      const fit = roleFit(x, y);
      best = Math.max(best, fit === "other" ? -1 : fit === "compatible" ? 1 : 2);
    }
  return best;
};

const shareSource = (a: NameNode, b: NameNode): boolean => {
  for (const set of a.forms.values()) for (const other of b.forms.values()) for (const src of set) if (other.has(src)) return true;
  return false;
};

/** From here on the names are word for word the same; then the better known of two namesakes is meant. */
const IDENTICAL = 14;

/**
 * Evidence that two names are one person's; null where they cannot be. One full name under two states is one person (readers
 * mistake states more often than two officials share a name) unless the offices differ too
 * and nobody has met both.
 */
const evidence = (node: NameNode, person: Person, personOf: ReadonlyMap<string, Person>): number | null => {
  let best: number | null = null;
  for (const other of person.nodes) {
    const fit = nameFit([...node.forms.keys()][0] as string, [...other.forms.keys()][0] as string);
    if (fit === "different") continue;
    const roles = rolesAgree(node, other);
    const sameCountry = node.country !== null && node.country === other.country;
    if (fit === "bare" && node.words.length > 1 && other.words.length > 1) continue;
    const companions = new Set([...other.company].map((k) => personOf.get(k)).filter((p) => p !== undefined));
    const sharedCompany = [...node.company].some(
      (k) => node.key !== k && (other.company.has(k) || companions.has(personOf.get(k) as Person)),
    );
    if (node.country !== null && other.country !== null && !sameCountry && (fit !== "same" || (roles < 0 && !sharedCompany))) continue;
    const base =
      fit === "same"
        ? node.words.join(" ") === other.words.join(" ")
          ? IDENTICAL
          : 10
        : fit === "variant"
          ? sameCountry || roles === 2 || sharedCompany
            ? 6
            : 0
          : 0;
    if (fit === "variant" && base === 0) continue;
    if (fit === "bare" && !(sameCountry || sharedCompany) && roles < 2) continue;
    if (fit === "bare" && shareSource(node, other)) continue;
    const score = base + 2 * Number(sameCountry) + (fit === "bare" && roles < 0 ? -4 : roles) + 2 * Number(sharedCompany);
    if (fit === "bare" && score < 2) continue;
    if (best === null || score > best) best = score;
  }
  return best;
};

/** How many articles name a person. */
const usedBy = (person: Person): number => new Set(person.nodes.flatMap((n) => [...n.forms.values()].flatMap((set) => [...set]))).size;

/** Keys under which two forms of one name are sure to meet. */
const blockKeys = (node: NameNode): readonly string[] => node.words.filter((w) => w.length > 1).map(skeleton);

export interface People {
  readonly persons: readonly Person[];
  /** The person a reference in an article's claim stands for; null for an unnamed official. */
  of(ref: PersonRef, source: string): Person | null;
}

/** An analyst's word on two names. `concerns` tells quickly whether any was given on a name. */
export interface NameRuling {
  concerns(name: NameNode): boolean;
  on(a: NameNode, b: NameNode): boolean;
}

const NO_RULING: NameRuling = { concerns: () => false, on: () => false };

export const resolvePersons = (corpus: Corpus, apart: NameRuling = NO_RULING, joined: NameRuling = NO_RULING): People => {
  const nodes = collect(corpus);
  const ordered = [...nodes.values()].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      b.words.join("").length - a.words.join("").length ||
      Number(a.country === null) - Number(b.country === null) ||
      compareText(a.key, b.key),
  );
  const personOf = new Map<string, Person>();
  const blocks = new Map<string, Set<Person>>();
  const persons: Person[] = [];
  const settle = (node: NameNode, person: Person): void => {
    person.nodes.push(node);
    personOf.set(node.key, person);
    for (const key of blockKeys(node)) add(blocks, key, person);
  };
  for (const node of ordered) {
    const candidates = new Set(blockKeys(node).flatMap((key) => [...(blocks.get(key) ?? [])]));
    const barred = (person: Person): boolean => apart.concerns(node) && person.nodes.some((other) => apart.on(node, other));
    const ruled = joined.concerns(node)
      ? persons.find((person) => person.nodes.some((other) => joined.on(node, other)) && !barred(person))
      : undefined;
    if (ruled !== undefined) {
      settle(node, ruled);
      continue;
    }
    const scored = [...candidates]
      .filter((person) => !barred(person))
      .map((person) => ({ person, score: evidence(node, person, personOf) }))
      .filter((c): c is { person: Person; score: number } => c.score !== null)
      .sort((a, b) => b.score - a.score || usedBy(b.person) - usedBy(a.person));
    const first = scored[0];
    const second = scored[1];
    if (first !== undefined && (second === undefined || first.score > second.score || first.score >= IDENTICAL)) settle(node, first.person);
    else {
      const person: Person = { nodes: [], id: "" };
      persons.push(person);
      settle(node, person);
    }
  }
  return {
    persons,
    of: (ref, source) => {
      const key = nameKey(ref, source);
      return key === null ? null : (personOf.get(key) ?? null);
    },
  };
};
