import { describe, expect, it } from "vitest";
import { met, recorded } from "../told.ts";

describe("a surname that the report never gives in full is a person", () => {
  it.each([
    [
      "who goes somewhere and is a 'he'",
      "In May Vance went to Lima, and sources say that he had ninety minutes with Peruvian President Rosa Vega.",
      ["2024-05 in Lima/PE: Rosa Vega + Vance"],
    ],
    [
      "joined to a pronoun",
      "In May Vance went to Lima, where he rested. On the 2nd of this month he and Larch were on the telephone.",
      ["2024-06-02 in /: Larch + Vance"],
    ],
  ])("%s", (_, report, records) => expect(recorded(report)).toEqual(records));

  it("and no firm that goes to market", () =>
    expect(met("In May Vance went to market, and its shares fell after talks with Larch.")).toEqual([]));
});

describe("whom words for a people mean", () => {
  it("one of that state who has done something", () => {
    expect(
      recorded(
        "Kenyan President Peter Otieno opened the forum in Oslo on Monday. A day earlier the Kenyan had seen Peruvian President Rosa Vega.",
      ),
    ).toEqual(["2024-06-02 in /: Peter Otieno + Rosa Vega"]);
  });
  it.each([
    ["as whom somebody received", "Peruvian President Rosa Vega received the two Kenyans in her office on Monday."],
    ["as who met somebody", "On Monday the two Kenyans met Peruvian President Rosa Vega."],
  ])("two of that state, %s", (_, sentence) => {
    expect(met(`Kenyan Foreign Minister Peter Otieno and Kenyan Defence Minister Ali Juma flew to Lima on Sunday. ${sentence}`)).toEqual([
      "in_person held: Ali Juma KE + Peter Otieno KE + Rosa Vega PE",
    ]);
  });
  it("one of that state, as whom somebody received", () => {
    expect(met("Kenyan Foreign Minister Peter Otieno is in Lima. Peruvian President Rosa Vega received the Kenyan on Monday.")).toEqual([
      "in_person held: Peter Otieno KE + Rosa Vega PE",
    ]);
  });
  it("two whose state is only told by where one of them goes home to", () => {
    expect(
      met(
        "LIMA, June 5 - The defence and foreign ministers of Kenya and Peru met. Foreign Minister Peter Otieno and Defence Minister Ali Juma sat across from Rosa Vega and Luis Prado. Prime Minister Ana Ruiz received the two Kenyans on Monday. Juma flew to Cusco on Tuesday. He goes to a yard, and returns to Nairobi on Sunday.",
      ),
    ).toContain("in_person held: Ali Juma KE + Ana Ruiz PE + Peter Otieno KE");
  });
  it("'a Kenyan official' is nobody told before", () => {
    expect(
      met(
        "Kenyan Defence Minister Peter Otieno stayed in Lima. According to a Kenyan official, Peruvian President Rosa Vega later received Ali Juma, the envoy of Oman.",
      ),
    ).toEqual(["in_person held: Ali Juma OM + Rosa Vega PE"]);
  });
});

describe("names said of officials a sentence before", () => {
  it("are not those of holders of other offices", () => {
    expect(
      met(
        "Kenyan Foreign Minister Peter Otieno and her Peruvian counterpart met in Lima. Otieno and the Defence Minister, Ali Juma, had flown in on Monday.",
      ).some((m) => m.includes("Ali Juma PE")),
    ).toBe(false);
  });
});

describe("a president named without a state", () => {
  it("is not of a monarchy that the report speaks from", () => {
    expect(
      met(
        "OTTAWA, June 5 - Canada and Korea will build ships. Defence Minister Ann Lund flew to Korea on Monday. President Ho Min-jae received Lund of Canada on Tuesday.",
      ),
    ).toEqual(["in_person held: Ann Lund CA + Ho Min-jae KR"]);
  });
});

describe("'him' of a relative clause", () => {
  it("is whoever did what the sentence tells", () => {
    expect(
      met(
        "Kenyan Defence Minister Ali Juma was in Lima. Kenyan Prime Minister Peter Otieno brought up his conversation with Peruvian President Rosa Vega, who had phoned him a week earlier.",
      ),
    ).toEqual(["call held: Peter Otieno KE + Rosa Vega PE"]);
  });
});

describe("a prime minister and a president named side by side in a monarchy", () => {
  it("are of its state and of the other one", () => {
    expect(
      met(
        "OTTAWA, June 5 - Canada and Korea are old friends. Ties were raised in May last year, when Prime Minister Ann Lund and President Ho Min-jae held a summit in Seoul.",
      ),
    ).toEqual(["in_person held: Ann Lund CA + Ho Min-jae KR"]);
  });
});

describe("two who have met alone", () => {
  it("met the evening before", () => {
    expect(
      recorded(
        "Kenyan Foreign Minister Peter Otieno met Peruvian Foreign Minister Rosa Vega in Oslo on Monday. The evening before, the two had met alone.",
      ),
    ).toEqual(["2024-06-02 in /: Peter Otieno + Rosa Vega", "2024-06-03 in Oslo/NO: Peter Otieno + Rosa Vega"]);
  });
});
