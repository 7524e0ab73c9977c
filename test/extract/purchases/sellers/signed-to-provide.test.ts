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
