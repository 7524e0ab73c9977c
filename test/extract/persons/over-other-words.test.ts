/** Offices and states that reach a name over other words, or that no state has. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../told.ts";

const WITH = "met Peruvian Foreign Minister Ana Vega in Lima on Monday.";

describe("whose official somebody is", () => {
  it.each<[string, string[]]>([
    [`Kenya's special envoy, retired general Peter Mwangi, ${WITH}`, ["in_person held: Ana Vega PE + Peter Mwangi KE"]],
    [`The Kenyan president stayed at home and sent Premier Joy Wanjiru, who ${WITH}`, ["in_person held: Ana Vega PE + Joy Wanjiru KE"]],
    [`The Foreign Minister of Côte d'Ivoire, Adama Coulibaly, ${WITH}`, ["in_person held: Adama Coulibaly CI + Ana Vega PE"]],
    [`NAIROBI, June 4 - European Union foreign policy chief Berit Lund ${WITH}`, ["in_person held: Ana Vega PE + Berit Lund null"]],
    [`NAIROBI, June 4 - Commission Vice-President Berit Lund ${WITH}`, ["in_person held: Ana Vega PE + Berit Lund null"]],
    [
      `Kenyan President Joy Wanjiru stayed at home. Her defence minister, Peter Mwangi, ${WITH}`,
      ["in_person held: Ana Vega PE + Peter Mwangi KE"],
    ],
  ])("%s", (body, told) => {
    expect(met(body)).toEqual(told);
  });
});

describe("whom an office in the plural means", () => {
  it("leaves out those who do not hold it", () => {
    expect(
      met(
        "Kenyan President Joy Wanjiru met Peruvian President Luis Vega. Fiji's envoy, Ana Rabuka, waited. U.S. official Ann Hale spoke by phone with both presidents on Tuesday.",
      ),
    ).toEqual([
      "call held: Ann Hale US + Joy Wanjiru KE",
      "call held: Ann Hale US + Luis Vega PE",
      "in_person held: Joy Wanjiru KE + Luis Vega PE",
    ]);
  });
  it("goes by the field before it", () => {
    expect(
      met(
        "Kenyan Deputy Premier and Foreign Minister Joy Wanjiru met her Peruvian counterpart, Luis Vega. Kenyan Energy Minister Peter Mwangi received Peru's Energy Minister Ana Alba. On Tuesday the two foreign ministers spoke by phone.",
      ),
    ).toContain("call held: Joy Wanjiru KE + Luis Vega PE");
  });
});

it("the town of a state's old capital stands for it", () => {
  expect(travelled("Bujumbura said Peruvian President Luis Vega visited Gitega on Monday.")).toEqual(["held: Luis Vega to Gitega/BI"]);
});
