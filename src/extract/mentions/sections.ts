/**
 * Sections of a report that are headed by the states they are about: "PERU – KENYA" above a list, "II. Republic of Peru (7 May)"
 * between numbered lines, "Kenya. The Minister met …" at the head of a paragraph.
 *
 * What a heading tells of the persons below it: one who stands under several is of the state they share; under a pair, whoever
 * faces an official of the one is of the other; under a single state, whoever is met there for the first time is of it.
 *
 * Limits: a heading holds nothing but states, numbers and days; one of other words ends the section.
 */
import type { Document } from "../document.ts";
import { tokenize, type Token } from "../text/tokens.ts";
import { stateAt } from "./lexicon.ts";
import { type Person, settleState } from "./registry.ts";
import type { Unit } from "./unit.ts";

/** ISO 3166-1 alpha-2 codes of the heading above a sentence. */
export type Section = readonly string[];

/** Characters of the longest heading. */
const LONGEST = 90;
/** Tokens of the longest heading inside a paragraph. */
const SHORT = 14;

const isFiller = (token: Token): boolean =>
  token.kind === "mark" ||
  /^(?:[ivx]{1,5}|the|and|of|with|\d[\d.-]*|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token.lower,
  );

/** The states of a line that holds nothing else, or undefined. */
const statesOf = (text: string, start: number, end: number): Section | undefined => {
  if (end - start > LONGEST) return undefined;
  const tokens = tokenize(text, start, end);
  const states: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const state = stateAt(tokens, i, tokens.length);
    if (state?.how === "country") {
      if (!states.includes(state.country)) states.push(state.country);
      i += state.length - 1;
    } else if (!isFiller(tokens[i] as Token)) return undefined;
  }
  return states.length > 0 && states.length <= 3 ? states : undefined;
};

/** The section each sentence stands in, by index; null outside. */
export const sectionsOf = (document: Document): readonly (Section | null)[] => {
  const { text, sentences } = document;
  const headings = document.zones
    .filter((zone) => (zone.kind === "boilerplate" || zone.kind === "headline") && zone.end - zone.start <= LONGEST)
    .map((zone) => ({ start: zone.start, states: statesOf(text, zone.start, zone.end) ?? null }));
  const found: (Section | null)[] = [];
  let next = 0;
  let section: Section | null = null;
  let runIn: { readonly states: Section; readonly paragraph: number } | undefined;
  for (const [n, sentence] of sentences.entries()) {
    while (next < headings.length && (headings[next] as (typeof headings)[number]).start <= sentence.start)
      section = (headings[next++] as (typeof headings)[number]).states;
    const opens = sentences[n - 1]?.paragraph !== sentence.paragraph;
    const states =
      opens && sentence.zone === "body" && sentence.last - sentence.first <= SHORT
        ? statesOf(text, sentence.start, sentence.end)
        : undefined;
    if (states !== undefined) {
      // A line of its own heads what follows, a first sentence its paragraph.
      if (sentences[n + 1]?.paragraph === sentence.paragraph) runIn = { states, paragraph: sentence.paragraph };
      else section = states;
    }
    found.push(runIn?.paragraph === sentence.paragraph ? runIn.states : sentence.zone === "body" ? section : null);
  }
  return found;
};

const MET = /^(?:with|by|on|upon|met|received|from|saw|hosted)$/;

/** Takes the states of persons named without one from the headings they stand under. */
export const settleBySections = (sentences: readonly (readonly Unit[])[], sections: readonly (Section | null)[]): void => {
  const shared = new Map<Person, { states: Set<string>; headings: Set<string> }>();
  const told = new Set<Person>();
  for (const [n, units] of sentences.entries()) {
    const section = sections[n];
    for (const [i, unit] of units.entries()) {
      const { person } = unit;
      if (unit.kind !== "person" || person === undefined || unit.persons !== undefined) continue;
      if (section != null && !person.countryStated) {
        const have = shared.get(person);
        if (have === undefined) shared.set(person, { states: new Set(section), headings: new Set([section.join()]) });
        else {
          have.states = new Set(section.filter((state) => have.states.has(state)));
          have.headings.add(section.join());
        }
        // "CHINA. The Chinese minister met A": A is of another state than who does it.
        const own = units
          .slice(0, i)
          .some((u) => (u.kind === "person" || u.kind === "official") && !u.possessive && u.country === section[0]);
        if (section.length === 1 && !told.has(person) && !own && MET.test(units[i - 1]?.lower ?? ""))
          settleState(person, section[0] as string);
      }
      told.add(person);
    }
  }
  for (const [person, { states, headings }] of shared)
    if (headings.size > 1 && states.size === 1) settleState(person, [...states][0] as string);
  settlePairs(sentences, sections);
};

const personsIn = (units: readonly Unit[]): Person[] => [
  ...new Set(units.flatMap((u) => (u.kind === "person" && u.persons === undefined && u.person !== undefined ? [u.person] : []))),
];

/** Under a pair of states: who faces an official of the one, or is met by whom the section is about, is of the other. */
const settlePairs = (sentences: readonly (readonly Unit[])[], sections: readonly (Section | null)[]): void => {
  let lead: Person | undefined;
  for (const [n, units] of sentences.entries()) {
    const section = sections[n];
    if (section !== sections[n - 1]) lead = undefined;
    if (section?.length !== 2) continue;
    const of = (person: Person): boolean => person.countryStated && person.country !== null && section.includes(person.country);
    const here = personsIn(units);
    const other = (person: Person): string => section.find((state) => state !== person.country) as string;
    if (lead !== undefined && !here.includes(lead))
      for (const [i, { person }] of units.entries())
        if (person !== undefined && here.includes(person) && MET.test(units[i - 1]?.lower ?? "")) settleState(person, other(lead));
    const [one, ...more] = here.filter((p) => !p.countryStated);
    const [known, ...further] = here.filter(of);
    if (one !== undefined && known !== undefined && more.length + further.length === 0) settleState(one, other(known));
    lead ??= here.find(of);
  }
};
