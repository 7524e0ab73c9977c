import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Peru ordered five P-8A Poseidons from Boeing in 2017.", ["contracted PE from US: 5 P-8A Poseidons"]],
  [
    "Three boats of the new Larch class were ordered by Peru from Naval Group in 2022.",
    ["contracted PE from FR: 3 boats of the new Larch class"],
  ],
  ["Four corvettes of the type Sa'ar 6 were ordered by Peru in 2015.", ["contracted PE from ?: 4 corvettes of the type Sa'ar 6"]],
  ["Peru chose the Exocet missile in 2022 for 11 frigates.", ["planned PE from ?: Exocet missile"]],
  ["Peru ordered 12 F-16s Thursday.", ["contracted PE from US: 12 F-16s"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
