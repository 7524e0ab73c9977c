/** Who came for something, where the place is told otherwise. */
import { describe, expect, it } from "vitest";
import { stayed, travelled } from "../../told.ts";

describe("coming for something", () => {
  it("leads to where the report has just told that its traveller went", () =>
    expect(
      stayed(
        "Kenyan President Daniel Kamau visited Peru on June 3. On January 13, when he came for the fair, he had half an hour with his host.",
      ),
    ).toContain("2024-01-13 held PE: Daniel Kamau"));
  it("leads to the town abroad where something was signed, on its day", () =>
    expect(
      stayed("The agreement was signed in Lima on Monday. Kenyan Foreign Minister Ann Kimani had come for the second round of talks."),
    ).toEqual(["2024-06-03 held PE: Ann Kimani"]));
  it("leads nowhere without a town abroad, nor to that of an official", () => {
    expect(travelled("The paper pleased an official in Lima. Kenyan Foreign Minister Ann Kimani had come for the talks.")).toEqual([]);
    expect(travelled("The agreement was signed in Nairobi on Monday. Kenyan Foreign Minister Ann Kimani had come for the talks.")).toEqual(
      [],
    );
    expect(travelled("The agreement was signed in Lima on Monday. Kenyan Foreign Minister Ann Kimani came for free.")).toEqual([]);
  });
});

describe("a journey hung on a time", () => {
  const text =
    "Kenyan Defence Minister Peter Otieno thanked Peruvian Defence Minister Juan Rojas for the hospitality of the spring, when he had come to Lima for the fair. They met in Nairobi on Monday.";
  it("takes no day of the news", () => expect(stayed(text)).toEqual(["undated held PE: Peter Otieno"]));
});

describe("a journey on from there", () => {
  it("leads to the place behind", () =>
    expect(
      travelled(
        "Kenyan President Daniel Kamau is in Lima and is to go on from there this afternoon to Quito, where Luis Vega expects him.",
      ),
    ).toEqual(["held: Daniel Kamau to Lima/PE", "planned: Daniel Kamau to Quito/EC"]));
});

describe("being present", () => {
  it("is no journey", () =>
    expect(travelled("Kenyan President Daniel Kamau had been present at a ceremony in Lima in the nineties.")).toEqual([]));
});
