import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  // More than was bought before.
  [
    "Peru bought 54 launchers from LIG Nex1 of Korea. Now 231 launchers are to be bought.",
    ["contracted PE from KR: 54 launchers", "planned PE from KR: 231 launchers"],
  ],
  // Of the state that the sentence opens in.
  [
    "Canada has bought four submarines from Germany. In Poland, where 6 submarines are to be bought, Saab is a bidder.",
    ["contracted CA from DE: 4 submarines", "planned PL from ?: 6 submarines"],
  ],
  // Deliveries that a list includes.
  [
    "The Netherlands arms Kenya. Deliveries listed in the overview of the ministry include 45 T-72 tanks for Kenya.",
    ["delivered KE from ?: 45 T-72 tanks"],
  ],
  ["The first F-16 fighters from the Netherlands are in Kenya, the minister said.", ["delivered KE from NL: F-16 fighters"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("takes a promise by another for one of its own", () =>
  expect(
    bought(
      "The Netherlands will supply F-16 jets to Kenya.\n\nDenmark's prime minister Mette Berg was in Nairobi. Denmark promised 19 of the jets.",
    ),
  ).toEqual(["planned KE from NL: F-16 jets", "planned KE from DK: 19 F-16 jets"]));

it.each(["In Paris, 36 jets were ordered.", "The first jets from the Netherlands are in Kenya for an exercise."])(
  "reads no buyer in: %s",
  (text) => expect(bought(text).filter((l) => !l.includes("delivered KE"))).toEqual([]),
);
