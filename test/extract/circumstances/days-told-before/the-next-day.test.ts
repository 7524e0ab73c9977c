import { expect, test } from "vitest";
import { recorded } from "../../told.ts";

const first = "On 1 June Polish President Jan Nowak met Ecuadorian President Jose Mora in Quito.";

test("what follows a day counted on from the last one is of the day counted", () => {
  expect(
    recorded(
      `${first} The next day he arrived in Peru. In Lima he held talks with Peruvian President Ana Soto. He also met Foreign Minister Luis Vega of Peru.`,
    ),
  ).toEqual([
    "2024-06-01 in Quito/EC: Jan Nowak + Jose Mora",
    "2024-06-02 in Lima/PE: Ana Soto + Jan Nowak",
    "2024-06-02 in Lima/PE: Jan Nowak + Luis Vega",
  ]);
});

test("a day counted on from a counted one is of the second count", () => {
  expect(
    recorded(
      `${first} Two days later he flew to Lima and held talks with Peruvian President Ana Soto. The day after, he received Bolivian Foreign Minister Luis Vega.`,
    ),
  ).toEqual([
    "2024-06-01 in Quito/EC: Jan Nowak + Jose Mora",
    "2024-06-03 in Lima/PE: Ana Soto + Jan Nowak",
    "2024-06-04 in /: Jan Nowak + Luis Vega",
  ]);
});

test("the 7th behind June of last year is of that June, and the day before is counted from it", () => {
  expect(
    recorded(
      "The yard teamed up with a Peruvian one in June last year. The paper was signed in Arequipa on the 7th. Norwegian Defence Minister Anna Berg had met Peruvian Defence Minister Luis Vega in Lima on the 6th.",
    ),
  ).toEqual(["2023-06-06 in Lima/PE: Anna Berg + Luis Vega"]);
});

test("what somebody did when they met somebody was done where they met", () => {
  expect(
    recorded(
      "Polish President Jan Nowak raised the subject in Madrid in May, when he sat down with Chilean President Pedro Rojas on the margins of the summit.",
    ),
  ).toEqual(["2024-05 in Madrid/ES: Jan Nowak + Pedro Rojas"]);
});

test("what was done somewhere by nobody named says nothing of where they met", () => {
  expect(
    recorded("Trials were held in Madrid in May, when Polish President Jan Nowak sat down with Chilean President Pedro Rojas."),
  ).not.toContain("2024-05 in Madrid/ES: Jan Nowak + Pedro Rojas");
});
