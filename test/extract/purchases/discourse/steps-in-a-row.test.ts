/** Steps joined in one sentence, each with its own goods, sides and days; and whose step it is. */
import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

describe("steps joined by commas", () => {
  it("keep their own goods", () => {
    expect(
      bought(
        "Kenya bought 20 H145M helicopters from Airbus in 2018, took 16 of them in 2024, and in 2020 signed a contract with Embraer for two C-390 transport aircraft.",
      ),
    ).toEqual(["contracted KE from ?: 20 H145M helicopters", "contracted KE from BR: 2 C-390 transport aircraft"]);
  });
  it("keep their own days", () => {
    const years = purchaseClaims("Kenya bought 20 H145M helicopters in 2018, and in 2020 ordered two C-390 transport aircraft.").map(
      (p) => JSON.stringify(p.date?.value.when).match(/"year":(\d+)/)?.[1],
    );
    expect(years).toEqual(["2018", "2020"]);
  });
  it("are none where a participle tells more of the goods", () => {
    expect(bought("Kenya's order for eight F-16 fighters, signed on Monday with Lockheed Martin, is worth $1.2 billion.")).toEqual([
      "contracted KE from US: 8 F-16 fighters for 1200000000 USD",
    ]);
  });
});

describe("who buys", () => {
  it.each([
    [
      "an agency by the capital it sits in",
      "Manila's defence department awarded Hanwha Ocean a $600 million contract for three corvettes.",
    ],
    ["from whom an order comes", "The maker announced an order from the Philippines for three corvettes."],
    ["whom the goods are for", "Hanwha's three corvettes for the Philippines, ordered in 2023 for $600 million, will be late."],
  ])("%s", (_, text) => {
    expect(bought(text).map((b) => b.slice(0, 13))).toEqual(["contracted PH"]);
  });
  it("is told by each order that comes", () => {
    expect(
      bought("The maker announced an order from Kuwait for two AW149 helicopters and one from Peru for eight AW169 helicopters.").map((b) =>
        b.slice(0, 13),
      ),
    ).toEqual(["contracted KW", "contracted PE"]);
  });
  it("is nobody yet where somebody would like to sell", () => {
    expect(bought("Saab is bidding to supply Gripens to Colombia and Peru.")).toEqual([]);
    expect(bought("Airbus hopes to sell two more A400M aircraft to Kenya.")).toEqual([]);
  });
  it("is whoever does something in the sentence before, not whose accession was ratified", () => {
    expect(
      bought(
        "Before parliament ratified Sweden's accession, Hungary bought four Gripen fighters. It ordered 12 Mistral missiles in 2018.",
      ).map((b) => b.slice(0, 13)),
    ).toEqual(["contracted HU", "contracted HU"]);
  });
});

it("a total is no fleet where it is bought", () => {
  expect(bought("Kenya signed a contract with Otokar for a total of 230 armoured vehicles.")).toEqual([
    "contracted KE from TR: 230 armoured vehicles",
  ]);
});
it("a fronted month dates the step, not how long before something else it was", () => {
  const [claim] = purchaseClaims("In February 2024, three days before parliament ratified a treaty, Kenya bought four Gripen fighters.");
  expect(claim?.date?.value.when).toMatchObject({ kind: "month", month: 2, year: 2024 });
});
