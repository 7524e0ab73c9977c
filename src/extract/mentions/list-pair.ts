/**
 * Who "the two ministers" are on a line of a list of meetings: the one whose meetings are listed, and the one the line names.
 *
 *   The Minister, A, held a series of meetings: - Republic of X: B, Minister of Defence. The two ministers signed …
 */
import type { Person } from "./registry.ts";
import type { Unit } from "./unit.ts";

/** Sentences of a line behind the one that names whom was met. */
const REACH = 2;
const BULLET = /^(?:[-–—•*·]|\d{1,2}(?:\.\d{1,2})*)$/;

const isLine = (units: readonly Unit[]): boolean =>
  BULLET.test(units[0]?.lower ?? "") || (units[0]?.kind === "country" && /^[:–—]$/.test(units[1]?.lower ?? ""));

const firstPerson = (units: readonly Unit[]): Person | undefined =>
  units.find((u) => u.kind === "person" && u.persons === undefined && !u.possessive)?.person;

export class ListPair {
  private host: Person | undefined;
  private met: { readonly person: Person; readonly at: number } | undefined;

  /** Reads sentence number `at`; `hero`: whom the report is about. */
  read(units: readonly Unit[], at: number, hero: Person | undefined): void {
    if (isLine(units)) {
      const person = this.host === undefined ? undefined : firstPerson(units);
      this.met = person === undefined || person === this.host ? undefined : { person, at };
      return;
    }
    if (units.at(-1)?.lower !== ":") return;
    this.host = firstPerson(units) ?? this.host ?? hero;
    this.met = undefined;
  }

  /** The pair that a sentence of the line means, or undefined. */
  pair(at: number): readonly [Person, Person] | undefined {
    const { host, met } = this;
    return host === undefined || met === undefined || at - met.at > REACH ? undefined : [host, met.person];
  }
}
