import { describe, expect, it } from "vitest";
import { met, recorded } from "../../told.ts";

const LEAD = "GENEVA, June 5 - Kenyan Foreign Minister Peter Otieno met Peruvian Foreign Minister Rosa Paredes at the forum on Monday. ";
const FIRST = "in_person held: Peter Otieno KE + Rosa Paredes PE";

describe("those seen on the margins of a gathering", () => {
  it("are each of a row whom somebody saw", () =>
    expect(
      met(
        `${LEAD}The round had begun with Anna Berg, the Norwegian foreign minister, and Belgium's Lia Janssen, each of whom he saw separately.`,
      ),
    ).toEqual(["in_person held: Anna Berg NO + Peter Otieno KE", "in_person held: Lia Janssen BE + Peter Otieno KE", FIRST]));

  it("are no row where only some were met", () =>
    expect(met(`${LEAD}Ministers came from Norway and Belgium, some of whom he met.`)).toEqual([FIRST]));

  it("called on somebody who was called on by them", () =>
    expect(
      met(
        "On Friday Norwegian Prime Minister Anna Berg had been called on by Qatari Prime Minister Hamad Nasser and by Peruvian Foreign Minister Rosa Paredes.",
      ),
    ).toEqual(["in_person held: Anna Berg NO + Hamad Nasser QA", "in_person held: Anna Berg NO + Rosa Paredes PE"]));

  it("may open the sentence", () => {
    expect(met(`${LEAD}With Norwegian Foreign Minister Anna Berg there was a separate meeting the same day.`)).toEqual([
      "in_person held: Anna Berg NO + Peter Otieno KE",
      FIRST,
    ]);
    expect(met("With Vice President of Peru Rosa Paredes the President of Kenya, Peter Otieno discussed the harvest.")).toEqual([FIRST]);
    expect(met(`${LEAD}With the forum over there was no meeting of ministers.`)).toEqual([FIRST]);
  });

  it("talked in the town where they had a conversation", () => {
    expect(recorded("Kenyan President Peter Otieno had a conversation in Munich with Prime Minister of Norway Anna Berg.")).toEqual([
      "undated in Munich/DE: Anna Berg + Peter Otieno",
    ]);
    expect(met("Kenyan President Peter Otieno had a conversation with Prime Minister of Norway Anna Berg.")).toEqual([
      "in_person held: Anna Berg NO + Peter Otieno KE",
    ]);
  });

  it("are told behind whose meeting it was", () =>
    expect(
      met(
        "In his meeting with Peruvian Foreign Minister Rosa Paredes, which lasted an hour, Kenyan Foreign Minister Peter Otieno praised the port.",
      ),
    ).toEqual([FIRST]));
});

describe("a delegation nobody of which is named", () => {
  it.each([
    "Kenyan President Peter Otieno also met with a bipartisan delegation of the U.S. Congress in Nairobi.",
    "Kenyan President Peter Otieno received a US congressional delegation in Nairobi.",
    "Kenyan President Peter Otieno met a high-level delegation from the United States on Monday.",
  ])("is a side by its state: %s", (sentence) => expect(met(sentence)).toEqual(["in_person held: Peter Otieno KE"]));

  it.each([
    "Kenyan President Peter Otieno met a Norwegian business delegation in Nairobi.",
    "Kenyan President Peter Otieno received a delegation of Norwegian firms in Nairobi.",
    "Kenyan President Peter Otieno met a delegation of students from Norway.",
    "Kenyan President Peter Otieno met a delegation of the ruling party.",
  ])("of other people is none: %s", (sentence) => expect(met(sentence)).toEqual([]));
});

describe("who have not met since", () => {
  const PAIR = "Kenyan Foreign Minister Peter Otieno wrote to Peruvian Foreign Minister Rosa Paredes on Monday. ";
  it.each([
    ["The two had not met since March 2023.", "2023-03 in /: Peter Otieno + Rosa Paredes"],
    ["The two are not known to have met since March 2023.", "2023-03 in /: Peter Otieno + Rosa Paredes"],
    ["The two ministers have not spoken since 14 April.", "2024-04-14 in /: Peter Otieno + Rosa Paredes"],
    ["The two, who had last spoken by phone on 11 January, like each other.", "2024-01-11 in /: Peter Otieno + Rosa Paredes"],
  ])("did so then: %s", (sentence, record) => expect(recorded(PAIR + sentence)).toEqual([record]));

  it.each(["The two have not met since the coup.", "The two are not known to have met.", "The two have never met."])(
    "an undated happening, have not: %s",
    (sentence) => expect(met(PAIR + sentence).filter((m) => !m.includes("denied"))).toEqual([]),
  );
});

describe("what was agreed on, gone for and won in talks", () => {
  const TWO = "Kenyan President Peter Otieno and Peruvian President Rosa Soto ";
  it("are no talks of those who agreed that negotiations open", () => {
    expect(met(`${TWO}agreed on Tuesday at the presidential palace in Lima to open negotiations on a treaty.`)).toEqual([]);
    expect(met(`${TWO}agree to start trade negotiations.`)).toEqual([]);
  });

  it("was done by whoever had come for it", () => {
    expect(recorded("On 11 January Kenyan President Peter Otieno had come to Lima to see Peruvian President Rosa Soto.")).toEqual([
      "2024-01-11 in Lima/PE: Peter Otieno + Rosa Soto",
    ]);
    expect(met("Kenyan President Peter Otieno will come to Lima in July to see Peruvian President Rosa Soto.")).toEqual([
      "in_person planned: Peter Otieno KE + Rosa Soto PE",
    ]);
  });

  it("is of whoever went where it was said, not whom the report is about", () =>
    expect(
      recorded(
        "Norwegian Prime Minister Jan Dahl wrote a letter. Norwegian Foreign Minister Anna Berg went to Lima, where in a meeting with Peruvian President Rosa Soto on 3 April she won her over.",
      ),
    ).toEqual(["2024-04-03 in Lima/PE: Anna Berg + Rosa Soto"]));
});
