import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("an agreement under which a local plant assembles what was bought is no purchase", () => {
  expect(
    bought(
      "Kenya ordered 74 Kestrel vehicles from Sweden in May 2024. Under the agreement, which obliges the maker to place work worth EUR310 million, a plant in Mombasa will put together 44 of the vehicles from kits.",
    ),
  ).toEqual(["contracted KE from SE: 74 Kestrel vehicles"]);
});

it("a deal named only to measure another is none", () => {
  expect(bought("Kenya's firms exported goods for 100 million dollars. The Kestrel missile deal is almost that much again.")).toEqual([]);
});
