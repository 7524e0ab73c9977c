/** Others who did what a verb tells, and who is of one state with whom. */
import { describe, expect, it } from "vitest";
import { claimsOf, met, sat } from "../../told.ts";

describe("as did others", () => {
  it("two who did likewise met each other", () => {
    expect(
      met(
        "Before the dialogue, Kenyan Foreign Minister Joy Wanjiru and Peruvian Foreign Minister Luis Vega held a separate meeting, as did Kenyan Defence Minister Hugo Noor and Peruvian Defence Minister Rosa Soto.",
      ),
    ).toEqual(["in_person held: Hugo Noor KE + Rosa Soto PE", "in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
  it("one who did likewise met the same person", () => {
    expect(
      met(
        "Kenyan Foreign Minister Joy Wanjiru met Peruvian President Luis Vega on Monday, and so did Norwegian Foreign Minister Anna Berg.",
      ),
    ).toEqual(["in_person held: Anna Berg NO + Luis Vega PE", "in_person held: Joy Wanjiru KE + Luis Vega PE"]);
  });
});

describe("whose official somebody without a state is", () => {
  it("of the state of whom they stand beside, though the article is about two others", () => {
    expect(
      met(
        "Peru and Norway signed two papers in Lima. Norwegian Foreign Minister Anna Berg arrived from Nairobi, where she had met her Kenyan counterpart Joy Wanjiru and President Hugo Noor; Erik Dahl had flown in earlier.",
      ),
    ).toEqual(["in_person held: Anna Berg NO + Hugo Noor KE", "in_person held: Anna Berg NO + Joy Wanjiru KE"]);
  });
  it("of that of the one whose predecessor they are", () => {
    expect(
      met(
        "Kenyan Minister Joy Wanjiru met Peru's Defence Minister Luis Vega on Friday. She had met Vega's predecessor Pablo Soto in May 2022.",
      ),
    ).toEqual(["in_person held: Joy Wanjiru KE + Luis Vega PE", "in_person held: Joy Wanjiru KE + Pablo Soto PE"]);
  });
  it("and a short name is that of whoever is spelled so, before others who might be", () => {
    expect(
      met("China's Defence Minister Li Wen met South Korea's Lee Jong-min on Friday. Peruvian Minister Luis Vega met Li on Saturday.").at(
        -1,
      ),
    ).toContain("Li Wen CN + Luis Vega PE");
  });
});

it("talks that somebody flies to are as real as the journey", () => {
  expect(met("Kenyan Minister Joy Wanjiru flies to Oslo on Sunday for talks with Norwegian Minister Nils Berg.")).toEqual([
    "in_person planned: Joy Wanjiru KE + Nils Berg NO",
  ]);
});

it("a house is not in the town it is named after, and a journey onward moves nobody who stays", () => {
  const places = (body: string) => claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [c.city?.value ?? null] : []));
  expect(places("Kenyan Minister Joy Wanjiru met Norwegian Minister Nils Berg at Nairobi House on Monday.")).not.toContain("Nairobi");
  expect(
    places(
      "LIMA - Kenyan Minister Joy Wanjiru had breakfast with Peruvian Minister Luis Vega in Lima on Friday before heading to Oslo, where she is due to see Norwegian Minister Nils Berg. Peruvian Minister Rosa Soto met Chilean Minister Pablo Paz.",
    ),
  ).toEqual(["Lima", "Oslo", "Lima"]);
});

it("sessions that followed one another are told by town and year", () => {
  expect(
    sat(
      "Kenya and Peru held the fifth Kenya-Peru 2+2 Dialogue in Lima on Monday. The inaugural dialogue took place in Nairobi in 2018, followed by Lima in December 2019 and Mombasa in October 2020, when a pact was signed.",
    ),
  ).toEqual(["5 held in Lima/PE: ", "1 held in Nairobi/KE: ", "2 held in Lima/PE: ", "3 held in Mombasa/KE: "]);
});
