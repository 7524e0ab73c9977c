/** A paper of mere intentions buys nothing, whatever it is about; an agreement on a purchase does. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const bought = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "purchase" ? [`${c.status.value} ${c.items.map((i) => i.value.name).join(" ")}`] : []));

describe("a memorandum", () => {
  for (const words of [
    "Norway and Peru signed a memorandum of understanding with a focus on the procurement of Rafale jets.",
    "A memorandum of understanding paving the way for the purchase of Rafale jets was signed by Peru and France.",
  ])
    it(`buys nothing: "${words}"`, () => {
      expect(bought(words)).toEqual([]);
    });
});

describe("a letter of intent", () => {
  it("only plans a purchase", () => {
    expect(bought("Peru has signed a letter of intent aimed at the purchase of K2 tanks from Hyundai Rotem.")).toEqual([
      "planned K2 tanks",
    ]);
  });
});

describe("an agreement on a purchase", () => {
  it("is a purchase", () => {
    expect(bought("Peru and South Korea signed a framework agreement for the purchase of 54 K2 tanks.")).toEqual(["contracted K2 tanks"]);
  });
});
