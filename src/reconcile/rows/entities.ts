/** The entities table: persons with their offices over time, organisations, places. */
import { isoDay } from "../../model/day.ts";
import type { EntityRow } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { compareText } from "../compare.ts";
import type { Corpus, Src } from "../corpus.ts";
import { countryOf, displayName, formsOf } from "../entities/display.ts";
import { fold } from "../entities/fold.ts";
import type { NameNode, Person } from "../entities/persons.ts";
import { roleFit, roleWeight } from "../values/roles.ts";

const positionOf = (node: NameNode): number => {
  let first = Number.POSITIVE_INFINITY;
  for (const sources of node.forms.values()) for (const s of sources) first = Math.min(first, s.position);
  return first;
};

export const nodeId = (node: NameNode): string => contentId("e", "person", node.key);

/** A person is named by the oldest of their names; the ids of the others lead to it. */
export const identify = (persons: readonly Person[]): readonly { readonly id: string; readonly to: string }[] =>
  persons.flatMap((person) => {
    const nodes = [...person.nodes].sort((a, b) => positionOf(a) - positionOf(b) || compareText(a.key, b.key));
    person.id = nodeId(nodes[0] as NameNode);
    return nodes.slice(1).map((n) => ({ id: nodeId(n), to: person.id }));
  });

/** Offices with the first and last day an article gives them; wordings that a fuller one covers are left out. */
const rolesOf = (person: Person): EntityRow["roles"] => {
  const days = new Map<string, Src[]>();
  for (const node of person.nodes) for (const [role, sources] of node.roles) days.set(role, [...(days.get(role) ?? []), ...sources]);
  const all = [...days].sort((a, b) => roleWeight(b[0]) - roleWeight(a[0]) || compareText(a[0], b[0]));
  const kept: [string, Src[]][] = [];
  for (const [role, sources] of all) {
    const fuller = kept.find(([other]) => roleFit(other, role) === "equal" || roleFit(other, role) === "refines");
    if (fuller === undefined) kept.push([role, sources]);
    else for (const source of sources) fuller[1].push(source);
  }
  return kept.map(([role, sources]) => {
    const published = sources.map((s) => s.published).filter((d) => d !== null);
    return {
      role,
      from: published.length > 0 ? isoDay(published.reduce((a, b) => Math.min(a, b))) : null,
      to: published.length > 0 ? isoDay(published.reduce((a, b) => Math.max(a, b))) : null,
    };
  });
};

const personRow = (person: Person): EntityRow => {
  const name = displayName(person);
  const aliases = [...formsOf(person).keys()].filter((form) => form !== name).sort();
  return { id: person.id, kind: "person", name, aliases, country: countryOf(person), roles: rolesOf(person) };
};

/** Names of states are no organisations: "India" the buyer is India, "Indian Navy" is a body of it. */
const others = (corpus: Corpus, isState: (name: string) => boolean): readonly EntityRow[] => {
  const found = new Map<string, { kind: "organisation" | "place"; name: string; country: string | null; aliases: Set<string> }>();
  const add = (kind: "organisation" | "place", name: string, country: string | null): void => {
    if (isState(name)) return;
    const key = `${kind} ${fold(name)} ${country ?? ""}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { kind, name, country, aliases: new Set([name]) });
    else {
      known.aliases.add(name);
      if (compareText(name, known.name) < 0) known.name = name;
    }
  };
  for (const { claim } of corpus.told) {
    if (claim.kind === "purchase")
      for (const p of [claim.buyer, claim.seller]) if (p !== null) add("organisation", p.value.name, p.value.country);
    if (claim.kind === "agreement") for (const p of claim.parties) add("organisation", p.value.name, p.value.country);
    if ((claim.kind === "meeting" || claim.kind === "visit" || claim.kind === "agreement") && claim.city !== null)
      add("place", claim.city.value, claim.country?.value ?? null);
  }
  return [...found].map(([key, { kind, name, country, aliases }]) => ({
    id: contentId("e", key),
    kind,
    name,
    aliases: [...aliases].filter((a) => a !== name).sort(),
    country,
    roles: [],
  }));
};

export const entityRows = (persons: readonly Person[], corpus: Corpus, isState: (name: string) => boolean): readonly EntityRow[] =>
  [...persons.map(personRow), ...others(corpus, isState)].sort(
    (a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name) || compareText(a.id, b.id),
  );
