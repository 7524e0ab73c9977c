import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

describe("several prices under one verb", () => {
  it("make a purchase of each group of goods that its own price follows", () => {
    expect(bought("Norway bought twelve Leopard 2 tanks for 300 million euros and six howitzers for 90 million euros.")).toEqual([
      "contracted NO from DE: 12 Leopard 2 tanks for 300000000 EUR",
      "contracted NO from ?: 6 howitzers for 90000000 EUR",
    ]);
  });

  it("leave goods together that only the last price follows", () => {
    expect(bought("Norway bought twelve Leopard 2 tanks and six howitzers for 390 million euros.")).toHaveLength(1);
  });
});

describe("a price that was paid for goods named before", () => {
  it("is theirs, counted anew", () => {
    expect(
      bought(
        "The Norwegian minister asked about two more FREMM frigates. Then he drove off.\n\nNorway, which paid 1.1 billion euros for the first two in 2020, wants them for less.",
      ),
    ).toEqual(["contracted NO from ?: 2 FREMM frigates for 1100000000 EUR"]);
  });
});

describe("days of a purchase", () => {
  const days = (body: string) => purchaseClaims(body).map((p) => [p.status.value, p.date?.value.when ?? null]);

  it("stand before a clause on the first of the goods", () => {
    expect(days("Norway bought two frigates from Fincantieri in 2020, the first of which was delivered in December.")[0]).toEqual([
      "contracted",
      { kind: "year", year: 2020, to_year: 2020 },
    ]);
  });

  it("are not those of thanks for a decision to sell", () => {
    expect(days("Norway's presidential office yesterday thanked Washington for its decision to sell Norway air defence missiles.")).toEqual(
      [["approved", null]],
    );
  });

  it("are those on which a decision to sell was announced", () => {
    expect(days("Washington on Friday announced its decision to sell Norway 40 air defence missiles.")[0]?.[1]).toMatchObject({
      weekday: 5,
    });
  });
});

describe("an order that a delivery is part of", () => {
  it("is told of though the delivery comes behind it in the sentence", () => {
    expect(
      bought("Two Anka drones, half of an order of four placed with Turkey in 2023, were formally handed over to the Norwegian Air Force."),
    ).toContainEqual("contracted NO from TR: 4 Anka drones");
  });
});

describe("the number of goods", () => {
  it("may stand in brackets behind the order", () => {
    expect(
      bought("The Caracals that Norway ordered from Airbus last October (ten of them, for 400 million euros) will arrive in 2028."),
    ).toEqual([expect.stringContaining("10 Caracals for 400000000 EUR")]);
  });
});
