/** Brackets that say what a house is, fields of work, and one office before two names. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";
import { people } from "../people.ts";

const named = (report: string): string[] => people(`The ministry told the news.\n\n${report}`);

describe("an office", () => {
  it("goes on behind a bracket that says what its house is", () => {
    expect(
      named(
        "Kenyan Foreign Minister Joy Wanjiru met the Speaker of the Saeima (Parliament), Ana Roe, the Minister of Trade, Luis Vega, and the Chairman of the Milli Majlis (lower house of parliament), Ivan Low, in Riga.",
      ).slice(1),
    ).toEqual(["Ana Roe [LV] Speaker of the Saeima", "Luis Vega [LV] Minister of Trade", "Ivan Low [LV] Chairman of the Milli Majlis"]);
  });
  it.each([
    [
      "US Senior Advisor for Danube Negotiations Ann Cole met Luis Vega, the Peruvian foreign minister.",
      "Ann Cole [US] Senior Advisor for Danube Negotiations",
    ],
    [
      "The Head of the Government Administration of Georgia Davit Kipiani met Luis Vega.",
      "Davit Kipiani [GE] Head of the Government Administration",
    ],
    ["Georgian Head of Presidential Administration Davit Kipiani met Luis Vega.", "Davit Kipiani [GE] Head of Presidential Administration"],
  ])("takes in its field of work: %s", (report, person) => expect(named(report)).toContain(person));
  it.each([
    ["Peruvian and Kenyan Foreign Minister Luis Vega and Joy Wanjiru met in Lima.", "in_person held: Joy Wanjiru KE + Luis Vega PE"],
    [
      "French and German Chancellor Luis Vega met in Lima with Chilean President Pedro Rojas.",
      "in_person held: Luis Vega DE + Pedro Rojas CL",
    ],
  ])("before two names is of the states in their order: %s", (report, meeting) => expect(met(report)).toEqual([meeting]));
  it("is no verb of a headline", () => {
    expect(people("Kenyan, Peruvian Foreign Ministers Meet\n\nJoy Wanjiru of Kenya spoke.").some((p) => p.startsWith("Meet"))).toBe(false);
  });
});

describe("a rank", () => {
  it.each([
    "Col-Gen Anna Berg",
    "Col.-Gen. Anna Berg",
    "Lt.-Gen. Anna Berg",
    "Maj-Gen. Anna Berg",
    "Rear-Adm. Anna Berg",
    "General-Lieutenant Anna Berg",
    "Gen. of the Army Anna Berg",
  ])("may be written with hyphens and dots: %s", (name) => {
    expect(
      met(`The ministry told the news.\n\nOn Monday Norwegian Defence Minister ${name} met Peruvian Foreign Minister Luis Vega in Lima.`),
    ).toEqual(["in_person held: Anna Berg NO + Luis Vega PE"]);
  });
});
