import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Peru has gone with Germany. Four Type 212CD boats were contracted from thyssenkrupp Marine Systems in July 2021, and parliament this year gave its consent to a further two.",
    ["contracted PE from DE: 4 Type 212CD boats", "approved PE from DE: 2 Type 212CD boats"],
  ],
  ["Norway's parliament gave its consent this year to a further two submarines.", []],
  [
    "Norway ordered four Type 212CD boats in 2021. In May the Storting gave its approval to another two boats.",
    ["contracted NO from DE: 4 Type 212CD boats", "approved NO from DE: 2 Type 212CD boats"],
  ],
  ["The committee gave its consent to two amendments.", []],
])("a house consents to more of them: %s", (text, expected) => expect(bought(text)).toEqual(expected));
