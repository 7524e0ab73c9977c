/** Officials named without a state: hosts in a row, monarchs, whose press it is, who "the two" are. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

describe("an official without a state", () => {
  it("is of the state of the hosts in whose row they stand", () => {
    const report =
      "LIMA – Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Rosa Soto in Lima. On Thursday Wanjiru travels to Helsinki, where she is to be received by President Anna Berg, Prime Minister Erik Dahl and Foreign Minister Nils Moe.";
    expect(met(report).filter((line) => line.includes("planned"))).toEqual([
      "in_person planned: Anna Berg FI + Joy Wanjiru KE",
      "in_person planned: Erik Dahl FI + Joy Wanjiru KE",
      "in_person planned: Joy Wanjiru KE + Nils Moe FI",
    ]);
  });
  it("is at home where a traveller meets them in town, and no monarch of a republic", () => {
    expect(
      met(
        "NAIROBI – Prime Minister Hugo Noor will travel to Qatar on Friday, Foreign Secretary Aden Otieno said in the Kenyan capital. In Doha, the prime minister will hold talks with Emir Sheikh Khalid Thani.",
      ),
    ).toEqual(["in_person planned: Hugo Noor KE + Khalid Thani QA"]);
  });
  it("is told as at home although one office of the state tells it", () => {
    const report =
      "NEW DELHI, June 5 (Wire) Prime Minister Hugo Noor will travel to Qatar on Friday and on to Kenya on Sunday. External Affairs Minister Asha Rao spoke to her Qatari counterpart Khalid Thani by phone on Monday. Kenyan President Joy Wanjiru has invited him.";
    expect(claimsOf(report).flatMap((c) => (c.kind === "visit" ? [`${c.visitor.value.name} ${c.visitor.value.country}`] : []))).toContain(
      "Hugo Noor IN",
    );
  });
});

it("the two are those whom the sentence before was about", () => {
  const visitors = claimsOf(
    "Kenyan Foreign Minister Joy Wanjiru and Norwegian Foreign Minister Anna Berg arrived in Lima on Wednesday for talks with President Rosa Soto and Foreign Minister Luis Vega. The two had flown to Chile from Oslo.",
  ).flatMap((c) => (c.kind === "visit" && c.country?.value === "CL" ? [c.visitor.value.name] : []));
  expect(visitors.sort()).toEqual(["Anna Berg", "Joy Wanjiru"]);
});
