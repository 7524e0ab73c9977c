import { expect, it } from "vitest";
import { bought, purchaseClaims, retold } from "../told.ts";

const OPENING =
  "Kenya last week ordered transport aircraft from Brazil's Embraer, seven months after it had bought warships from Germany's TKMS. Here is what is known:";

it("what a report opens with is the deal that its list tells in full", () => {
  expect(
    bought(
      `${OPENING}\n- Five C-390s, signed on Oct 30 in Nairobi.\n- Two MEKO A-100 frigates, 720 million euros, contract of April 2 this year.`,
    ),
  ).toEqual(["contracted KE from BR: 5 C-390s", "contracted KE from DE: 2 MEKO A-100 frigates for 720000000 EUR"]);
});

it("the opening takes the day that is told in full", () => {
  const [deal] = purchaseClaims(`${OPENING}\n- Five C-390s, signed on Oct 30 in Nairobi.`);
  expect(deal?.date?.value.when).toMatchObject({ kind: "days", month: 10, day: 30 });
});

it("an older order with a year of its own is no opening", () => {
  expect(bought("Kenya ordered transport aircraft from Embraer in 2019. It signed for five C-390s of Embraer on Tuesday.")).toHaveLength(2);
});

it.each([
  "Peru ordered two Kestrel frigates from Chile in 2019. It came back for three more in May 2023.",
  "Peru ordered two Kestrel frigates from Chile in 2019. It returned to the yard in May 2023 for three more.",
])("who comes back for more of the goods has ordered them: %s", (text) =>
  expect(bought(text)).toEqual(["contracted PE from CL: 2 Kestrel frigates", "contracted PE from CL: 3 Kestrel frigates"]),
);

it("the maker's subsidiary is of the maker's state", () => {
  expect(
    bought(
      "The armaments directorate in Athens, GDDIA, and EDGE's subsidiary Halcon concluded the contract on Tuesday, people on both sides have confirmed: four Kestrel batteries, at a price of 640 million euros.",
    ),
  ).toEqual(["contracted GR from AE: 4 Kestrel batteries for 640000000 EUR"]);
});

it.each([
  [
    "Six batteries of the Kestrel for 640 million euros is not a small thing for a budget that also has to swallow a frigate.",
    "640000000 EUR",
  ],
  ["Two landing docks for 390 million dollars are bread for five years.", "390000000 USD"],
])("a number of goods at its price, of which something is said, retells a deal: %s", (text, price) =>
  expect(retold(text)).toEqual([expect.stringContaining(`for ${price}`)]),
);

it("a state at the head of its paragraph buys what the paragraph tells without a buyer, whoever bought above", () => {
  expect(
    bought(
      "Damen signed with Kenya for four patrol vessels in February for 421 million euros.\n\nANGOLA. The three corvettes ordered from the Emirates in 2023 for a billion euros are late.",
    ),
  ).toEqual(["contracted KE from NL: 4 patrol vessels for 421000000 EUR", "contracted AO from AE: 3 corvettes for 1000000000 EUR"]);
});
