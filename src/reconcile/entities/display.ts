/** How a person is shown: the fullest name that is well supported, the state most articles give, aliases beside them. */
import { compareText } from "../compare.ts";
import { fold, nameWords, telling } from "./fold.ts";
import type { NameNode } from "./name-node.ts";
import { nodeId, type Person } from "./persons.ts";

const MARKED = /[^\p{ASCII}’‘]/gu;
const marksIn = (name: string): number => name.match(MARKED)?.length ?? 0;

/** All written forms of a person's name and how many articles use each. */
export const formsOf = (nodes: readonly NameNode[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  for (const node of nodes) for (const [form, used] of node.forms) out.set(form, (out.get(form) ?? 0) + used);
  return out;
};

const fullWords = (name: string): number => telling(nameWords(name)).filter((w) => w.length > 1).length;

/**
 * Fullest first, then the one used most, spellings that differ in nothing but accents and strokes counted together; of these
 * the one that has most of them (a keyboard drops them, nobody adds them), then the most used, then the one with the longer given
 * name, then the one the log has first, then by code unit.
 */
const fullestForm = (nodes: readonly NameNode[]): string => {
  const forms = [...formsOf(nodes)].map(([name, used]) => ({ name, used, full: fullWords(name), plain: fold(name), marks: marksIn(name) }));
  const together = new Map<string, number>();
  for (const { plain, used } of forms) together.set(plain, (together.get(plain) ?? 0) + used);
  const of = (plain: string): number => together.get(plain) ?? 0;
  const first = new Map<string, number>();
  for (const node of nodes) for (const [name] of node.forms) first.set(name, Math.min(first.get(name) ?? node.position, node.position));
  // "Benjamin" before "Benny"
  const given = (name: string): number => nameWords(name)[0]?.length ?? 0;
  const since = (name: string): number => first.get(name) ?? 0;
  forms.sort(
    (a, b) =>
      b.full - a.full ||
      of(b.plain) - of(a.plain) ||
      b.marks - a.marks ||
      b.used - a.used ||
      given(b.name) - given(a.name) ||
      since(a.name) - since(b.name) ||
      compareText(a.name, b.name),
  );
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
