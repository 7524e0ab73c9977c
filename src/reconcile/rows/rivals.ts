/**
 * Conflicts of a record that no single cell's values show: reports that give one office of one side to two persons, and a
 * happening that one report calls off and another tells as done.
 */
import { compareText } from "../compare.ts";
import { countryOf, displayName } from "../entities/display.ts";
import type { Person } from "../entities/persons.ts";
import { nameFit } from "../entities/sameName.ts";
import { type Ledger, factOf } from "../facts/ledger.ts";
import type { Mention } from "../mention.ts";
import { roleFit } from "../values/roles.ts";
import { isSingleOffice } from "../values/single-office.ts";
import type { Appearance } from "./people.ts";

const sourcesOf = (appearances: readonly Appearance[]): ReadonlySet<string> =>
  new Set(appearances.map((a) => a.observation.mention.src.id));

const officesOf = (appearances: readonly Appearance[]): readonly string[] =>
  appearances.flatMap((a) => (a.ref.role !== null && isSingleOffice(a.ref.role) ? [a.ref.role] : []));

/** Notes a clash where two persons of one side hold one office by different reports, and no report names both. */
export const noteRivals = (
  ledger: Ledger,
  record: string,
  gathered: readonly (readonly [Person | null, readonly Appearance[]])[],
): void => {
  const named = gathered.flatMap(([person, own]) =>
    person === null ? [] : [{ person, own, offices: officesOf(own), sources: sourcesOf(own) }],
  );
  for (const [i, a] of named.entries())
    for (const b of named.slice(i + 1)) {
      const sameSide = countryOf(a.person) !== null && countryOf(a.person) === countryOf(b.person);
      const sameOffice = a.offices.some((x) => b.offices.some((y) => roleFit(x, y) === "equal"));
      // "Prado" of one report may be the other's "Ana Prado"
      const mayBeOne = nameFit(a.person.name, b.person.name) !== "different";
      if (!sameSide || !sameOffice || mayBeOne || [...a.sources].some((s) => b.sources.has(s))) continue;
      ledger.clashes.push({
        record,
        field: "participants",
        values: [a, b].map(({ person, own, sources }) => ({
          value: displayName(person),
          sources: [...sources].sort(compareText),
          claims: [...new Set(own.map((x) => x.observation.mention.id))].sort(compareText),
        })),
        resolution: ledger.decided(record, "participants")?.decision ?? null,
      });
      return;
    }
};

/** Notes a clash where one article calls off what another tells as done. */
export const noteCalledOff = (ledger: Ledger, record: string, mentions: readonly Mention[]): void => {
  const of = (status: string): readonly Mention[] => mentions.filter((m) => m.claim.status.value === status);
  const [held, off] = [of("held"), of("cancelled")];
  if (!held.some((h) => off.some((c) => c.src !== h.src))) return;
  const fact = factOf(ledger, record, "status");
  ledger.clashes.push({
    record,
    field: "status",
    values: [held, off].map((camp) => ({
      value: camp === held ? "held" : "cancelled",
      sources: [...new Set(camp.map((m) => m.src))].sort((a, b) => a.rank - b.rank).map((s) => s.id),
      claims: camp.map((m) => m.id).sort(compareText),
    })),
    resolution: fact?.decisions[0] ?? fact?.rule ?? null,
  });
};
