/** A call between two persons on a day on which one of them was on a visit to the other's state: they hardly needed the telephone. */
import type { VisitRow } from "../model/dataset.ts";
import { type Check, finding } from "./finding.ts";
import { grouped } from "./grouped.ts";

const LONGEST_STAY = 14;

/** A stay known only to the month or the year says nothing about the day. */
const isShort = (v: VisitRow): boolean =>
  (Date.parse(v.date_latest as string) - Date.parse(v.date_earliest as string)) / 86_400_000 <= LONGEST_STAY;

const isKnownStay = (v: VisitRow): boolean =>
  v.status === "held" && v.visitor.id !== null && v.country !== null && v.date_earliest !== null && v.date_latest !== null;

export const callAgainstVisit: Check = ({ rows, claimsOf }) => {
  const stays = new Map(grouped(rows.visits.filter(isKnownStay), (v) => v.visitor.id ?? "").map((own) => [own[0]?.visitor.id, own]));
  return rows.meetings.flatMap((m) => {
    const { date_earliest: from, date_latest: to } = m;
    if (m.form !== "call" || m.status !== "held" || from === null || from !== to) return [];
    return m.participants.flatMap((p) =>
      (stays.get(p.id) ?? []).flatMap((v) => {
        const there = m.participants.some((other) => other.id !== p.id && other.country === v.country);
        if (!there || (v.date_earliest as string) > from || (v.date_latest as string) < from || v.date_earliest === null) return [];
        if (!isShort(v)) return [];
        const claims = [m.id, v.id].flatMap((id) => claimsOf.get(id) ?? []);
        const message = `${p.name ?? p.role ?? "one of them"} is said to have called on ${from}, while visiting ${v.country} (${v.date})`;
        return [finding("call_against_visit", "warning", message, [m.id, v.id], [m.id, v.id], claims)];
      }),
    );
  });
};
