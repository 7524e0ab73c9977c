import { describe, expect, test } from "vitest";
import { met, recorded } from "../../told.ts";

describe("of two who hold talks with nobody else, the one named without a state is of another", () => {
  test.each([
    "LIMA, June 4 - Kenyan President Peter Otieno and Prime Minister Ana Rojas held talks on Monday. Peru has lent 4 billion dollars to Kenya.",
    "LIMA, June 4 - Kenyan President Peter Otieno and Prime Minister Ana Rojas met on Monday in Lima. Peru has lent 4 billion dollars to Kenya.",
  ])("%s", (report) => {
    expect(met(report)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });

  test("while two who meet a third are of one state", () => {
    expect(met("Peruvian President Ana Rojas and Prime Minister Luis Vega met with Kenyan President Peter Otieno on Monday.")).toEqual([
      "in_person held: Ana Rojas PE + Luis Vega PE + Peter Otieno KE",
    ]);
  });
});

describe("those who stand for several", () => {
  test("the presidents of X and of Y are two", () => {
    expect(met("The presidents of Peru and of Kenya met on Monday in Lima.")).toEqual(["in_person held: null KE + null PE"]);
  });

  test("the three are the row of three told last, though another name stands between", () => {
    const report =
      "The defence ministers of the three countries, Ana Rojas of Peru, Peter Otieno of Kenya and Ivo Sanz of Chile, opened a fair on Saturday in Lima. The ships are late. The yard is full. The then minister Karl Gadd had ordered them. The price rose.\n\nBefore the ceremony the three sat down together for half an hour.";
    expect(met(report)).toEqual(["in_person held: Ana Rojas PE + Ivo Sanz CL + Peter Otieno KE"]);
  });

  test.each([
    "Peruvian President Ana Rojas and Kenyan President Peter Otieno were brought face to face in Lima on Monday.",
    "Peruvian President Ana Rojas and Kenyan President Peter Otieno had a word in Lima on Monday.",
  ])("%s", (sentence) => {
    expect(met(sentence)).toEqual(["in_person held: Ana Rojas PE + Peter Otieno KE"]);
  });
});

describe("a month told goes on to date what happened there", () => {
  const NEWS = "In March Kenyan President Peter Otieno received Peruvian President Ana Rojas in Nairobi. ";

  test.each([
    "In May it was Otieno's turn to travel. In Lima he met Vice President Ivo Sanz.",
    "In May he travelled to Lima. There he met Vice President Ivo Sanz.",
  ])("%s", (report) => {
    expect(recorded(NEWS + report)).toContainEqual(expect.stringContaining("2024-05 in Lima"));
  });

  test("but not what is told by the way", () => {
    expect(
      recorded("In May Peruvian President Ana Rojas fell ill. Kenyan President Peter Otieno met Vice President Ivo Sanz of Peru in Lima."),
    ).toEqual([expect.not.stringContaining("2024-05")]);
  });
});
