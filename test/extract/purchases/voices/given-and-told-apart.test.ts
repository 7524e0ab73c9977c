/** Whoever is given goods, and several deals that one sentence counts and the next tells apart. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("whoever is given goods buys them", () => {
  it.each<[string, string]>([
    ["Peru has been sent the first two Su-30SM fighters.", "delivered PE from ?: 2 Su-30SM fighters"],
    ["Peru has been given six Leopard 2A4 tanks by Spain.", "delivered PE from ES: 6 Leopard 2A4 tanks"],
    ["The Peruvian Army was handed ten Kirpi vehicles by Turkey on Monday.", "delivered PE from TR: 10 Kirpi vehicles"],
    ["Peru has been lent six Leopard 2A4 tanks by Spain.", "delivered PE from ES: 6 Leopard 2A4 tanks"],
    ["Peru has been loaned six Leopard 2A4 tanks by Spain.", "delivered PE from ES: 6 Leopard 2A4 tanks"],
    ["Peru has been granted six Leopard 2A4 tanks by Spain.", "delivered PE from ES: 6 Leopard 2A4 tanks"],
    ["Peru has been presented with six Leopard 2A4 tanks by Spain.", "delivered PE from ES: 6 Leopard 2A4 tanks"],
    ["Peru has been equipped with six Leopard 2A4 tanks by Spain.", "delivered PE from ES: 6 Leopard 2A4 tanks"],
    ["Peru has been promised six Leopard 2A4 tanks by Spain.", "planned PE from ES: 6 Leopard 2A4 tanks"],
    ["The Peruvian navy will be supplied with four patrol boats by Italy.", "planned PE from IT: 4 patrol boats"],
    ["Peru was sold 24 Mirage fighters by France in 1985.", "contracted PE from FR: 24 Mirage fighters"],
  ])("%s", (text, expected) => expect(bought(text)).toEqual([expected]));
  it.each([
    "Peru was sent a letter about tanks.",
    "Lockheed Martin has been given 20 F-16 fighters to repair.",
    "Peru would be given 12 tanks if it asked.",
  ])("nobody: %s", (text) => expect(bought(text)).toEqual([]));
});

describe("several deals, each by its turn", () => {
  const SALES = ["approved PE from US: 18 HIMARS launchers for 524000000 USD", "approved PE from US: 40 Javelin missiles"];
  const ORDERS = ["contracted PE from SE: 6 Gripen fighters for 400000000 USD", "contracted PE from SE: 40 RBS-70 missiles"];
  it.each<[string, string[]]>([
    [
      "Two possible sales to Peru got the State Department's approval on Tuesday. One is for 18 HIMARS launchers, at $524 million, and the other for 40 Javelin missiles.",
      SALES,
    ],
    [
      "The State Department approved two possible sales to Peru on Tuesday. The first would cover 18 HIMARS launchers for $524 million; the second is for 40 Javelin missiles.",
      SALES,
    ],
    [
      "Peru signed two contracts with Sweden's Saab on Monday. The first is for six Gripen fighters at $400 million; the second covers 40 RBS-70 missiles.",
      ORDERS,
    ],
    [
      "Saab won two orders from Peru on Monday. One, worth $400 million, is for six Gripen fighters. The other covers 40 RBS-70 missiles.",
      ORDERS,
    ],
  ])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
  it("not where nothing counts them", () =>
    expect(bought("Peru and Saab met on Monday. One was for 18 launchers, the other for forty bombs.")).toEqual([]));
});

describe("two states that seal a sale", () => {
  it.each(["Peru and Sweden", "Sweden and Peru"])("%s: the one that makes the goods sells", (states) =>
    expect(bought(`${states} sealed the sale of 12 Gripen fighters on Friday.`)).toEqual(["contracted PE from SE: 12 Gripen fighters"]),
  );
});
