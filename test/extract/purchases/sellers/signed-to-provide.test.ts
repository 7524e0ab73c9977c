import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Fincantieri announced that it signed a contract to provide the Indonesian Navy with two 4,900-ton PPA ships.",
    ["contracted ID from IT: 2 PPA ships"],
  ],
  ["Damen has concluded a deal to supply Chile with four boats.", ["contracted CL from NL: 4 boats"]],
  ["Norway bought two brand new frigates from Spain.", ["contracted NO from ES: 2 frigates"]],
  ["Talks go on, but there is not yet a financed deal for the FREMM frigates with Italy, Norway said.", []],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("takes what somebody is in the process of buying for planned", () =>
  expect(bought("Kenya is in the process of buying two patrol aircraft from Spain.")).toEqual(["planned KE from ES: 2 patrol aircraft"]));

it("gives each its own sum where each is told to be for something", () =>
  expect(
    bought(
      "Bulgaria said the cost includes 1.2 billion dollars for the purchase of 198 Stryker vehicles from the United States and 65 million dollars for howitzers.",
    ),
  ).toEqual(["planned BG from US: 198 Stryker vehicles for 1200000000 USD"]));
