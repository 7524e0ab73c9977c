/** The number of a session told by a copula, and bodies named with the form they meet in. */
import { expect, it } from "vitest";
import { claimsOf } from "../told.ts";

const sessions = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "meeting" && c.form.value === "session" ? [`${c.ordinal?.value ?? "-"} ${c.series?.value}`] : [],
  );
const MET = "The Joint Commission of Kenya and Norway met in Oslo on 13 May.";

it.each([
  [`${MET} It was the fifth time that it had convened.`, "5 Joint Commission"],
  ["The Kenya-Norway Joint Commission, which met in Oslo on 13 May, was the fifth.", "5 Kenya-Norway Joint Commission"],
])("%s", (text, last) => expect(sessions(text).at(-1)).toBe(last));

it.each([[`${MET} It was the fifth time that Norway had raised fishing quotas.`], [`${MET} The fifth day of rain was the fifth.`]])(
  "counts nothing else: %s",
  (text) => expect(sessions(text)).toEqual(["- Joint Commission"]),
);

it("are called by both where brackets tell the form", () => {
  expect(sessions("Peru and Chile held the seventh meeting of the Permanent Committee for Consultation (2+2) in Lima on Monday.")).toEqual([
    "7 Permanent Committee for Consultation (2+2)",
  ]);
});

it("is what the meeting told right before was", () => {
  const claims = claimsOf(
    "The foreign ministers of Georgia, Armenia and Azerbaijan, Levan Kapanadze, Ani Petrosyan and Rauf Mammadov, met in Tbilisi on Wednesday. It was the third trilateral meeting in this format.",
  );
  const meetings = claims.flatMap((c) => (c.kind === "meeting" ? [`${c.form.value} ${c.ordinal?.value} ${c.participants.length}`] : []));
  expect(meetings).toEqual(["session 3 3"]);
});
