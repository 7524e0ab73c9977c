/**
 * Persons' names: given names, short forms, spellings of one name, particles and name order.
 *
 * The tables know common names of the world and no particular person. Gotcha: `foldName` is for comparing and loses
 * differences on purpose; two names that fold alike may still be two.
 */
import { readFileSync } from "node:fs";
import { FAMILY_NAME_FIRST, FORMS_OF_NAMES, GIVEN_NAMES, NAME_PARTICLES } from "./data/given-names.ts";

const LISTED = readFileSync(new URL("./data/given-names.txt", import.meta.url), "utf8");
const given = new Set(LISTED.trimEnd().split("\n"));
for (const name of GIVEN_NAMES.trim().split(/\s+/)) given.add(name);

const groups = new Map<string, number[]>();
FORMS_OF_NAMES.trim()
  .split("\n")
  .forEach((line, group) => {
    for (const name of line.split(" ")) {
      given.add(name);
      const have = groups.get(name);
      if (have === undefined) groups.set(name, [group]);
      else have.push(group);
    }
  });
// Short forms that are particles or verbs first.
for (const word of ["el", "al", "will", "art", "sue", "drew", "rob"]) given.delete(word);

const particles = new Set(NAME_PARTICLES.split(" "));
const familyFirst = new Set(FAMILY_NAME_FIRST.split(" "));

const LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ə: "a",
  ŋ: "n",
  ĸ: "k",
};

/** Lower case, without marks, special letters written plainly; curly apostrophes and the marks of ayn and hamza fall away. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’‘ʼʻʿʾ`´]/gu, "")
    .replace(/[łøđðþæœßıħŧəŋĸ]/g, (letter) => LETTERS[letter] ?? letter);

/** Whether a lower-cased word is a common given name somewhere in the world; hyphened names count where both parts do. */
export const isGivenName = (lower: string): boolean => {
  if (given.has(lower)) return true;
  const name = plainName(lower);
  if (given.has(name)) return true;
  const hyphen = name.indexOf("-");
  return hyphen > 0 && given.has(name.slice(0, hyphen)) && given.has(name.slice(hyphen + 1));
};

/** Whether two lower-cased given names are forms of one name ("benny", "benjamin"), or spellings of one. */
export const sameGivenName = (a: string, b: string): boolean => {
  const left = plainName(a);
  const right = plainName(b);
  if (left === right || foldName(a) === foldName(b)) return true;
  const mine = groups.get(left);
  const theirs = groups.get(right);
  return mine !== undefined && theirs !== undefined && mine.some((group) => theirs.includes(group));
};

const MUHAMMAD = /^m[ou]h?a+m+[ae]d$|^moham+[ae]d$|^muham+[ae]d$|^mehm[ae]t$/;

const foldWord = (word: string): string => {
  let w = word.replace(/^(?:al|el|as|ash|ar|an|ad|at|az)-/, "al-");
  if (w.startsWith("al-")) w = `al${w.slice(3)}`;
  w = w.replaceAll("-", "");
  if (MUHAMMAD.test(w)) return "mohammed";
  return w
    .replace(/^pana(?:gi|ghi|yi|y)o/, "panao")
    .replace(/(?:skyy|skyi|skiy|skii|skij|ski|sky)$/, "ski")
    .replace(/(?:yy|iy|ii|yi|ij|y)$/, "i")
    .replace(/(?:ov|off|ev|eff|yov|iov|ow)$/, (end) => (end.startsWith("e") ? "ev" : end === "ow" ? "ow" : "ov"))
    .replaceAll("kh", "h")
    .replaceAll("gh", "g")
    .replace(/(?<=[aeou])y(?=[^aeiou]|$)/g, "i")
    .replace(/y/g, "i")
    .replace(/(?<=[aeou])i(?=[aeou])/g, "")
    .replaceAll("ii", "i")
    .replaceAll("ou", "u")
    .replaceAll("oo", "u")
    .replaceAll("ee", "i")
    .replaceAll("ae", "a")
    .replaceAll("oe", "o")
    .replaceAll("ue", "u")
    .replaceAll("q", "k")
    .replaceAll("ck", "k")
    .replaceAll("w", "v")
    .replaceAll("ph", "f")
    .replaceAll("tz", "c")
    .replaceAll("ts", "c")
    .replaceAll("dzh", "j")
    .replaceAll("dj", "j")
    .replaceAll("sch", "sh")
    .replace(/(.)\1+/g, "$1");
};

/**
 * A name's spelling with what transliterations vary taken out: marks, ł ø ü (also as ue), -skyy/-sky/-skiy, sho-i-gu and
 * sho-y-gu, el-/al-, panagio-/panayo-, spellings of Muhammad. For comparing, never for display. Words keep their order.
 */
export const foldName = (name: string): string => {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= REMEMBERED) folded.clear();
  const made = fold(name);
  if (name.length <= 40) folded.set(name, made);
  return made;
};

/** Foldings made lately: articles repeat their names. Bounded, and says nothing that the name does not say. */
const folded = new Map<string, string>();
const REMEMBERED = 20_000;

const fold = (name: string): string =>
  plainName(name.length > 200 ? name.slice(0, 200) : name)
    .replace(/[.,]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(foldWord)
    .join(" ");

/** Whether names of that state are commonly written family name first, at least by some outlets (JP). */
export const surnameFirst = (iso2: string): boolean => familyFirst.has(iso2);

/** Whether a lower-cased word joins parts of a name ("van", "bin", "al-"). */
export const isNameParticle = (lower: string): boolean => particles.has(lower);

/** The data this file reads, for the hash over all tables. */
export const personsData = (): readonly string[] => [LISTED, GIVEN_NAMES, FORMS_OF_NAMES, NAME_PARTICLES, FAMILY_NAME_FIRST];
