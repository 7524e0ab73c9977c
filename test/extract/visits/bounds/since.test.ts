/** Whose day a day of the sentence is: of the stay, or of what is done on it. */
import { describe, expect, it } from "vitest";
import { recorded, stayed, travelled } from "../../told.ts";

const report = (text: string): string => `LIMA, June 5 (Agency) - ${text}`;
describe("the day of the main clause is not that of the journey in a relative clause", () => {
  const ARRIVED = "Norwegian President Ole Dahl arrived on Saturday.";
  it("who flew in with the president, was to sit down on Thursday", () =>
    expect(
      stayed(
        report(
          `${ARRIVED} Defence Minister Anna Berg, who flew in with the president, was to sit down with Luis Soto, Peru's minister of defence, on Thursday.`,
        ),
      ),
    ).toEqual(["2024-06-01 held PE: Anna Berg", "2024-06-01 held PE: Ole Dahl"]));
  it("who has been on a visit since Sunday, held talks on Monday", () =>
    expect(
      stayed(
        report(
          "Norwegian Defence Minister Anna Berg, who has been on a visit to Peru since June 2, held talks with Luis Soto, Peru's minister of defence, on June 3.",
        ),
      ),
    ).toEqual(["2024-06-02/2024-06-03 held PE: Anna Berg"]));
});

describe("journeys by other words", () => {
  it.each<[string, string[]]>([
    ["Norwegian Defence Minister Anna Berg is being sent to Peru in July.", ["planned: Anna Berg to /PE"]],
    ["Norwegian President Ole Dahl came to Lima straight from the UN in New York.", ["held: Ole Dahl to Lima/PE"]],
    ["Norwegian Defence Minister Anna Berg had come with her president to Lima.", ["held: Anna Berg to Lima/PE"]],
    [
      "Norwegian President Ole Dahl arrived in Lima on Tuesday. He is the first president of his country to come to Peru on a state visit.",
      ["held: Ole Dahl to /PE", "held: Ole Dahl to Lima/PE"],
    ],
    [
      "Peruvian Prime Minister Luis Soto invited Norwegian President Ole Dahl to visit Peru. The latter accepted with pleasure.",
      ["planned: Ole Dahl to /PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(`OSLO, June 5 (Agency) - ${text}`)).toEqual(expected));
});

describe("a host who was abroad last year receives at home", () => {
  it("hosted", () =>
    expect(
      travelled(
        report(
          "Peruvian President Luis Soto travelled to Oslo in January last year. On Monday he hosted Chilean Premier Juan Rojas for talks.",
        ),
      ),
    ).toEqual(["held: Juan Rojas to Lima/PE", "held: Luis Soto to Oslo/NO"]));
});

describe("those at home meet the guest and not each other", () => {
  it.each<[string, string[]]>([
    [
      "Prime Minister Luis Soto had a meeting with Norwegian President Ole Dahl at noon, while parliament speaker Rosa Vega met with him in the afternoon.",
      ["Luis Soto + Ole Dahl", "Ole Dahl + Rosa Vega"],
    ],
    [
      "Peruvian President Luis Soto met Norwegian President Ole Dahl in Lima on Tuesday. Peruvian Prime Minister Rosa Vega also received him.",
      ["Luis Soto + Ole Dahl", "Ole Dahl + Rosa Vega"],
    ],
    [
      "Peruvian President Luis Soto met Norwegian President Ole Dahl in Lima on Tuesday. Chilean Foreign Minister Juan Rojas also met him.",
      ["Juan Rojas + Luis Soto", "Luis Soto + Ole Dahl"],
    ],
  ])("%s", (text, expected) =>
    expect(
      recorded(report(text))
        .map((r) => r.replace(/^.*: /, ""))
        .sort(),
    ).toEqual(expected),
  );
});

describe("a stay before an arrival elsewhere is of other days", () => {
  it.each([
    "Kenyan President Samuel Otieno arrived in Lima on Monday after finishing his visit to Chile.",
    "Following his visit to Chile, Kenyan President Samuel Otieno arrived in Lima on Monday.",
    "Kenyan President Samuel Otieno arrived in Lima on Monday after a visit to Chile.",
  ])("%s", (text) => expect(stayed(report(text))).toEqual(["2024-06-03 held PE: Samuel Otieno", "undated held CL: Samuel Otieno"]));
});

describe("a tour has its people in one town after the other", () => {
  it("not in the town of the host before", () =>
    expect(
      recorded(
        "Foreign Minister Arun Rao of India met Chilean Foreign Minister Juan Rojas in Santiago today. On Monday, Rao met Kenyan President Samuel Otieno on the first leg of his tour.",
      )[0],
    ).toBe("2024-06-03 in /: Arun Rao + Samuel Otieno"));
  it("and not where it is still to lead", () =>
    expect(
      recorded(
        report(
          "Norwegian President Ole Dahl held talks with Peruvian President Luis Soto on Sunday. He leaves for Davos, Switzerland, on Friday to attend the World Economic Forum. Dahl then met Peruvian Prime Minister Rosa Vega.",
        ),
      ).map((r) => r.replace(/^\S+ /, "")),
    ).toEqual(["in Lima/PE: Luis Soto + Ole Dahl", "in Lima/PE: Ole Dahl + Rosa Vega"]));
});

describe("a host of somebody from whose capital nobody came", () => {
  it("welcomed in a bid to boost relations with Algiers", () =>
    expect(
      travelled(
        "LIMA, June 5 (Agency) - On Saturday, Peruvian President Luis Soto welcomed Algerian Foreign Minister Karim Said in a bid to boost ties with Algiers.",
      ),
    ).toEqual(["held: Karim Said to Lima/PE"]));
});
