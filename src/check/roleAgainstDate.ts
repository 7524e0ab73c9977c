/**
 * An office at odds with the date of what is told: a report that looks back calls someone by an office that reports of the time
 * give them not.
 *
 * Limits: only offices of which a state has one, and reports of one record; reports within two months of its day count as of
 * that time.
 */
import { isoDay } from "../model/day.ts";
import { earliest, isBounded, latest } from "../model/days.ts";
import type { Src } from "../reconcile/corpus.ts";
import { excludes, singleOffices } from "./offices.ts";
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

export const roleAgainstDate: Check = ({ ready, finder }) =>
  ready.flatMap(({ id, variable, group }) => {
    const days = finder.timeline.days(variable);
    if (!isBounded(days)) return [];
    const given = group.mentions.flatMap((m) =>
      m.refs.flatMap((ref, i): Given[] => {
        const person = m.people[i];
        return person == null || ref.role === null || singleOffices(ref.role).size === 0
          ? []
          : [{ person: person.id, name: person.name, role: ref.role, src: m.src, claim: m.id }];
      }),
    );
    const lag = (g: Given): number => (g.src.published === null ? Number.NaN : g.src.published - latest(days));
    return given.flatMap((late) => {
      if (!(lag(late) > LATER)) return [];
      const then = given.find((g) => g.person === late.person && Math.abs(lag(g)) <= OF_THE_TIME && excludes(g.role, late.role));
      if (then === undefined) return [];
      const message = `${late.name} is called ${late.role} of ${isoDay(earliest(days))}, when reports of the time say ${then.role}`;
      return [finding("role_against_date", "warning", message, [late.person, late.role, id], [id], [late.claim, then.claim])];
    });
  });
