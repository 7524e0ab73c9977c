/** What was moved is on the day it was moved to. */
import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const days = (body: string): string[] =>
  claimsOf(body).flatMap((c) => {
    if ((c.kind !== "meeting" && c.kind !== "visit") || c.date === null) return [];
    const { when } = c.date.value;
    return [
      when.kind === "days"
        ? `${c.status.value} ${when.month}-${when.day}/${when.to_month}-${when.to_day}`
        : `${c.status.value} ${JSON.stringify(when)}`,
    ];
  });
const friday = 'planned {"kind":"weekday","weekday":5,"which":"this"}';
const BOTH = "Norwegian Prime Minister Ana Lind and Peruvian President Juan Rojas";

it.each<[string, string[]]>([
  [`The meeting between ${BOTH}, originally scheduled for Monday, will now take place on Friday.`, [friday]],
  [`The meeting between ${BOTH}, initially planned for 3 June, is now to be held on Friday.`, [friday]],
  ["The visit of Peruvian President Juan Rojas to Oslo has been moved from 13 June to 20 June.", ["planned 6-20/6-20"]],
  ["The visit of Peruvian President Juan Rojas to Oslo will last from 13 June to 20 June.", ["planned 6-13/6-20"]],
  [`The meeting between ${BOTH} is scheduled for Friday.`, [friday]],
])("%s", (body, expected) => expect(days(body)).toEqual(expected));
