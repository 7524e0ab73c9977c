/** How a person is shown: the fullest name that is well supported, the state most articles give, aliases beside them. */
import { compareText } from "../compare.ts";
import type { Src } from "../corpus.ts";
import { nameWords, telling } from "./fold.ts";
import type { Person } from "./persons.ts";

const MARKS = /[^\p{ASCII}]/u;

/** All written forms of a person's name with the articles that use them. */
export const formsOf = (person: Person): ReadonlyMap<string, ReadonlySet<Src>> => {
  const out = new Map<string, Set<Src>>();
  for (const node of person.nodes)
    for (const [form, sources] of node.forms) {
      const set = out.get(form) ?? new Set<Src>();
      for (const s of sources) set.add(s);
      out.set(form, set);
    }
  return out;
};

const fullWords = (name: string): number => telling(nameWords(name)).filter((w) => w.length > 1).length;

/** A person's names do not change once resolved; a well-known one is shown in thousands of records. */
const names = new WeakMap<Person, string>();
const countries = new WeakMap<Person, { readonly country: string | null }>();

/** Fullest first; among equally full ones the most used, then the one with its accents, then by code unit. */
export const displayName = (person: Person): string => {
  const known = names.get(person);
  if (known !== undefined) return known;
  const name = fullestForm(person);
  names.set(person, name);
  return name;
};

const fullestForm = (person: Person): string => {
  const forms = [...formsOf(person)].map(([name, sources]) => ({
    name,
    full: fullWords(name),
    used: sources.size,
    marks: MARKS.test(name),
  }));
  forms.sort((a, b) => b.full - a.full || b.used - a.used || Number(b.marks) - Number(a.marks) || compareText(a.name, b.name));
  return forms[0]?.name ?? "";
};

/** The state most articles give; the lower code where two are given as often. */
export const countryOf = (person: Person): string | null => {
  const known = countries.get(person) ?? { country: mostGiven(person) };
  countries.set(person, known);
  return known.country;
};

const mostGiven = (person: Person): string | null => {
  const votes = new Map<string, number>();
  for (const node of person.nodes) {
    if (node.country === null) continue;
    let n = 0;
    for (const sources of node.forms.values()) n += sources.size;
    votes.set(node.country, (votes.get(node.country) ?? 0) + n);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? null;
};
