/** Sessions of one series whose numbers do not follow their days. */
import type { MeetingRow } from "../model/dataset.ts";
import { contentWords, overlap } from "../reconcile/values/words.ts";
import { type Check, finding } from "./finding.ts";
import { grouped } from "./grouped.ts";

const oneSeries = (a: MeetingRow, b: MeetingRow): boolean =>
  a.series !== null &&
  b.series !== null &&
  a.countries.join() === b.countries.join() &&
  overlap(contentWords(a.series), contentWords(b.series)) >= Math.min(2, contentWords(a.series).size);

export const ordinals: Check = ({ rows, claimsOf }) => {
  const sessions = rows.meetings.filter(
    // one that was called off leaves its number to the next
    (m) => m.series !== null && m.ordinal !== null && m.date_latest !== null && m.date_earliest !== null && m.status !== "cancelled",
  );
  return grouped(sessions, (m) => m.countries.join(" ")).flatMap((one) =>
    one.flatMap((a, i) =>
      one.slice(i + 1).flatMap((b) => {
        const [early, late] = (a.date_latest as string) < (b.date_earliest as string) ? [a, b] : [b, a];
        const ordered = (early.date_latest as string) < (late.date_earliest as string);
        if (!ordered || !oneSeries(a, b) || (early.ordinal as number) < (late.ordinal as number)) return [];
        return [
          finding(
            "ordinals",
            "warning",
            `session ${early.ordinal} of "${early.series}" (${early.date}) precedes session ${late.ordinal} (${late.date})`,
            [early.id, late.id],
            [early.id, late.id],
            [early, late].flatMap((m) => claimsOf.get(m.id) ?? []),
          ),
        ];
      }),
    ),
  );
};
