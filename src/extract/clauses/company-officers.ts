/**
 * Who speaks or signs for a company: "Kestrel Works chief executive A", "Kestrel Works boss A" stand in a row as A alone.
 *
 * Limits: the company right before the office, the office right before the name. The company itself stays a unit of its own for the
 * rules of purchases.
 */
import { wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";

const isOffice = wordTest(
  /^(?:chief|executive|officer|operating|boss|head|chairman|chairwoman|chair|president|vice|deputy|senior|director|general|managing|ceo|founder|co-founder|manager|representative|spokesman|spokeswoman|export|sales|regional)$/,
);
const LONGEST = 5;

/** The unit of the name that the company at unit `k` stands before ("Kestrel Works chief A"), or -1. */
export const officerBehind = (units: readonly Unit[], k: number): number => {
  const house = units[k];
  if (house?.kind !== "org" || house.orgKind !== "company" || house.possessive) return -1;
  let n = k + 1;
  while (n < k + LONGEST && isOffice(units[n])) n++;
  const person = units[n];
  if (person?.kind !== "person" || person.person === undefined || person.persons !== undefined) return -1;
  // "Kestrel Works A" is a company and a name where no office stands between or opens the name.
  return n > k + 1 || person.person.roles.length > 0 ? n : -1;
};

/** "Acme CEO A and Bolt CEO B": the words before a name at unit `k` are whose office it is; the name's unit, else `k`. */
export const overFirm = (units: readonly Unit[], classes: readonly string[], k: number): number => {
  const officer = officerBehind(units, k);
  if (officer > 0) return classes[officer] === "actor" ? officer : k;
  let m = k;
  while (m < k + FIRM && classes[m] === "noun" && units[m]?.instrument === undefined) m++;
  return m > k && units[m]?.kind === "person" && classes[m] === "actor" ? m : k;
};
/** Words of a firm before whoever speaks for it. */
const FIRM = 3;
