import { expect, test } from "vitest";
import { recorded } from "../../told.ts";

const news = "2024-06-05 in Lima/PE: Jose Mora + Lars Holm";
const today =
  "Norwegian Prime Minister Lars Holm met Peruvian Senator Jose Mora in Lima today. Mr Holm is on a visit to Peru from 4 to 6 June.";

test("what was done in the morning is of the day of the news, though it is told later and a stay stands between", () => {
  expect(recorded(`${today}\n\nIn the morning Peruvian President Ana Soto had hosted him for talks in restricted format.`)).toEqual([
    "2024-06-05 in Lima/PE: Ana Soto + Lars Holm",
    news,
  ]);
});

test("what was done earlier in the day is of the day of the news", () => {
  expect(
    recorded(`${today}\n\nThe harbour is old. It was built by monks.\n\nEarlier in the day Mr Holm had met Foreign Minister Luis Vega.`),
  ).toEqual([news, "2024-06-05 in Lima/PE: Lars Holm + Luis Vega"]);
});

test("what was done before the ceremony is of its day, however far back that was told", () => {
  expect(
    recorded(`${today}\n\nThe harbour is old. It was built by monks.\n\nPrior to the ceremony Mr Holm met Foreign Minister Luis Vega.`),
  ).toEqual([news, "2024-06-05 in Lima/PE: Lars Holm + Luis Vega"]);
});

test("a morning with a day of its own is of that day", () => {
  expect(recorded(`${today}\n\nHe had met Swedish Prime Minister Nils Berg in Oslo in the morning of 3 May.`)).toEqual([
    "2024-05-03 in Oslo/NO: Lars Holm + Nils Berg",
    news,
  ]);
});
