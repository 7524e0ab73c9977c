/** Counterparts of several states told by adjectives in a row: "his Peruvian, Chilean and US counterparts". */
import { expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

const WHO = "Kenyan Foreign Minister Amos Odera";
const sides = (body: string): string[] =>
  claimsOf(body).flatMap((c) =>
    c.kind === "meeting"
      ? [
          c.countries
            .map((s) => s.value)
            .sort()
            .join("+"),
        ]
      : [],
  );

it.each([
  [`${WHO} will hold talks with his Peruvian and Indian counterparts in Nairobi on June 6.`, "IN+KE+PE"],
  [`${WHO} held a meeting with his Peruvian, Chilean and Indian counterparts on Monday.`, "CL+IN+KE+PE"],
  [`${WHO} met his Peruvian and Indian counterparts.`, "IN+KE+PE"],
  [`${WHO} met with his U.S., Australian and Indian counterparts.`, "AU+IN+KE+US"],
  [`${WHO} met with his US and Indian counterparts.`, "IN+KE+US"],
])("each state has its own: %s", (sentence, states) => {
  expect(sides(sentence)).toEqual([states]);
});

it("names behind them are whom they stand for", () => {
  expect(met(`${WHO} held talks with his Peruvian and Indian counterparts, Ana Roble and Raj Mehta.`)).toEqual([
    "in_person held: Amos Odera KE + Ana Roble PE",
    "in_person held: Amos Odera KE + Raj Mehta IN",
  ]);
});

it("a courtesy call that somebody received brought the caller, a telephone call did not", () => {
  const from = "from Peruvian Foreign Minister Ana Roble";
  expect(met(`${WHO} received a courtesy call ${from}.`)).toEqual(["in_person held: Amos Odera KE + Ana Roble PE"]);
  expect(met(`${WHO} received a telephone call ${from}.`)).toEqual(["call held: Amos Odera KE + Ana Roble PE"]);
});
