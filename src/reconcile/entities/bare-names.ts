/**
 * Whom a surname alone, or a name with an initial, stands for within one article.
 *
 * It joins a person with a full name only where state, office or the people met at about that time point to that person and
 * to nobody else as much. What joins nobody is known by its own word, state and office (`ownKey`), so that an official whom no
 * report ever names in full is still one person.
 */
import { officeSignature } from "../values/roles.ts";
import { skeleton } from "./fold.ts";
import { isBareName, type NameNode, type NameTold, NO_YEAR } from "./name-node.ts";
import { type NameRuling, type Person, rolesAgree } from "./persons.ts";
import { wordsFit } from "./sameName.ts";

/** Years around an article within which a person's offices and company count. */
const AROUND = 1;

export const yearsAround = (year: number): readonly number[] => (year === NO_YEAR ? [] : [year - AROUND, year, year + AROUND]);

const longWords = (words: readonly string[]): readonly string[] => [...new Set(words.filter((w) => w.length > 1).map(skeleton))];

/** Keys of a name under which bare names look for it: its words, in the years in which articles have it. */
export const namedKeys = (node: NameNode): readonly string[] =>
  longWords(node.words).flatMap((word) => [`s ${word}`, ...node.years.map((year) => `s ${word}@${year}`)]);

/** Keys by which a bare name of an article of `year` looks for full ones. */
export const wantedKeys = (told: NameTold, year: number): readonly string[] =>
  longWords(told.words).flatMap((word) =>
    year === NO_YEAR ? [`s ${word}`] : [...yearsAround(year), NO_YEAR].map((y) => `s ${word}@${y}`),
  );

/** Keys of an article under which its bare names are found when a full name changes. */
export const bareKeys = (bare: readonly NameTold[], year: number): readonly string[] =>
  bare.flatMap(({ words }) => longWords(words).flatMap((word) => [`bare ${word}`, `bare ${word}@${year}`]));

/** Keys of the articles whose bare names may be meant otherwise once an article of `year` has said more of a name. */
export const concernedKeys = (words: readonly string[], years: readonly number[]): readonly string[] =>
  longWords(words).flatMap((word) =>
    years.flatMap((year) => (year === NO_YEAR ? [`bare ${word}`] : [...yearsAround(year), NO_YEAR].map((y) => `bare ${word}@${y}`))),
  );

/** The name that a bare name has of its own; where not even a state is known within its article and those that copied its line. */
export const ownKey = (told: NameTold): string => {
  const head = `${told.words.join(" ")}|${told.country ?? ""}|`;
  if (told.country === null) return `${head}|${told.line}`;
  return told.words.length > 1 ? `${head}*` : `${head}${officeSignature(told.roles)}`;
};

const near = (years: readonly number[], year: number): boolean =>
  year === NO_YEAR || years.some((y) => y === NO_YEAR || Math.abs(y - year) <= AROUND);

const score = (told: NameTold, year: number, node: NameNode): number | null => {
  const fit = wordsFit(told.words, node.words);
  if (fit === "different") return null;
  const roles = rolesAgree(
    told.roles,
    node.roles.filter((r) => near(r.years, year)).map((r) => r.role),
  );
  const sameCountry = told.country !== null && told.country === node.country;
  if (told.country !== null && node.country !== null && !sameCountry) return null;
  const tokens = new Set(told.company);
  const company = node.company.some((c) => {
    const space = c.indexOf(" ");
    return tokens.has(c.slice(space + 1)) && near([Number(c.slice(0, space))], year);
  });
  if (!sameCountry && !company && roles < 2) return null;
  const base = fit === "bare" ? 0 : 6;
  const total = base + 2 * Number(sameCountry) + (roles < 0 ? -4 : roles) + 2 * Number(company);
  return total < 2 ? null : total;
};

/** A person who may be meant, by the names that are theirs. */
export interface Candidate {
  readonly person: Person;
  readonly node: NameNode;
}

/** `here`: persons whom the article names in full; a surname of its own beside them is somebody else. */
export const meant = (
  told: NameTold,
  year: number,
  candidates: readonly Candidate[],
  here: ReadonlySet<string>,
  apart: NameRuling,
  own: string,
): Person | null => {
  const best = new Map<string, { person: Person; score: number }>();
  const barred = new Set<string>();
  for (const { person, node } of candidates) {
    if (apart.on({ key: own }, node)) barred.add(person.id);
    if (here.has(person.id)) continue;
    // an official known by a surname only: the same word and state, and nothing said of an office here
    const plain = isBareName(node.words);
    if (
      plain &&
      (told.country === null || told.roles.length > 0 || told.words.join(" ") !== node.words.join(" ") || told.country !== node.country)
    )
      continue;
    const found = plain ? (near(node.years, year) ? 2 : null) : score(told, year, node);
    if (found !== null && found > (best.get(person.id)?.score ?? 0)) best.set(person.id, { person, score: found });
  }
  const ranked = [...best.values()].filter((c) => !barred.has(c.person.id)).sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  return first !== undefined && (second === undefined || first.score > second.score) ? first.person : null;
};
