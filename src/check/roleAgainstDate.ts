/**
 * An office at odds with the date of what is told: a report that looks back calls someone by an office that reports of the time
 * give them not.
 *
 * Where the report that looks back words the day itself, its office is held against all that articles say of the person; where it leaves
 * the day to other reports, against what these say in telling of the same.
 *
 * Limits: only offices of which a state has one; reports within two months of the day count as of that time.
 */
import { isoDay } from "../model/day.ts";
import { earliest, isBounded, latest } from "../model/days.ts";
import type { Src } from "../reconcile/corpus.ts";
import type { Back } from "../reconcile/entities/name-node.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Offices } from "../reconcile/rows/entities.ts";
import { excludes, singleOffices } from "../reconcile/values/offices.ts";
import { type Check, finding } from "./finding.ts";

/** A report this near the day, in days, tells the office of that time. */
const OF_THE_TIME = 60;
/** One that appeared this much later looks back. */
const LATER = 120;

interface Given {
  readonly person: string;
  readonly name: string;
  readonly role: string;
  readonly src: Src;
  readonly claim: string;
}

const told = (name: string, late: string, day: number, then: string): string =>
  `${name} is called ${late} of ${isoDay(day)}, when reports of the time say ${then}`;

/** Within one record: a report that leaves the day open beside those of the time. */
const ofOneRecord = ({ ready, finder }: Reconciled) =>
  ready.flatMap(({ id, variable, group }) => {
    const days = finder.timeline.days(variable);
    if (!isBounded(days)) return [];
    const given = group.mentions.flatMap((m) =>
      m.refs.flatMap((ref, i): (Given & { readonly dated: boolean })[] => {
        const person = m.people[i];
        return person == null || ref.role === null || singleOffices(ref.role).size === 0
          ? []
          : [{ person: person.id, name: person.name, role: ref.role, src: m.src, claim: m.id, dated: m.claim.date !== null }];
      }),
    );
    const lag = (g: Given): number => (g.src.published === null ? Number.NaN : g.src.published - latest(days));
    return given.flatMap((late) => {
      if (late.dated || !(lag(late) > LATER)) return [];
      const then = given.find((g) => g.person === late.person && Math.abs(lag(g)) <= OF_THE_TIME && excludes(g.role, late.role));
      if (then === undefined) return [];
      const message = told(late.name, late.role, earliest(days), then.role);
      return [finding("role_against_date", "warning", message, [late.person, late.role, id], [id], [late.claim, then.claim])];
    });
  });

/** The office that reports of the time give, where nobody gave the later one by then. */
const heldThen = ({ held }: Offices, late: Back) => {
  const known = held.some((h) => h.from !== null && h.from <= late.to && !excludes(h.role, late.role));
  if (known) return undefined;
  return held.find(
    (h) =>
      h.from !== null &&
      h.to !== null &&
      h.from - OF_THE_TIME <= late.to &&
      late.from <= h.to + OF_THE_TIME &&
      excludes(h.role, late.role) &&
      h.giver.source !== late.source,
  );
};

const ofOnePerson = ({ rows, offices }: Reconciled) =>
  rows.entities.flatMap((person) => {
    const own = offices.get(person.id);
    return (own?.backs ?? []).flatMap((late) => {
      const then = own === undefined ? undefined : heldThen(own, late);
      if (then === undefined) return [];
      return [
        finding(
          "role_against_date",
          "warning",
          told(person.name, late.role, late.from, then.role),
          [person.id, late.role, late.claim],
          [],
          [late.claim, then.giver.claim],
          [person.id],
          [late.source, then.giver.source],
        ),
      ];
    });
  });

export const roleAgainstDate: Check = (reconciled) => [...ofOneRecord(reconciled), ...ofOnePerson(reconciled)];
