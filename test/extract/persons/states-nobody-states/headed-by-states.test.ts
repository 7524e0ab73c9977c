import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

describe("a heading of states tells whose officials stand below it", () => {
  test("a pair of states above the lines of a list", () => {
    const told = met(`FACTBOX: Who met whom at the Lima security week

PERU – BRAZIL
• Defence Minister Carlos Figueira was in Lima on June 3-4. Talks with Defence Minister Ana Rojas (June 3), audience with President Alberto Quispe (June 4).

PERU – INDIA
• Talks of Rojas and Indian Defence Minister Arvind Rao, June 4.

KENYA – BRAZIL
• Figueira and Minister Peter Otieno met on June 4.`);
    expect(told).toEqual([
      "in_person held: Alberto Quispe PE + Carlos Figueira BR",
      "in_person held: Ana Rojas PE + Arvind Rao IN",
      "in_person held: Ana Rojas PE + Carlos Figueira BR",
      "in_person held: Carlos Figueira BR + Peter Otieno KE",
    ]);
  });

  test("a state at the head of a paragraph", () => {
    const told = met(`Ministry of National Defence of the Republic of Lithuania

First day of the Vilnius forum

Vilnius, 4 June. The Minister of National Defence, Ms Rūta Balčiūnaitė, held several meetings.

Georgia. The Minister met briefly with Mr Levan Kapanadze, Minister of Defence. The Minister confirmed support.`);
    expect(told).toEqual(["in_person held: Levan Kapanadze GE + Rūta Balčiūnaitė LT"]);
  });
});

describe("lines of minutes tell a meeting without a verb", () => {
  const minutes = (lines: string): string[] =>
    met(`Ministry of Foreign Affairs of the Kingdom of Jordan

PRESS RELEASE

H.E. Mr. Faris Haddadin, Minister of Foreign Affairs, concluded today his visits to two countries. The main outcomes were the following:

I. Republic of Chile (2-3 June)

${lines}`);

  test.each([
    ["1.1 Bilateral talks with H.E. Mr. Rodrigo Fuentes, Minister for Foreign Affairs of Chile, on 2 June.", "Rodrigo Fuentes"],
    ["1.2 Audience granted by H.E. Ms. Paula Rojas, President of the Republic, on 3 June.", "Paula Rojas"],
    ["1.3 Call on the Minister of Defence, H.E. Mr. Andrés Soto, on 3 June.", "Andrés Soto"],
    ["2.1 Working lunch with H.E. Mr. Andrés Soto, Minister of Defence, in Santiago on 3 June.", "Andrés Soto"],
  ])("%s", (line, whom) => {
    expect(minutes(line)).toEqual([`in_person held: ${["Faris Haddadin JO", `${whom} CL`].sort().join(" + ")}`]);
  });

  test("the two leaders of a line are its own and whom the report is about", () => {
    const told = minutes(
      "1.1 Audience granted by H.E. Ms. Paula Rojas, President of the Republic, on 2 June.\n1.2 Talks with H.E. Mr. Rodrigo Fuentes, Minister for Foreign Affairs of Chile, on 3 June. The two ministers had last met in New York in September 2023.",
    );
    expect(told.filter((m) => m.includes("Fuentes"))).toHaveLength(2);
    expect(told.every((m) => m.includes("Faris Haddadin JO"))).toBe(true);
  });
});
