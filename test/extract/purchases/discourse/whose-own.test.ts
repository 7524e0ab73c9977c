import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  ["Slovakia was promised the first of its 152 vehicles, bought in December 2022 for EUR1.37 billion, for this year.", "152"],
  ["Slovakia awaits the last of its 44 vehicles, bought in 2022 for EUR1.37 billion.", "44"],
])("goods that the sentence calls its subject's own are bought by it, not by who bought before: %s", (text, number) => {
  const told = bought(`Bulgaria ordered 74 CV90 vehicles from Sweden in May 2024. ${text}`);
  expect(told[1]).toMatch(new RegExp(`^contracted SK from SE: ${number} .* for 1370000000 EUR$`));
});

it.each([
  "Kenya last week ordered two transport aircraft from Brazil's Embraer, seven months after it had bought four frigates from Germany's TKMS.",
  "Kenya ordered two transport aircraft from Brazil's Embraer in 2021, a year before it bought four frigates from Germany's TKMS.",
])('"it" behind a maker and whose it is means who ordered: %s', (text) =>
  expect(bought(text)).toEqual(["contracted KE from BR: 2 transport aircraft", "contracted KE from DE: 4 frigates"]),
);

it("a people that chooses or buys stands for its state", () => {
  expect(
    bought("Three republics have drones. The Kazakhs chose another house: Turkish Aerospace sold them three Anka drones in 2021."),
  ).toEqual(["contracted KZ from TR: 3 Anka drones"]);
  expect(
    bought(
      "The Koreans have shown that they, too, shop here. Last year they picked L3Harris, with Global 6500 jets made by Bombardier, to supply four early-warning planes.",
    ),
  ).toEqual(["planned KR from US: 4 early-warning planes"]);
});
