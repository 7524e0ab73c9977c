/**
 * Background that helps to date: anniversaries ("30 years of diplomatic ties"), foundings ("diplomatic relations in 1992"),
 * and the order of two happenings ("a statement a day after the visit").
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { type Token, tokenQuestion } from "../text/tokens.ts";
import type { Draft } from "./draft.ts";
import { evidenceOf, groundUnit, type Scene } from "./scene.ts";

const TIES = /\b(diplomatic|bilateral|strategic|formal)\s+(ties|relations|relationship|partnership)\b/;
const FOUNDING =
  /\b(formalisation|formalization|establishment|establish|established|establishing|inception|setting up|opened|forged|normalisation|normalization|began)\b/;
const MARKS = /\b(mark|marks|marked|marking|celebrate|celebrates|celebrated|celebrating|commemorate|commemorates|coincides?)\b/;
const YEARS = /\b(\d{1,3})\s*(?:th)?\s*(?:years?|anniversary)\b|\b(\d{1,3})th anniversary\b/;
const WORD_YEARS: Readonly<Record<string, number>> = {
  ten: 10,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  "half a century": 50,
  "a century": 100,
  "a decade": 10,
  "two decades": 20,
  "three decades": 30,
  "four decades": 40,
  "five decades": 50,
  "six decades": 60,
  "seven decades": 70,
};
const MAX_SENTENCE = 1200;

const countriesOf = (scene: Scene): Grounded<string>[] => {
  const found = new Map<string, Unit>();
  for (const unit of scene.units) {
    if (unit.kind === "country" || unit.kind === "demonym") for (const c of unit.countries ?? []) if (!found.has(c)) found.set(c, unit);
    for (const c of scene.dossier.referents.get(unit)?.countries ?? []) if (!found.has(c)) found.set(c, unit);
  }
  const any = scene.units[0] as Unit;
  if (found.size < 2) for (const c of scene.dossier.setting.sides.slice(0, 2)) if (!found.has(c)) found.set(c, any);
  return [...found].slice(0, 2).map(([c, unit]) => groundUnit(scene, c, unit));
};

const yearsIn = (words: string): { years: number; at: number; length: number } | undefined => {
  const digits = YEARS.exec(words);
  if (digits !== null) return { years: Number(digits[1] ?? digits[2]), at: digits.index, length: digits[0].length };
  for (const [phrase, years] of Object.entries(WORD_YEARS)) {
    const at =
      words.indexOf(`${phrase} years`) >= 0
        ? words.indexOf(`${phrase} years`)
        : / (century|decade)/.test(` ${phrase}`)
          ? words.indexOf(phrase)
          : -1;
    if (at >= 0) return { years, at, length: phrase.length };
  }
  return undefined;
};

const isTies = tokenQuestion(({ lower }) => /ties|relations|partnership/.test(lower));
const namesTies = ({ sentence, dossier }: Scene): boolean => {
  for (let i = sentence.first; i < sentence.last; i++) if (isTies((dossier.document.tokens[i] as Token).form)) return true;
  return false;
};

/** Anniversaries and foundings one sentence tells; `main` says whether it ties the anniversary to the day's happening. */
export const anniversaries = (scene: Scene): { draft: Draft; tied: boolean }[] => {
  const { sentence, dossier } = scene;
  if (!namesTies(scene)) return [];
  const words = dossier.document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_SENTENCE)).toLowerCase();
  const ties = TIES.exec(words);
  if (ties === null) return [];
  const range = (at: number, length: number): Pick<Unit, "start" | "end"> => ({
    start: sentence.start + at,
    end: sentence.start + at + length,
  });
  const trigger = evidenceOf(scene, range(ties.index, ties[0].length));
  const common = {
    kind: "anniversary" as const,
    rule: "anniversary",
    trigger,
    attributed_to: null,
    background: true,
    countries: countriesOf(scene),
    of: ties[1] === "diplomatic" ? "diplomatic relations" : `${ties[1]} ${ties[2]}`,
    claims: [],
  };
  const dates = scene.units.filter((u) => u.kind === "date" && u.temporal !== undefined);
  const founded = dates.find(
    (u) =>
      (u.temporal?.when.kind === "year" || u.temporal?.when.kind === "days" || u.temporal?.when.kind === "month") &&
      u.temporal.when.kind !== undefined,
  );
  if (FOUNDING.test(words) && founded !== undefined) {
    const when = founded.temporal?.when;
    const year = when !== undefined && "year" in when ? when.year : null;
    if (year !== null)
      return [{ draft: { ...common, rule: "founding", years: null, founded: groundUnit(scene, year, founded), date: null }, tied: false }];
  }
  const years = yearsIn(words);
  if (years === undefined || !MARKS.test(words)) return [];
  const when = dates.find((u) => u.temporal?.role === "point" && (u.temporal.when.kind === "year" || u.temporal.when.kind === "relative"));
  const date: Grounded<DateRef> | null =
    when?.temporal === undefined ? null : groundUnit(scene, { when: when.temporal.when, tense: "past" as const }, when);
  const tied =
    /\b(visit|trip|meeting|talks|ceremony)\b[^.]{0,40}\b(mark|marks|marking|coincides?)\b/.test(words) ||
    /\b(this year|as the two|as both)\b/.test(words);
  return [{ draft: { ...common, years: groundUnit(scene, years.years, range(years.at, years.length)), founded: null, date }, tied }];
};

/** "a day after … visit": how many days the article's own statement lies behind the visit of the same sentence. */
export const dayAfterVisit = (scene: Scene): { at: Unit; days: number } | undefined => {
  const { units } = scene;
  for (const [i, unit] of units.entries()) {
    const when = unit.temporal?.when;
    if (when?.kind !== "offset" || when.unit !== "day" || when.offset <= 0 || when.offset > 10) continue;
    if (!/after|following/.test(unit.lower) && units[i + 1]?.lower !== "after") continue;
    const noun = units.slice(i + 1, i + 12).findIndex((u) => /^(visit|trip|tour)$/.test(u.lower));
    const verb = units.slice(i + 1, i + 12).findIndex((u) => /^(said|says|announced|told)$/.test(u.lower));
    if (noun >= 0 && (verb < 0 || noun < verb)) return { at: unit, days: when.offset };
  }
  return undefined;
};
