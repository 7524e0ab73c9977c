/** Initials before a surname make a name; a letter before a state, a heading's letter does not. */
import { expect, test } from "vitest";
import { people } from "../people.ts";

test("initials and a surname are a person where somebody does something", () => {
  expect(people("India sent word. R. Kumaran spent May 12 and 13 in Oslo as the first envoy to go there.")).toEqual(["R. Kumaran [IN]"]);
  expect(people("Ana Rojas, P. Sharma, and Ola Berg spoke in Oslo.")).toContain("P. Sharma [?]");
});
test("a letter before a land or a heading is none", () => {
  expect(people("S. Korea held a drill with N. Korea in May. A. Trade held firm.")).toEqual([]);
});
