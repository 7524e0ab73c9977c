/** Whoever is expected back from somewhere is there. */
import { expect, it } from "vitest";
import { stayed } from "../../told.ts";

it.each<[string, string[]]>([
  [
    "LIMA - President Luis Vega of Peru is expected back in Lima on Friday from Kenya, where he attended a conference.",
    ["2024-06-07 held KE: Luis Vega"],
  ],
  ["LIMA - President Luis Vega of Peru is expected back in Lima on Friday.", []],
])("%s", (text, expected) => expect(stayed(text)).toEqual(expected));
