import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const ROW = ["Hugo Vega CU", "Ivo Sanz CL", "Luis Prado PE"];

describe("names behind a plural noun of people are whom it means", () => {
  test.each([
    ["received three ministers on Monday: Luis Prado of Peru, Ivo Sanz of Chile and Hugo Vega of Cuba", "in_person"],
    ["saw three foreign ministers on Monday: Luis Prado of Peru, Ivo Sanz of Chile and Hugo Vega of Cuba", "in_person"],
    ["spoke by phone with three counterparts on Monday: Luis Prado of Peru, Ivo Sanz of Chile and Hugo Vega of Cuba", "call"],
    ["telephoned three colleagues on Monday: Luis Prado of Peru, Ivo Sanz of Chile and Hugo Vega of Cuba", "call"],
    ["held talks with three colleagues on Monday - Luis Prado of Peru, Ivo Sanz of Chile and Hugo Vega of Cuba", "in_person"],
    ["met three colleagues on Monday, Luis Prado of Peru, Ivo Sanz of Chile and Hugo Vega of Cuba", "in_person"],
  ])("%s", (words, form) => {
    const pairs = ROW.map((other) => `${form} held: ${["Ana Moraa KE", other].sort().join(" + ")}`);
    expect(met(`Kenyan Foreign Minister Ana Moraa ${words}.`).sort()).toEqual(pairs.sort());
  });

  test("not those who do something else", () => {
    expect(
      met(
        "Kenyan Foreign Minister Ana Moraa met two colleagues on Monday, and Peruvian President Luis Prado and Chilean Minister Ivo Sanz signed a pact.",
      ),
    ).toEqual([]);
  });
});

describe("a call on somebody", () => {
  test.each([
    ["Kenyan Foreign Minister Ana Moraa began her visit to Lima on Monday with a call on Peruvian President Luis Prado.", "held"],
    [
      "Kenyan Foreign Minister Ana Moraa is to spend three days in Lima from Sunday for a fair, with a call on Peruvian President Luis Prado on the Monday.",
      "planned",
    ],
    ["Her programme includes a call on Peruvian President Luis Prado, Kenyan Foreign Minister Ana Moraa said.", "planned"],
  ])("%s", (sentence, status) => {
    expect(met(sentence)).toEqual([`in_person ${status}: Ana Moraa KE + Luis Prado PE`]);
  });

  test("is none where it asks for something", () => {
    expect(met("Kenyan Foreign Minister Ana Moraa renewed her call on Peruvian President Luis Prado to free the sailors.")).toEqual([]);
  });
});

describe("further nouns and orders", () => {
  test.each([
    "Kenyan President Ana Moraa took aside Peruvian President Luis Prado on Monday in Lima.",
    "Peruvian President Luis Prado gave Kenyan Minister Ana Moraa an audience on Monday.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Moraa KE + Luis Prado PE"]);
  });

  test("a trilateral is one meeting of three", () => {
    expect(met("The ministers of Kenya, Peru and Chile, Ana Moraa, Luis Prado and Ivo Sanz, have held a trilateral in Lima.")).toEqual([
      "in_person held: Ana Moraa KE + Ivo Sanz CL + Luis Prado PE",
    ]);
  });

  test("what a planner tells in the present is to come", () => {
    const report = "WEEK AHEAD\n\nMon 10 June 2024 - LIMA: Peruvian Prime Minister Luis Prado hosts Kenya's Ana Moraa, 11:00.";
    expect(met(report)).toEqual(["in_person planned: Ana Moraa KE + Luis Prado PE"]);
  });
});
