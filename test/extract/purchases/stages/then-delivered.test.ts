import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

const LEAD = "Peru has modernised its forces, its defence ministry said. ";

describe("a delivery told behind its order", () => {
  it.each<[string, string]>([
    ["Twelve jets were ordered from Sweden in 2020 and delivered in 2022.", "12 jets"],
    ["Six helicopters were bought from Sweden in 2020 and were handed over in May 2022.", "6 helicopters"],
    ["Two frigates were bought from Sweden in 2018 and arrived in 2019.", "2 frigates"],
    ["Peru ordered 12 tanks from Sweden in 2018 and received them in 2020.", "12 tanks"],
    ["Four radars contracted from Sweden in 2018 were delivered in 2021.", "4 radars"],
    ["Peru bought 12 tanks from Sweden in 2018, which were delivered in 2020.", "12 tanks"],
    ["A frigate bought by Peru from Sweden in 2013 arrived in 2015.", "1 frigate"],
    ["A frigate, BAP Harrier, ordered by Peru from Sweden in January 2013, was handed over in October 2018.", "1 frigate"],
  ])("is a record of its own: %s", (text, items) => {
    expect(bought(LEAD + text)).toEqual([`contracted PE from SE: ${items}`, `delivered PE from SE: ${items}`]);
    expect(purchaseClaims(LEAD + text).map((c) => c.date !== null)).toEqual([true, true]);
  });

  it("has no day where it was done by one", () => {
    const told = purchaseClaims(`${LEAD}Twelve jets were ordered from Sweden in 2020 and had all been handed over by the end of 2022.`);
    expect(told.map((c) => [c.status.value, c.date === null])).toEqual([
      ["contracted", false],
      ["delivered", true],
    ]);
  });

  it.each([
    "Twelve jets were ordered from Sweden in 2020 and will be delivered in 2026.",
    "Twelve jets were ordered from Sweden in 2020 and the minister arrived in 2022.",
    "Twelve jets were ordered from Sweden in 2020 and have not been delivered.",
  ])("is none where nothing came: %s", (text) => expect(bought(LEAD + text)).toEqual(["contracted PE from SE: 12 jets"]));
});

describe("goods before the clause of their verb", () => {
  it.each<[string, string]>([
    ["Pantsir systems, of which Peru got six from Russia in 2020, are shown at every parade.", "delivered PE from RU: 6 Pantsir"],
    ["The four Su-30 fighters Peru got from Russia in December 2019 arrived without missiles.", "delivered PE from RU: 4 Su-30 fighters"],
    ["The patrol boat that Sweden gave Peru in January this year guards the reef.", "delivered PE from SE: patrol boat"],
  ])("are what came: %s", (text, expected) => expect(bought(LEAD + text)).toEqual([expected]));

  it.each(["The speech that Sweden gave Peru in May was short.", "The jets Peru got ready in May flew home."])("are none: %s", (text) =>
    expect(bought(LEAD + text)).toEqual([]),
  );
});
