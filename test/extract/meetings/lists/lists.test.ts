import { describe, expect, test } from "vitest";
import { claimsOf, met, recorded } from "../../told.ts";

const LIST = `LIMA - The Minister of Defence of Peru, Ana Rojas, opened the forum and conducted a series of bilateral consultations, as follows:

Monday, 3 June

- Republic of Kenya: Peter Otieno, Minister of Defence. The two ministers signed a letter of intent on training;

Tuesday, 4 June

- Kingdom of Norway: Kari Berg, Minister of Defence.

There followed discussions with:

- Luis Vega, Minister of Defence of Chile.

The minister then left for Cusco.

- Rosa Paz, Minister of Defence of Bolivia, was absent.`;

describe("a list of bilaterals", () => {
  test("has a meeting a line, on the day above it, until prose ends it", () => {
    expect(recorded(LIST)).toEqual([
      "2024-06-03 in Lima/PE: Ana Rojas + Peter Otieno",
      "2024-06-04 in Lima/PE: Ana Rojas + Kari Berg",
      "2024-06-04 in Lima/PE: Ana Rojas + Luis Vega",
    ]);
  });

  test("gives the one met the state before the colon", () => {
    expect(met(LIST)).toContain("in_person held: Ana Rojas PE + Kari Berg NO");
  });

  test("'the two ministers' of a line are the host and the one it names", () => {
    const paper = claimsOf(LIST).find((c) => c.kind === "agreement");
    expect(paper?.kind === "agreement" ? paper.signatories.map((s) => s.value.name) : []).toEqual(["Ana Rojas", "Peter Otieno"]);
  });

  test("of calls gives calls, of plans plans", () => {
    expect(
      met("Peruvian Foreign Minister Ana Rojas held telephone conversations with:\n\n- Kenya: Peter Otieno, Foreign Minister;"),
    ).toEqual(["call held: Ana Rojas PE + Peter Otieno KE"]);
    expect(
      met("On Friday Peruvian Foreign Minister Ana Rojas will hold meetings with:\n\n- Kenya: Peter Otieno, Foreign Minister;"),
    ).toEqual(["in_person planned: Ana Rojas PE + Peter Otieno KE"]);
  });
});

describe("a list without a colon", () => {
  const WEEK = `In the margins of the session the President of Kenya, Peter Otieno, had the following meetings.

1 June
• H.E. Ana Rojas, President of the Republic of Peru. Forests, school meals.

2 June
• H.E. Kari Berg, Prime Minister of Norway, by telephone. Grain.
• H.E. Luis Vega, President of Chile. Not held, at the request of the Chilean side.`;

  test("has calls where a line says so, and what a line calls off", () => {
    expect(recorded(WEEK)).toEqual([
      "2024-06-01 in /: Ana Rojas + Peter Otieno",
      "2024-06-02 cancelled in /: Luis Vega + Peter Otieno",
      "2024-06-02 in /: Kari Berg + Peter Otieno",
    ]);
    expect(met(WEEK)).toContain("call held: Kari Berg NO + Peter Otieno KE");
  });
});

test("each of a row has the day in the bracket behind", () => {
  const told = recorded(
    "In the course of the week the Kenyan Foreign Minister, Peter Otieno, met separately with Ana Rojas, Minister of Foreign Affairs of the Republic of Peru (1 June); Kari Berg, Foreign Minister of Norway (2 June); and Luis Vega, Foreign Minister of Chile (3 June).",
  );
  expect(told.map((line) => line.replace(/ in .*: /, " "))).toEqual([
    "2024-06-01 Ana Rojas + Peter Otieno",
    "2024-06-02 Kari Berg + Peter Otieno",
    "2024-06-03 Luis Vega + Peter Otieno",
  ]);
});
