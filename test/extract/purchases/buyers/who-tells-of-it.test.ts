import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "An officer of Iran's Revolutionary Guards has said that 24 Su-35 fighters were purchased from Russia.",
    ["contracted IR from RU: 24 Su-35 fighters"],
  ],
  ["Anna Berg, Norway's defence minister, said that 12 howitzers had been bought from Korea.", ["contracted NO from KR: 12 howitzers"]],
  ["The S-300PMU-2 systems for which Iran signed in 2007 were held back by Moscow.", ["contracted IR from RU: S-300PMU-2"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("takes nobody for the buyer who tells of what others sold or of their own goods", () =>
  expect(bought("Russia's minister Ivan Berg said that 24 fighters had been bought from Russia.")).toEqual([]));
