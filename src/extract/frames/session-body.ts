/**
 * The formal body that units of a sentence name: "the third session of their “2+2” Strategic Dialogue", "the 12th JMCC".
 *
 * An acronym counts once the article has given it in brackets behind the body's name.
 */
import type { Dossier } from "../mentions/dossier.ts";
import { unitTest } from "../mentions/ask.ts";
import { ordinalOf } from "../mentions/series.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Scene } from "./scene.ts";

export interface Body {
  readonly name: string;
  readonly ordinal: number | null;
  readonly countries: readonly string[];
  /** Units `first` to `last` (half open) name it. */
  readonly first: number;
  readonly last: number;
}

const NOUN = /^(session|meeting|round|edition|iteration|sitting|summit)$/;

const acronyms = new WeakMap<Dossier, ReadonlyMap<string, Unit>>();

/** The acronyms an article gives to formal bodies, looked up once an article. */
export const acronymsOf = (dossier: Dossier): ReadonlyMap<string, Unit> => {
  let known = acronyms.get(dossier);
  if (known === undefined) {
    const found = new Map<string, Unit>();
    const { tokens } = dossier.document;
    for (const units of dossier.sentences)
      for (const unit of units) {
        if (unit.series === undefined) continue;
        for (let k = unit.first; k < unit.last + 1; k++) {
          const inside = tokens[k + 1]?.text ?? "";
          if (tokens[k]?.text === "(" && tokens[k + 2]?.text === ")" && /^\p{Lu}[\p{Lu}\d-]{1,9}s?$/u.test(inside) && !found.has(inside))
            found.set(inside, unit);
        }
      }
    known = found;
    acronyms.set(dossier, known);
  }
  return known;
};

const quote = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === "mark" && /^["“”'‘’]$/.test(unit.lower);

const CALLED_WITHIN = 6;
/** "what diplomats like to call the 2+2": where the words begin that name the body at unit `first`, which is that unit where none do. */
const calledBefore = (units: readonly Unit[], first: number): number => {
  let k = first - 1;
  while (k >= 0 && (quote(units[k]) || /^(?:the|a|an)$/.test(units[k]?.lower ?? ""))) k--;
  if (!/^(?:calls?|called|dubbed|termed)$/.test(units[k]?.lower ?? "")) return first;
  for (let at = k - 1; at >= 0 && k - at <= CALLED_WITHIN; at--) if (units[at]?.lower === "what") return at;
  return first;
};

const isOther = unitTest(/^(?:new|fresh|another|further|regular|next|upcoming|forthcoming)$/);
/** "a new round of the dialogue": where the words begin that tell of a session by the noun at unit `noun`. */
const sittingFirst = (units: readonly Unit[], noun: number): number => {
  let first = noun;
  while (first > 0 && isOther(units[first - 1] as Unit)) first--;
  return first;
};

/** An ordinal that stands before the body: "the third session of their", "the 12th". */
const ordinalBefore = (units: readonly Unit[], first: number): { ordinal: number | null; first: number } => {
  let k = calledBefore(units, first) - 1;
  while (k >= 0 && (quote(units[k]) || /^(the|their|its|this)$/.test(units[k]?.lower ?? ""))) k--;
  if (units[k]?.lower === "of") {
    const noun = units[k - 1];
    const words = noun?.kind === "name" ? noun.lower.split(" ") : [];
    const named = words.length === 2 && NOUN.test(words[1] ?? "") ? ordinalOf({ text: words[0] ?? "", lower: words[0] ?? "" }) : undefined;
    if (named !== undefined) return { ordinal: named, first: k - 1 };
    if (NOUN.test(noun?.lower ?? "")) {
      const word = units[k - 2]?.lower ?? "";
      const ordinal = ordinalOf({ text: word, lower: word });
      if (ordinal !== undefined) return { ordinal, first: k - 2 };
      return { ordinal: null, first: sittingFirst(units, k - 1) };
    }
    return { ordinal: null, first };
  }
  const word = units[k]?.lower ?? "";
  const near = units.slice(k + 1, first).every(quote);
  const ordinal = near ? ordinalOf({ text: word, lower: word }) : undefined;
  return ordinal === undefined ? { ordinal: null, first } : { ordinal, first: k };
};

const FIELD =
  /^(?:cooperation|co-operation|affairs|relations|issues|matters|ties|collaboration|partnership|development|consultations|questions)$/;
/** Units of the field of a body in small letters. */
const FIELD_REACH = 14;
/** Words of such a field that ends with none of its nouns. */
const FIELD_SHORT = 5;
/** Past "on trade, industry and technical cooperation" behind a body that ends before unit `from`; `from` where none stands there. */
const pastField = (units: readonly Unit[], from: number): number => {
  if (!/^(?:on|for)$/.test(units[from]?.lower ?? "")) return from;
  for (let k = from + 1; k < Math.min(units.length, from + FIELD_REACH); k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "word" && FIELD.test(unit.lower)) return k + 1;
    // "expert talks on maritime delimitation between"
    if (k > from + 1 && k <= from + FIELD_SHORT && /^(?:between|was|were|in|took|will|convened|opened|concluded)$/.test(unit.lower))
      return k;
    if (!(unit.kind === "word" || unit.kind === "name" || unit.lower === ",")) return from;
  }
  return from;
};

const isProcess = unitTest(/(?:^| )(?:process|initiative|format|platform|track|framework|partnership)$/);
/** Past "of the Oslo Process" behind a body that ends before unit `from`; `from` where none stands there. */
export const pastProcess = (units: readonly Unit[], from: number): number => {
  if (units[from]?.lower !== "of") return from;
  const name = units[from + 1]?.lower === "the" ? from + 2 : from + 1;
  for (let k = name; k < name + 3; k++) {
    const unit = units[k];
    if (unit === undefined || (unit.kind !== "name" && unit.kind !== "place" && unit.kind !== "org" && unit.kind !== "word")) return from;
    if (isProcess(unit)) return k + 1;
  }
  return from;
};

/** The body named at unit `i`, or undefined. Two names with only a quotation mark between them are one. */
export const bodyAt = (scene: Scene, i: number): Body | undefined => {
  const { units, dossier } = scene;
  const unit = units[i] as Unit;
  const text = dossier.document.text.slice(unit.start, unit.end);
  const known = unit.series === undefined && /^\p{Lu}[\p{Lu}\d-]{1,9}s?$/u.test(text) ? acronymsOf(dossier).get(text) : undefined;
  const series = unit.series ?? known?.series;
  if (series === undefined) return undefined;
  let last = i + 1;
  let { name, ordinal, countries } = series;
  if (known === undefined) {
    let k = last;
    while (quote(units[k])) k++;
    const next = units[k];
    if (next?.series !== undefined && k > last) {
      name = `${name.replace(/\s*\+\s*/g, "+")} ${next.series.name}`;
      ordinal = ordinal ?? next.series.ordinal;
      countries = [...countries, ...next.series.countries];
      last = k + 1;
    }
  } else ordinal = null;
  const before = ordinal === null ? ordinalBefore(units, i) : { ordinal, first: i };
  return { name, ordinal: before.ordinal, countries, first: before.first, last: pastField(units, last) };
};
