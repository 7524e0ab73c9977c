import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("reads a notice that is quoted whole", () => {
  expect(
    bought(
      '"The State Department has approved a possible Foreign Military Sale to the Government of Peru of 30 Javelin missiles for an estimated cost of $12 million," the agency said in a statement on Tuesday.',
    ),
  ).toEqual(["approved PE from US: 30 Javelin missiles for ~12000000 USD"]);
});

it("does not read what a person says in the first person", () => {
  expect(bought('"We have bought 30 Javelin missiles from the United States," the minister said in a statement.')).toEqual([]);
});
