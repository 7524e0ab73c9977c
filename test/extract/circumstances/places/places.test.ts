/** Places that a sentence leaves to what was told before. */
import { describe, expect, it } from "vitest";
import { claimsOf, recorded } from "../../told.ts";

const cities = (body: string): (string | null)[] => claimsOf(body).flatMap((c) => (c.kind === "meeting" ? [c.city?.value ?? null] : []));

it("a meeting stands where the report's people were last said to be", () => {
  expect(cities("Kenyan President Samuel Otieno flew to Lima on Monday. He met Peruvian President Luis Soto.")).toEqual(["Lima"]);
});
it("the name of a gathering tells its town", () => {
  expect(
    cities("The Lima Security Forum opened on Monday. Kenyan Foreign Minister Joy Wanjiru met Norwegian Foreign Minister Anna Berg."),
  ).toEqual(["Lima"]);
});
it("a plant or an embassy in a town moves nobody there", () => {
  expect(
    cities("Workers at the plant in Mombasa were pleased. Peruvian President Luis Soto met Norwegian Prime Minister Erik Dahl."),
  ).toEqual([null]);
});
it("a happening of long ago leaves the report where it was", () => {
  expect(
    cities(
      "LIMA, June 4 (Wire) - The last Kenya-Peru Joint Commission was held in Nairobi in December 2022. Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Rosa Soto.",
    ).at(-1),
  ).toBe("Lima");
});
it("a report from towns of two states stands in neither", () => {
  const told = "Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Rosa Soto.";
  expect(cities(`LIMA/NAIROBI, June 4 (Wire) - ${told}`)).toEqual([null]);
  expect(cities(`LIMA/CUSCO, June 4 (Wire) - ${told}`)).toEqual(["Lima"]);
});

const MET = "Kenyan Foreign Minister Joy Wanjiru met Norwegian Foreign Minister Anna Berg";
it.each<[string, string]>([
  ["the seat of a post", "Kenyan Defence Minister Hugo Noor and Anna Berg, the minister of defence in Oslo, held talks."],
  ["the seat of a body somebody heads", `Rosa Soto, who heads the Centre for Peacekeeping in Lima, was pleased. ${MET}.`],
  ["what was talked about", `${MET}, discussing crew training at Lima.`],
  [
    "what was talked about, in the passive",
    `${MET} for talks, during which proposals on the opening of a trade house in Lima were discussed.`,
  ],
  ["a cause", `${MET} later than planned due to her duty at NATO in Brussels.`],
])("%s says nothing of where they met", (_what, body) => expect(cities(body)).toEqual([null]));

it("a president who lands at home takes nobody along", () => {
  expect(
    cities(`LIMA, June 4 (Wire) - Kenyan President Samuel Otieno spoke of five pacts when he landed at Nairobi on Monday. ${MET}.`),
  ).toEqual(["Lima"]);
});
it("the sidelines of a summit are no topic", () => {
  expect(cities(`${MET} on the sidelines of the summit in Lima.`)).toEqual(["Lima"]);
});
it("on a day told before people are where they were on that day", () => {
  expect(
    cities(
      `OSLO, June 4 (Wire) - ${MET} on Tuesday. Berg met Kenyan President Samuel Otieno in Bergen on Monday. On Tuesday Wanjiru also met Norwegian Defence Minister Lars Vik.`,
    ),
  ).toEqual(["Oslo", "Bergen", "Oslo"]);
});
it("what a dateline's town has to do with a day of last year nobody says", () => {
  expect(cities(`LIMA, June 4 (Wire) - ${MET} on 3 May 2023.`)).toEqual([null]);
});
it("the title tells the town: in brackets with its days, with 'in', or as where a visit goes", () => {
  const under = (title: string): (string | null)[] => cities(`${title}\n\n${MET} on Tuesday.`);
  expect(under("Participation of the Minister in the Security Dialogue (Lima, 3-5 June)")).toEqual(["Lima"]);
  expect(under("Working visit to Lima: bilateral programme of the minister")).toEqual(["Lima"]);
  expect(under("Ministers of Kenya and Norway hold talks in Lima")).toEqual(["Lima"]);
  expect(under("Ministers of Kenya and Norway to meet in Lima")).toEqual([null]);
  expect(under("Ministers in Lima, experts in Cusco")).toEqual([null]);
});
it("there is where the sentence before led", () => {
  expect(
    cities(
      "Kenyan President Samuel Otieno had come to Lima. A launch carried the visitors to Callao. Kenyan Defence Minister Hugo Noor and Peruvian Defence Minister Rosa Paz conferred there for an hour.",
    ),
  ).toEqual(["Callao"]);
});
it("home again, nobody met there whom they met abroad", () => {
  expect(
    cities(
      "Kenyan President Samuel Otieno is back in Nairobi. In Peru, where he stayed from Monday to Wednesday, he had talks with President Rosa Paz.",
    ),
  ).not.toContain("Nairobi");
});
it("the town of a day long past is not where the news goes on", () => {
  expect(
    cities(
      "Kenyan Defence Minister Hugo Noor signed a pact in Lima on Monday. It was begun after President Peter Otieno promised it to farmers in Mombasa on June 9, 2021. On the same day, he also had talks with Peruvian Foreign Minister Hugo Soto.",
    ),
  ).not.toContain("Mombasa");
});
it("a meeting of a visitor that was called off was to be where the visit was", () => {
  expect(
    cities(
      "Kenyan President Samuel Otieno landed in Lima on Monday. A meeting with Peruvian Senate Speaker Luis Soto on Wednesday was called off.",
    ),
  ).toEqual(["Lima"]);
});
it("houses of government stand in their towns", () => {
  const at = (house: string): (string | null)[] => cities(`${MET} at ${house} on Tuesday.`);
  expect([...at("Palazzo Chigi"), ...at("Malacañang"), ...at("the Binnenhof")]).toEqual(["Rome", "Manila", "The Hague"]);
});
it("a pact was signed where the visit led that is told with it", () => {
  const pacts = claimsOf("Kenya and Peru signed a fisheries agreement on 20 May, when Kenyan Foreign Minister Joy Wanjiru visited Lima.");
  expect(pacts.flatMap((c) => (c.kind === "agreement" ? [c.city?.value] : []))).toEqual(["Lima"]);
});
it("towns are known with the letters of their own language, and by their whole names", () => {
  expect(cities(`${MET} in Constanța on Tuesday.`)).toEqual(["Constanţa"]);
  expect(cities(`${MET} in São José dos Campos on Tuesday.`)).toEqual(["São José dos Campos"]);
});

describe("a town that shouts on a line of its own between byline and newspaper", () => {
  it("is where the report was written", () => {
    const told = (line: string) =>
      recorded(
        `Peru and Kenya seal pact\n\nANNA BERG\n${line}\nThe Courier\n\nPeruvian Foreign Minister Ana Alba met Kenyan Foreign Minister Peter Mwangi on Monday.`,
      );
    expect(told("LIMA")).toEqual(["2024-06-03 in Lima/PE: Ana Alba + Peter Mwangi"]);
    expect(told("PEACE AT LAST")).toEqual(["2024-06-03 in /: Ana Alba + Peter Mwangi"]);
  });
});
