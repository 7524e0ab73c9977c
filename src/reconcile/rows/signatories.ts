/**
 * Who signed, where reports disagree: those that name other persons for one side exclude each other, and the set that more origins
 * give is kept.
 *
 * A report that names one of two signatories is at odds with nobody; nor are two who may be one person ("Prado", "Ana Prado").
 */
import type { PersonRef } from "../../model/claim.ts";
import { countryOf, displayName } from "../entities/display.ts";
import type { People, Person } from "../entities/persons.ts";
import { nameFit } from "../entities/sameName.ts";
import { choose } from "../facts/choose.ts";
import type { Ledger } from "../facts/ledger.ts";
import type { Observation } from "../facts/observation.ts";
import type { Mention } from "../mention.ts";

type Signers = readonly Person[];

/** The one who signed for a state, or null where it was nobody or several. */
const soleSigner = (signers: Signers, state: string): Person | null => {
  const own = signers.filter((p) => countryOf(p) === state);
  return own.length === 1 ? (own[0] as Person) : null;
};

/** "signed by A and B", "by A and C": B and C are of one state, and each report names one signatory for it. */
const differOnASide = (a: Signers, b: Signers): boolean =>
  a.some((p) => {
    const state = countryOf(p);
    if (state === null || soleSigner(a, state) !== p) return false;
    const other = soleSigner(b, state);
    return other !== null && other !== p && nameFit(p.name, other.name) === "different";
  });

const apart = (a: Signers, b: Signers): boolean => a.length > 1 && b.length > 1 && (!a.some((p) => b.includes(p)) || differOnASide(a, b));

/** The mentions whose signatories are shown; notes the clash where reports exclude each other. */
export const winningSignatories = (
  record: string,
  mentions: readonly Mention[],
  all: (m: Mention) => readonly Observation<PersonRef>[],
  { ledger, people }: { readonly ledger: Ledger; readonly people: People },
): readonly Mention[] => {
  const observations = mentions.flatMap((mention): readonly Observation<Signers>[] => {
    const told = all(mention);
    const value = told.map((o) => people.of(o.value, mention.src.id)).filter((p) => p !== null);
    const evidence = told[0]?.evidence;
    return value.length === 0 || evidence === undefined ? [] : [{ value, mention, evidence }];
  });
  const choice = choose(
    observations,
    { name: "signatories", compare: (a, b) => (apart(a, b) ? "conflicts" : "compatible"), weight: (a) => a.length },
    ledger.originOf,
  );
  if (choice === null || choice.camps.length < 2) return mentions;
  ledger.clashes.push({
    record,
    field: "signatories",
    values: choice.camps.map((camp) => ({
      value: [...new Set(camp.flatMap((o) => o.value))].map(displayName).sort().join("; "),
      sources: [...new Set(camp.map((o) => o.mention.src.id))],
      claims: [...new Set(camp.map((o) => o.mention.id))],
    })),
    resolution: ledger.decided(record, "signatories")?.decision ?? choice.rule,
  });
  return choice.camps[0]?.map((o) => o.mention) ?? mentions;
};
