/** How a person is shown: the fullest name that is well supported, the state most articles give, aliases beside them. */
import { compareText } from "../compare.ts";
import { nameWords, telling } from "./fold.ts";
import type { NameNode } from "./name-node.ts";
import { nodeId, type Person } from "./persons.ts";

const MARKS = /[^\p{ASCII}]/u;

/** All written forms of a person's name and how many articles use each. */
export const formsOf = (nodes: readonly NameNode[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  for (const node of nodes) for (const [form, used] of node.forms) out.set(form, (out.get(form) ?? 0) + used);
  return out;
};

const fullWords = (name: string): number => telling(nameWords(name)).filter((w) => w.length > 1).length;

/** Fullest first; among equally full ones the most used, then the one with its accents, then by code unit. */
const fullestForm = (nodes: readonly NameNode[]): string => {
  const forms = [...formsOf(nodes)].map(([name, used]) => ({ name, full: fullWords(name), used, marks: MARKS.test(name) }));
  forms.sort((a, b) => b.full - a.full || b.used - a.used || Number(b.marks) - Number(a.marks) || compareText(a.name, b.name));
  return forms[0]?.name ?? "";
};

/** The state most articles give; the lower code where two are given as often. */
const mostGiven = (nodes: readonly NameNode[]): string | null => {
  const votes = new Map<string, number>();
  for (const node of nodes) if (node.country !== null) votes.set(node.country, (votes.get(node.country) ?? 0) + node.articles);
  return [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? null;
};

/** The names of a person, the oldest in the log first: by it the person is identified. */
export const oldestFirst = (nodes: readonly NameNode[]): readonly NameNode[] =>
  [...nodes].sort((a, b) => a.position - b.position || compareText(a.key, b.key));

export const personFrom = (nodes: readonly NameNode[]): Person => ({
  id: nodeId(oldestFirst(nodes)[0] as NameNode),
  name: fullestForm(nodes),
  country: mostGiven(nodes),
});

export const displayName = (person: Person): string => person.name;
export const countryOf = (person: Person): string | null => person.country;
