/** What is foreseen is to come; a call that somebody did take was one; two days in a row are two calls; a palace is nobody. */
import { expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

it.each(["foreseen", "envisaged", "in prospect"])("a signature that is %s is to come", (word) => {
  const papers = claimsOf(
    `LIMA - Peruvian Foreign Minister Rosa Soto will receive Kenyan Foreign Minister Joy Wanjiru on Friday. A signature of a protocol on fisheries is ${word}.`,
  ).flatMap((c) => (c.kind === "agreement" ? [c.status.value] : []));
  expect(papers).toEqual(["planned"]);
});

it("a call that somebody did take was one", () => {
  expect(met("Kenyan Foreign Minister Joy Wanjiru did take a call from Peruvian Foreign Minister Rosa Soto on Sunday.")).toEqual([
    "call held: Joy Wanjiru KE + Rosa Soto PE",
  ]);
});

it("on Friday, and again on Saturday, are two calls", () => {
  expect(
    met(
      "Kenyan Foreign Minister Joy Wanjiru spoke by telephone with Peruvian Foreign Minister Rosa Soto on Friday, and again on Saturday.",
    ),
  ).toHaveLength(2);
});

it("a palace with its article is nobody", () => {
  expect(
    met("Peruvian Foreign Minister Rosa Soto will receive on Friday, at the Palácio Velho, the Foreign Minister of Kenya, Joy Wanjiru."),
  ).toEqual(["in_person planned: Joy Wanjiru KE + Rosa Soto PE"]);
});

it("behind His Majesty Sultan is an office", () => {
  expect(met("His Majesty Sultan Salem bin Ali of Oman received Kenyan Foreign Minister Joy Wanjiru on Monday.")).toEqual([
    "in_person held: Joy Wanjiru KE + Salem bin Ali OM",
  ]);
});
