import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("tells whose the first jets are that arrived", () => {
  expect(bought("The first six of 24 Rafale jets for Greece's Air Force arrived in the country on Friday.")).toEqual([
    "delivered GR from ?: 6 Rafale jets",
  ]);
  expect(bought("The first F-16 fighter of the Bulgarian Air Force landed at the base on Friday.")).toEqual([
    "delivered BG from ?: 1 F-16 fighter",
  ]);
});
