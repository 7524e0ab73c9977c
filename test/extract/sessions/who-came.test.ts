/** Who took part in a session, in the ways reports name them. */
import { describe, expect, it } from "vitest";
import { sat } from "../told.ts";

const SESSION = "The ninth session of the Kenya-Peru Joint Commission was held in Lima on Monday";
const names = (report: string): string[] => sat(report).flatMap((line) => line.replace(/ (?:KE|PE|null)\b/g, "").split(": ")[1] || []);

describe("who took part", () => {
  it("is told as participation, attendance, or by who was brought together", () => {
    expect(names(`${SESSION} with the participation of Peruvian Minister Luis Vega and Kenyan Deputy Minister Joy Wanjiru.`)).toEqual([
      "Joy Wanjiru + Luis Vega",
    ]);
    expect(
      names(
        `${SESSION}. The meeting was attended by Minister Luis Vega from the Peruvian side and Deputy Minister Joy Wanjiru from the Kenyan side.`,
      ),
    ).toEqual(["Joy Wanjiru + Luis Vega"]);
    expect(
      names(
        "The ninth Kenya-Peru 2+2 Dialogue in Lima on Monday brought together Foreign Minister Luis Vega and Defence Minister Rosa Soto of Peru and their Kenyan counterparts Joy Wanjiru and Hugo Noor.",
      ),
    ).toEqual(["Hugo Noor + Joy Wanjiru + Luis Vega + Rosa Soto"]);
  });
  it("is told of those who took part, with those who invited them or for whom they came", () => {
    expect(
      names(
        "At the invitation of Ms Joy Wanjiru, Minister for Foreign Affairs of Kenya, and Mr Hugo Noor, Minister of Defence, Ms Rosa Soto, Minister for Foreign Affairs of Peru, and Mr Luis Vega, Minister of Defence, took part in the first session of the Kenya-Peru Strategic Dialogue, held in Nairobi on 3 June.",
      ),
    ).toEqual(["Hugo Noor + Joy Wanjiru + Luis Vega + Rosa Soto"]);
    expect(
      names(
        "Ministers Luis Vega and Rosa Soto for Peru and Joy Wanjiru and Hugo Noor for Kenya took part in the second 2+2 Dialogue in Lima.",
      ),
    ).toEqual(["Hugo Noor + Joy Wanjiru + Luis Vega + Rosa Soto"]);
  });
  it.each([
    "Kenyan Minister Joy Wanjiru is due in Lima in August for the ninth session of the Kenya-Peru Joint Commission.",
    "Kenyan Minister Joy Wanjiru visited Lima on Monday for the ninth session of the Kenya-Peru Joint Commission.",
    "Kenyan Minister Joy Wanjiru will be in Lima on Friday for the ninth session of the Kenya-Peru Joint Commission.",
    "Kenyan Minister Joy Wanjiru was in Lima on Monday for the ninth session of the Kenya-Peru Joint Commission.",
    "Kenyan Minister Joy Wanjiru heads to Lima on Friday for the ninth session of the Kenya-Peru Joint Commission.",
  ])("is whoever comes for it: %s", (report) => expect(names(report)).toEqual(["Joy Wanjiru"]));
  it("is nobody of a third state, and nobody who comes for something else", () => {
    expect(names("Chilean Minister Ana Rojas was in Lima on Monday for the ninth session of the Kenya-Peru Joint Commission.")).toEqual([]);
    expect(names("Kenyan Minister Joy Wanjiru was in Lima on Monday after the ninth session of the Kenya-Peru Joint Commission.")).toEqual(
      [],
    );
  });
  it("is told by the way in the sentences behind", () => {
    expect(
      names(
        `${SESSION}. The co-chairs of the commission, Minister Luis Vega of Peru and Kenyan Deputy Minister Joy Wanjiru, signed a protocol.`,
      ),
    ).toEqual(["Joy Wanjiru + Luis Vega"]);
    expect(names(`${SESSION}. Opening the meeting, Peruvian Minister Luis Vega said that trade had doubled.`)).toEqual(["Luis Vega"]);
  });
});

describe("bodies by their names", () => {
  it.each<[string, string]>([
    [
      "The fourth session of the Kenya-Peru High Joint Commission for Partnership was held in Lima on Monday under the chairmanship of Peruvian Minister Luis Vega and Kenyan Minister Joy Wanjiru.",
      "Joy Wanjiru + Luis Vega",
    ],
    [
      "Presidents Luis Vega of Peru and Joy Wanjiru of Kenya led the fourth Kenya-Peru Binational Cabinet in Lima on Monday.",
      "Joy Wanjiru + Luis Vega",
    ],
  ])("%s", (report, expected) => expect(names(report)).toEqual([expected]));
});
