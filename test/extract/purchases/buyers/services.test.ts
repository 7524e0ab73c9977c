import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Damen and Colombia's yard COTECMAR agreed on a frigate for the Colombian Navy. COTECMAR delivered three Fassmer-designed patrol vessels to the Navy in 2017.",
    ["delivered CO from CO: 3 Fassmer-designed patrol vessels"],
  ],
  [
    "The Kenyan government owns two ships of the former British navy. Its engineers know them well. The army ordered 12 armoured vehicles from Katmerciler.",
    ["contracted KE from TR: 12 armoured vehicles"],
  ],
])("a service is that of the one state whose service of the name is told of: %s", (text, expected) =>
  expect(bought(text)).toEqual(expected),
);

it("a row governed by one preposition sells together", () =>
  expect(
    bought(
      "Hungary ordered 44 Lynx vehicles from Rheinmetall. A NASAMS purchase from Norway and the US, worth 410 million euros, was agreed in 2020.",
    ),
  ).toEqual(["contracted HU from DE: 44 Lynx vehicles", "contracted HU from NO: NASAMS for 410000000 EUR"]));
