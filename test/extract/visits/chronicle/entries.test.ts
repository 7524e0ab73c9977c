/** Entries of a chronicle: the present tells what was, the verb may be left out, and a year told once goes on. */
import { describe, expect, it } from "vitest";
import { stayed } from "../../told.ts";

const entries = (...lines: string[]): string => ["Kenya and Peru have grown close. The dates:", ...lines.map((l) => `- ${l}`)].join("\n\n");

describe("entries of a chronicle", () => {
  it("tell in the present what was, in the year that stands above", () =>
    expect(
      stayed(
        entries(
          "10 February 2021: Kenyan Prime Minister Peter Kamau flies to Lima.",
          "1 March: Kamau is back in the Peruvian capital.",
          "5 January: Foreign Minister Juan Rojas of Peru visits Nairobi.",
        ),
      ),
    ).toEqual(["2021-02-10 held PE: Peter Kamau", "2021-03-01 held PE: Peter Kamau", "2022-01-05 held KE: Juan Rojas"]));
  it("may leave out the verb", () =>
    expect(
      stayed(
        entries(
          "10 February 2021: Kenyan Prime Minister Peter Kamau in Lima, sees President Juan Rojas.",
          "17-18 August 2022: Kamau in Cusco.",
        ),
      ),
    ).toEqual(["2021-02-10 held PE: Peter Kamau", "2022-08-17/2022-08-18 held PE: Peter Kamau"]));
  it("have no year of what stands above in one that goes back", () =>
    expect(
      stayed(
        entries(
          "10 February 2022: Kenyan Prime Minister Peter Kamau flies to Lima.",
          "May 2021: A treaty.",
          "1 March: Kamau visits Cusco.",
        ),
      ),
    ).not.toContain("2021-03-01 held PE: Peter Kamau"));
});

describe("being back somewhere", () => {
  it("is no visit where somebody is to be back home", () =>
    expect(stayed("Kenyan Defence Minister Peter Kamau will be back in Lima on Friday.")).toEqual([]));
});
