/** Days said of "the visit" or "A's trip", with no place, are those of the visit told before. */
import { expect, it } from "vitest";
import { claimsOf } from "../told.ts";

const WILL = "Kenyan Foreign Minister Amos Odera is set to visit Peru on Friday at the invitation of Foreign Minister Luis Quiroga.";

const days = (body: string): string[] =>
  claimsOf(body).flatMap((c) => {
    const when = c.kind === "visit" ? c.date?.value.when : undefined;
    return when?.kind === "days"
      ? [`${c.kind === "visit" ? c.visitor.value.name : ""} ${when.month}-${when.day}/${when.to_month}-${when.to_day}`]
      : [];
  });

it.each([
  "During Odera's June 7-9 trip, he will meet with Quiroga.",
  "During his June 7-9 visit, Odera will meet with Quiroga.",
  "The ministry said the short visit from June 7-9 is also to honour the invitation.",
  "The three-day visit from 7 to 9 June will be his first.",
  "The visit (June 7-9) will be his first.",
])("are the days of the stay: %s", (sentence) => {
  expect(days(`${WILL} ${sentence}`)).toEqual(["Amos Odera 6-7/6-9"]);
});

it.each([
  "He said the festival from 7 to 9 June will go ahead.",
  "The team will be there from June 7 to 9.",
  "During the previous visit from June 7-9 nothing was signed.",
])("not those of anything else: %s", (sentence) => {
  expect(days(`${WILL} ${sentence}`)).toEqual([]);
});
