/** What was planned for a day that later articles lie beyond, and that no article says took place. */
import { isoDay } from "../model/day.ts";
import { type Check, finding } from "./finding.ts";

/** Said of a record beside what is said of it when it is worked out: here it is the time that passes. */
export const plannedSubject = (record: string): string => `planned ${record}`;

export const neverConfirmed: Check = ({ rows, last, claimsOf }) => {
  if (last === null) return [];
  const today = isoDay(last);
  return [...rows.meetings, ...rows.visits, ...rows.agreements, ...rows.purchases].flatMap((r) =>
    r.status === "planned" && r.date_latest !== null && r.date_latest < today
      ? [
          finding(
            "never_confirmed",
            "info",
            `planned for ${r.date}; no article says that it took place`,
            [r.id],
            [r.id],
            claimsOf.get(r.id) ?? [],
            [plannedSubject(r.id)],
          ),
        ]
      : [],
  );
};
