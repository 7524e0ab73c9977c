import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  "Kenya has bought no arms from abroad since 2021, a spokesman said.",
  "European ministers agreed to spend one billion euros on joint procurement of 155mm shells for Ukraine.",
  "The house passed the budget, after striking out a proposal to sell Kenya 30 Rapier missiles.",
  "Norway keeps its guns: 14 Archer were bought to fill the gap left by the howitzers.",
])("nothing, or none of what is only named beside: %s", (text) =>
  expect(bought(text).filter((line) => /UA|KE|howitzers/.test(line))).toEqual([]),
);

it("a step towards buying is a plan", () =>
  expect(bought("Canada is taking the first step towards buying up to 12 submarines.")).toEqual(["planned CA from ?: <=12 submarines"]));

it("what follows a maker's name is no legal form", () =>
  expect(bought("Kenya's army was ready to sign for 36 Atmos howitzers from Elbit as soon as the budget passed.")).toEqual([
    "planned KE from IL: 36 Atmos howitzers",
  ]));

it.each<[string, string[]]>([
  [
    "Kongsberg has been chosen by the Lithuanian Defence Ministry to deliver 12 launchers. The contract, worth some 193 million euros, was inked on 13 September.",
    ["contracted LT from NO: 12 launchers for ~193000000 EUR"],
  ],
  [
    "Chile has ordered two frigates from Naval Group. The deal, including missiles, is worth 3 billion euros.",
    ["contracted CL from FR: 2 frigates for 3000000000 EUR"],
  ],
  [
    "Jakarta has put its signature to the acquisition of 48 KAAN fighters from Turkish Aerospace.",
    ["contracted ID from TR: 48 KAAN fighters"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
