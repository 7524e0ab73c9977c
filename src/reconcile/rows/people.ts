/** Cells that hold persons: who took part, who signed, who travelled; each with the office that says most. */
import type { PersonRef } from "../../model/claim.ts";
import type { ParticipantCell } from "../../model/dataset.ts";
import { compareText } from "../compare.ts";
import { countryOf, displayName } from "../entities/display.ts";
import type { People, Person } from "../entities/persons.ts";
import { surnameOf } from "../entities/sameName.ts";
import type { Ledger } from "../facts/ledger.ts";
import type { Observation } from "../facts/observation.ts";
import type { Mention } from "../mention.ts";
import { portfolios, roleFit, roleWeight } from "../values/roles.ts";

export interface Appearance {
  readonly person: Person | null;
  readonly ref: PersonRef;
  readonly observation: Observation<PersonRef>;
}

/** The office shown: the one that says most; where several say as much, the one of the earliest article. */
const bestRole = (appearances: readonly Appearance[], person: Person | null, people: People): string | null => {
  const own = appearances.flatMap((a) => (a.ref.role === null ? [] : [{ role: a.ref.role, rank: a.observation.mention.src.rank }]));
  const sources = new Set(appearances.map((a) => a.observation.mention.src));
  const elsewhere = person === null ? [] : [...sources].flatMap((s) => people.rolesOf(person, s).map((role) => ({ role, rank: s.rank })));
  const all = own.length > 0 ? [...own, ...elsewhere.filter((e) => own.some((o) => roleFit(e.role, o.role) === "refines"))] : elsewhere;
  all.sort((a, b) => roleWeight(b.role) - roleWeight(a.role) || a.rank - b.rank || compareText(a.role, b.role));
  return all[0]?.role ?? null;
};

export const cellOf = (person: Person | null, appearances: readonly Appearance[], people: People): ParticipantCell => ({
  id: person?.id ?? null,
  name: person === null ? null : displayName(person),
  country: (person === null ? null : countryOf(person)) ?? appearances[0]?.ref.country ?? null,
  role: bestRole(appearances, person, people),
});

/** The name under which a person's office in a record is in conflict, and can be chosen. */
const roleField = (person: Person): string => `role.${surnameOf(displayName(person))}`;

/** A person's cell with the office an analyst chose for this record, and the decision behind it. */
export const withDecidedRole = (
  ledger: Ledger,
  record: string,
  person: Person | null,
  cell: ParticipantCell,
): { readonly cell: ParticipantCell; readonly decisions: readonly string[] } => {
  const chosen = person === null ? null : ledger.decided(record, roleField(person));
  if (chosen === null || (chosen.value !== null && typeof chosen.value !== "string")) return { cell, decisions: [] };
  return { cell: { ...cell, role: chosen.value }, decisions: [chosen.decision] };
};

/** Two offices that reports of one happening give one person, and which exclude each other: two portfolios. */
export const noteRoleClash = (ledger: Ledger, record: string, person: Person, appearances: readonly Appearance[]): void => {
  const held = appearances
    .flatMap((a) => (a.ref.role === null ? [] : [{ role: a.ref.role, kind: portfolios(a.ref.role), at: a.observation }]))
    .filter((h) => h.kind.length > 0);
  for (const x of held)
    for (const y of held) {
      if (
        x.at.mention.src.rank >= y.at.mention.src.rank ||
        x.kind.some((k) => y.kind.includes(k)) ||
        (roleFit(x.role, y.role) !== "other" && roleFit(x.role, y.role) !== "compatible")
      )
        continue;
      const field = roleField(person);
      ledger.clashes.push({
        record,
        field,
        values: [x, y].map((h) => ({ value: h.role, sources: [h.at.mention.src.id], claims: [h.at.mention.id] })),
        resolution: ledger.decided(record, field)?.decision ?? "published earlier",
      });
      return;
    }
};

/** All persons of a cell, each once, named ones first by name; an unnamed official only where nobody of his side is named. */
export const gather = (
  observations: readonly Observation<PersonRef>[],
  personOf: (m: Mention, ref: PersonRef) => Person | null,
): readonly (readonly [Person | null, readonly Appearance[]])[] => {
  const named = new Map<Person, Appearance[]>();
  const unnamed: Appearance[] = [];
  for (const observation of observations) {
    const person = personOf(observation.mention, observation.value);
    const appearance = { person, ref: observation.value, observation };
    if (person === null) unnamed.push(appearance);
    else named.set(person, [...(named.get(person) ?? []), appearance]);
  }
  const out: (readonly [Person | null, readonly Appearance[]])[] = [...named].sort((a, b) =>
    compareText(displayName(a[0]), displayName(b[0])),
  );
  const sides = new Set([...named].map(([person]) => countryOf(person)));
  for (const a of unnamed) {
    if (a.ref.role === null || sides.has(a.ref.country)) continue;
    sides.add(a.ref.country);
    out.push([null, [a]]);
  }
  return out;
};
