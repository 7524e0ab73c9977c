/** Who buys where several share the goods, where they were given away later, and where the contract is told behind its goods. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("goods that several states share", () => {
  const SHARES = ["contracted NL from BR: 5 C-390 transports", "contracted AT from BR: 4 C-390 transports"];
  it.each([
    "Nine C-390 transports, five for the Netherlands and four for Austria, were ordered from Embraer on Monday.",
    "The Netherlands ordered nine C-390 transports from Embraer on Monday: five for itself and four for Austria.",
    "The Netherlands ordered nine C-390 transports from Embraer for 2 billion euros on Monday: five for itself and four for Austria.",
    "Embraer won an order for nine C-390 transports on Monday, five for the Netherlands and four for Austria.",
  ])("%s", (text) => expect(bought(text)).toEqual(SHARES));
  it.each([
    "The Netherlands ordered nine C-390 transports from Embraer: five for training and four for combat.",
    "The Netherlands ordered nine C-390 transports from Embraer: two for Austria and three for Kenya.",
  ])("not where they do not add up: %s", (text) => expect(bought(text)).toEqual(["contracted NL from BR: 9 C-390 transports"]));
});

describe("who gives goods away had bought them", () => {
  it.each([
    "Denmark will hand its 19 Caesar howitzers over to Kenya. Fifteen of the guns had been ordered from the French maker Nexter in 2017.",
    "Denmark gave Kenya 15 Caesar howitzers. They were ordered from Nexter of France in 2017.",
  ])("%s", (text) => expect(bought(text)[1]).toBe("contracted DK from FR: 15 Caesar howitzers"));
  it("but not who made them", () =>
    expect(bought("France delivered 12 Caesar howitzers to Kenya. They were ordered from Nexter in 2017.")[1]).toBe(
      "contracted KE from FR: 12 Caesar howitzers",
    ));
});

describe("a contract told behind its goods", () => {
  it.each<[string, string[]]>([
    [
      "Peru's air defence will be built on the SPYDER system. The contract with Israel's Rafael, worth 316 million euros, was signed in Lima on Sunday.",
      ["contracted PE from IL: SPYDER for 316000000 EUR"],
    ],
    [
      "LIMA - The Peruvian navy will fly the S-100 drone from its new ships. The contract with Austria's Schiebel was signed on Monday.",
      ["contracted PE from AT: S-100 drone"],
    ],
    // another house's goods
    ["Peru has looked at the SPYDER system for years. The contract with Sweden's Saab was signed in Lima on Sunday.", []],
    [
      "Peru ordered 12 Gripen fighters in May. The contract with Saab was signed in Lima on Sunday.",
      ["contracted PE from SE: 12 Gripen fighters"],
    ],
  ])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
});
