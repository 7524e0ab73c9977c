import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string]>([
  ["Ecuador bought a second-hand frigate from Chile.", "contracted EC from CL: 1 frigate"],
  ["Kenya took delivery of a new Italian-built patrol vessel.", "delivered KE from IT: 1 patrol vessel"],
  ["Norway ordered another submarine from Germany.", "contracted NO from DE: 1 submarine"],
  ["Chile bought frigates from Britain.", "contracted CL from GB: frigates"],
])("an article counts one: %s", (text, expected) => expect(bought(text)).toEqual([expected]));

it("a type is not counted by its article", () =>
  expect(bought("Chile has selected a trainer from Leonardo, the M-346.")[0]).not.toContain("1 "));
