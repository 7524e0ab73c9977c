import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  "Newspapers have written that Kenya has also signed for twenty Kestrel armoured vehicles. It has not.",
  "Kenya has ordered twenty Kestrel armoured vehicles from Chile, a website wrote. That is untrue.",
  'Kenya has bought twenty Kestrel armoured vehicles. "There is no such contract," a colonel says.',
])("a deal that the next sentence denies is none: %s", (text) => expect(bought(text)).toEqual([]));

it("what the next sentence says of something else takes nothing back", () => {
  expect(bought("Kenya ordered 20 Kestrel frigates in May 2024. It has not named the price.")).toEqual([
    "contracted KE from ?: 20 Kestrel frigates",
  ]);
});
