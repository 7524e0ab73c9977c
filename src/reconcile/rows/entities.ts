/** Rows of the entities table for persons, with their offices over time. Organisations and places: `things.ts`. */
import { isoDay } from "../../model/day.ts";
import type { EntityRow, RedirectRow } from "../../model/dataset.ts";
import { compareText } from "../compare.ts";
import { formsOf, oldestFirst, personFrom } from "../entities/display.ts";
import { type Back, earlier, type Giver, type NameNode, type RoleSpan } from "../entities/name-node.ts";
import { nodeId } from "../entities/persons.ts";
import { roleFit, roleWeight, roleWords } from "../values/roles.ts";

interface Held {
  readonly role: string;
  from: number | null;
  to: number | null;
  giver: Giver;
}

/** The offices that articles give a person, each with the claim that gives it first, and those given in looking back. */
export interface Offices {
  readonly held: readonly { readonly role: string; readonly from: number | null; readonly to: number | null; readonly giver: Giver }[];
  readonly backs: readonly Back[];
}
export const NO_OFFICES: Offices = { held: [], backs: [] };

const grow = (held: Held, span: Pick<RoleSpan, "from" | "to" | "giver">): void => {
  held.giver = earlier(held.giver, span.giver);
  if (span.from !== null) held.from = held.from === null ? span.from : Math.min(held.from, span.from);
  if (span.to !== null) held.to = held.to === null ? span.to : Math.max(held.to, span.to);
};

/** Offices with the first and last day an article gives them; wordings that a fuller one covers are left out. */
const heldBy = (nodes: readonly NameNode[]): readonly Held[] => {
  const all = nodes.flatMap((n) => n.roles).sort((a, b) => roleWeight(b.role) - roleWeight(a.role) || compareText(a.role, b.role));
  const kept: Held[] = [];
  for (const span of all) {
    const fuller = kept.find(({ role }) => {
      const fit = roleFit(role, span.role);
      return fit === "equal" || fit === "refines";
    });
    if (fuller === undefined) kept.push({ role: span.role, from: span.from, to: span.to, giver: span.giver });
    else grow(fuller, span);
  }
  return kept;
};

export const officesOf = (nodes: readonly NameNode[]): Offices => ({
  held: heldBy(nodes),
  backs: nodes.flatMap((n) => n.backs).sort((a, b) => compareText(a.claim, b.claim) || compareText(a.role, b.role)),
});

const rolesOf = (nodes: readonly NameNode[]): EntityRow["roles"] =>
  heldBy(nodes).map(({ role, from, to }) => ({
    role,
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
  }));

export const personRow = (nodes: readonly NameNode[]): EntityRow => {
  const { id, name, country } = personFrom(nodes);
  const aliases = [...formsOf(nodes).keys()].filter((form) => form !== name).sort(compareText);
  return { id, kind: "person", name, aliases, country, roles: rolesOf(nodes) };
};

/** The ids of a person's younger names lead to the oldest. */
export const personRedirects = (nodes: readonly NameNode[]): readonly RedirectRow[] => {
  const [oldest, ...younger] = oldestFirst(nodes);
  return oldest === undefined ? [] : younger.map((node) => ({ id: nodeId(node), to: nodeId(oldest) }));
};

/** Keys under which holders of one office of one state meet. */
export const officeKeys = (row: EntityRow): readonly string[] =>
  row.kind === "person" && row.country !== null
    ? [...new Set(row.roles.map((r) => `office ${row.country} ${[...roleWords(r.role)].sort(compareText).join(" ")}`))]
    : [];
