import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("neither a language nor Latin America is a state", () => {
  expect(bought("by our Latin America staff\n\nThe navy received four patrol boats from Norway. The report is also in English.")).toEqual(
    [],
  );
});

it("where troops served is not whom the next sentence is about", () => {
  expect(
    bought(
      "It has taken part in operations over Kosovo, Libya and Iraq. In August 2023 the government announced that it would donate 19 F-16 aircraft to Ukraine.",
    ),
  ).toEqual(["planned UA from ?: 19 F-16 aircraft"]);
});
