import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  "In 2015 Kenya ordered eight C-390s from Embraer. Trade between the two came to $2.3 billion in 2022.",
  "In 2015 Kenya ordered eight C-390s from Embraer. Business with the two came back in 2022.",
])("a sum that trade came to, two sides, and what came back are no goods that arrived: %s", (text) =>
  expect(bought(text)).toEqual(["contracted KE from BR: 8 C-390s"]),
);
