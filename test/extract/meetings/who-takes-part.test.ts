/** Who takes part in a meeting, by the ways a sentence may bring them in. */
import { describe, expect, it } from "vitest";
import { met, recorded } from "../told.ts";

const PAIR = ["in_person held: Joy Wanjiru KE + Luis Vega PE"];

describe("whoever leads a delegation takes part for it", () => {
  it.each([
    "a Kenyan delegation led by Deputy Minister Joy Wanjiru",
    "a Kenyan military delegation headed by General Joy Wanjiru",
    "a high-level delegation from Kenya, led by Finance Minister Joy Wanjiru",
    "a delegation of Kenyan lawmakers headed by Joy Wanjiru",
    "a 12-member delegation of the Ministry of Trade of Kenya led by Deputy Minister Joy Wanjiru",
  ])("%s", (guest) => {
    expect(met(`Peruvian Foreign Minister Luis Vega received ${guest} in Lima on Monday.`)).toEqual(PAIR);
    expect(met(`Peruvian Foreign Minister Luis Vega conferred with ${guest} in Lima on Monday.`)).toEqual(PAIR);
    expect(met(`Talks between Peruvian Foreign Minister Luis Vega and ${guest} took place in Lima on Monday.`)).toEqual(PAIR);
    expect(met(`Peruvian Foreign Minister Luis Vega and ${guest} met in Lima on Monday.`)).toEqual(PAIR);
  });
});

describe("a noun for somebody before the name is part of the name", () => {
  it("a leader, an official, a diplomat of a state", () => {
    expect(met("Peruvian leader Luis Vega met Kenyan leader Joy Wanjiru in Lima on Monday.")).toEqual(PAIR);
    expect(met("Peruvian Foreign Minister Luis Vega met senior Kenyan foreign ministry official Joy Wanjiru in Lima on Monday.")).toEqual(
      PAIR,
    );
    expect(met("Peruvian Foreign Minister Luis Vega and veteran Kenyan diplomat Joy Wanjiru met in Lima on Monday.")).toEqual(PAIR);
  });
  it("an envoy to a body of states", () => {
    expect(
      met("Kenya's permanent representative to the United Nations, Joy Wanjiru, met Peruvian Deputy Minister Luis Vega on Monday."),
    ).toEqual(PAIR);
    expect(met("Kenya's Permanent Representative to the EU in Brussels, Joy Wanjiru, met Peruvian Deputy Minister Luis Vega.")).toEqual(
      PAIR,
    );
  });
  it("an office and a state in brackets behind it", () => {
    expect(met("Luis Vega (Minister of Defence, Peru) met Joy Wanjiru (Minister of Defence, Kenya) in Lima on Monday.")).toEqual(PAIR);
  });
});

describe("an aside between two who meet", () => {
  it.each([
    "director general for bilateral affairs at the Peruvian foreign ministry",
    "flanked by Defence Minister Hugo Noor",
    "who took office in May",
  ])("parts them no more than a comma: %s", (aside) => {
    const whole = `Peruvian Deputy Minister Luis Vega, ${aside}, and Kenyan Deputy Minister Joy Wanjiru`;
    expect(met(`${whole} met in Lima on Monday.`)).toEqual(PAIR);
    expect(met(`Talks between ${whole} took place in Lima on Monday.`)).toEqual(PAIR);
  });
  it("brings nobody else in who spoke of something else", () => {
    expect(
      met(
        "Peruvian Deputy Minister Luis Vega met Kenyan Deputy Minister Joy Wanjiru, who chairs the board, and Norway's Arno Vik said he was glad.",
      ),
    ).toEqual(PAIR);
  });
  it("closes before the day and the place of the meeting", () => {
    expect(
      recorded("Peruvian Deputy Minister Luis Vega met Joy Wanjiru, who heads the Kenyan foreign ministry, in Lima on Monday."),
    ).toEqual(["2024-06-03 in Lima/PE: Joy Wanjiru + Luis Vega"]);
    expect(
      recorded("Peruvian Deputy Minister Luis Vega met Kenyan Deputy Minister Joy Wanjiru, who was in Quito in May, in Lima on Monday."),
    ).toEqual(["2024-06-03 in Lima/PE: Joy Wanjiru + Luis Vega"]);
  });
});

describe("more than one of a side", () => {
  const ALL = ["in_person held: Hugo Noor KE + Joy Wanjiru KE + Luis Vega PE"];
  it("come together to a president or a head of government", () => {
    expect(
      met("Peruvian President Luis Vega received Kenyan Foreign Minister Joy Wanjiru and Defence Minister Hugo Noor on Monday."),
    ).toEqual(ALL);
    expect(
      met("Peruvian Prime Minister Luis Vega met the Kenyan foreign and defence ministers, Joy Wanjiru and Hugo Noor, on Monday."),
    ).toEqual(ALL);
    expect(
      met(
        "Talks between Peruvian President Luis Vega and Kenyan Foreign Minister Joy Wanjiru and Defence Minister Hugo Noor took place in Lima.",
      ),
    ).toEqual(ALL);
  });
  it("but a visitor meets a head and a minister one after the other", () => {
    expect(
      met("Peruvian Foreign Minister Luis Vega met Kenyan President Joy Wanjiru and Defence Minister Hugo Noor in Nairobi on Monday."),
    ).toEqual(["in_person held: Hugo Noor KE + Luis Vega PE", "in_person held: Joy Wanjiru KE + Luis Vega PE"]);
    expect(
      met("Peruvian President Luis Vega met separately with Kenyan Foreign Minister Joy Wanjiru and Defence Minister Hugo Noor on Monday."),
    ).toHaveLength(2);
  });
  it("stand together with each other; who travels along does not meet", () => {
    expect(
      met(
        "Kenyan Prime Minister Hugo Noor, together with Foreign Minister Joy Wanjiru, met Peruvian Foreign Minister Luis Vega in Lima on Monday.",
      ),
    ).toEqual(ALL);
    expect(
      met(
        "Kenyan Foreign Minister Joy Wanjiru, accompanied by Defence Minister Hugo Noor, met Peruvian Foreign Minister Luis Vega in Lima on Monday.",
      ),
    ).toEqual(PAIR);
  });
});

describe("names behind what several are chiefs of", () => {
  it("are those who meet, each of the state in its place, whoever was told of before", () => {
    expect(
      met(
        "Norwegian Minister Arno Vik met Chilean Minister Jorge Soto on Monday.\n\nThe chiefs of the Kenyan and Peruvian navies, Admiral Joy Wanjiru and Vice Admiral Luis Vega, spoke by video link on Tuesday.",
      ),
    ).toContain("call held: Joy Wanjiru KE + Luis Vega PE");
  });
  it("is told of a guest of the afternoon, too", () => {
    expect(
      met(
        "Peruvian Foreign Minister Luis Vega received Norwegian Minister Arno Vik and, in the afternoon, a Kenyan delegation headed by Minister Joy Wanjiru in Lima on Monday.",
      ),
    ).toContain("in_person held: Joy Wanjiru KE + Luis Vega PE");
  });
});
