import { describe, expect, test } from "vitest";
import { claimsOf, recorded, travelled } from "../../told.ts";

const MONDAY = "LIMA - Kenyan Trade Minister Peter Otieno met Peruvian President Dina Flores in Lima on Monday.";

describe("a day counted from the one told before", () => {
  test.each([
    ["The next day, Otieno held talks with Finance Minister Ana Rojas.", "2024-06-04"],
    ["The following morning, Otieno held talks with Finance Minister Ana Rojas.", "2024-06-04"],
    ["The same evening, Otieno held talks with Finance Minister Ana Rojas.", "2024-06-03"],
  ])("%s", (sentence, day) => {
    expect(recorded(`${MONDAY} ${sentence}`)).toContain(`${day} in Lima/PE: Ana Rojas + Peter Otieno`);
  });

  test("the story goes on from the next day", () => {
    const told = recorded(
      `${MONDAY} The next day, Otieno held talks with Finance Minister Ana Rojas. The same afternoon he met Mayor Luis Vega.`,
    );
    expect(told).toContain("2024-06-04 in Lima/PE: Luis Vega + Peter Otieno");
  });

  test("what has happened is not counted from a day to come", () => {
    const told = recorded(
      "LIMA, June 5 - Kenyan President Ruth Otieno will visit Peru on June 20. The day before, Peruvian Deputy Foreign Minister Ana Rojas received Kenyan Ambassador Juma Kip.",
    );
    expect(told).toContain("2024-06-04 in Lima/PE: Ana Rojas + Juma Kip");
  });

  test("two months before what is told first, not on its day", () => {
    const told = recorded(`${MONDAY} The talks came two months after the joint commission met in Nairobi.`);
    expect(told).toContain("2024-04 in Nairobi/KE: ");
  });

  test("a day before what is told next", () => {
    const told = recorded(
      "A day after talks with Peruvian Defence Minister Ana Rojas in Lima, Kenyan Defence Minister Peter Otieno met Chilean Defence Minister Luis Vega in Santiago on Monday.",
    );
    expect(told).toEqual(["2024-06-02 in Lima/PE: Ana Rojas + Peter Otieno", "2024-06-03 in Santiago/CL: Luis Vega + Peter Otieno"]);
  });

  test("a day right behind the verb, before those who are met", () => {
    const told = recorded(
      "Kenyan Trade Minister Peter Otieno, who landed in Lima on Saturday, had met on Sunday with Peruvian Prime Minister Ana Rojas.",
    );
    expect(told).toEqual(["2024-06-02 in Lima/PE: Ana Rojas + Peter Otieno"]);
  });
});

describe("days of a stay", () => {
  test("are counted from the stay that was told", () => {
    const told = recorded(
      "Kenyan President Ruth Otieno paid a state visit to Peru from 1 to 3 June 2024. On the first day of the visit, she held talks with President Dina Flores. On the last day of her stay, Otieno met Speaker Luis Vega.",
    );
    expect(told).toEqual(["2024-06-01 in /PE: Dina Flores + Ruth Otieno", "2024-06-03 in /PE: Luis Vega + Ruth Otieno"]);
  });

  test("are counted from the day of arrival", () => {
    const told = recorded(
      "Kenyan Defence Minister Peter Otieno arrived in Lima on Sunday for a three-day visit. On the second day of the visit he was received by President Dina Flores.",
    );
    expect(told).toEqual(["2024-06-03 in Lima/PE: Dina Flores + Peter Otieno"]);
  });
});

describe("a visit told with a noun and a day to come", () => {
  test.each([
    "The visit of Kenyan President Ruth Otieno to Lima, from June 12 to 14, will include talks with President Dina Flores.",
    "Kenyan President Ruth Otieno's visit to Lima from June 12 to 14 comes at the invitation of President Dina Flores.",
    "During the visit to Lima on June 12, Kenyan President Ruth Otieno will hold talks with President Dina Flores.",
    "The foreign ministry announced the visit of Kenyan President Ruth Otieno to Lima on June 12.",
  ])("is planned: %s", (sentence) => {
    expect(travelled(sentence)).toEqual(["planned: Ruth Otieno to Lima/PE"]);
  });

  test("is held where the day lies back", () => {
    expect(travelled("Kenyan President Ruth Otieno's visit to Lima on May 12 included talks with President Dina Flores.")).toEqual([
      "held: Ruth Otieno to Lima/PE",
    ]);
  });
});

describe("a line of a chronicle", () => {
  test("has its year first and its verb in the present", () => {
    const told =
      "What happened before:\n\n2019, April - Kenyan President Peter Otieno visits Lima.\n\n2020, 14 July: Kenyan President Peter Otieno meets Peruvian President Ana Rojas in Lima.";
    expect(travelled(told)).toEqual(["held: Peter Otieno to Lima/PE"]);
    expect(recorded(told)).toEqual(["2020-07-14 in Lima/PE: Ana Rojas + Peter Otieno"]);
  });
});

describe("what a report says of its own day", () => {
  test("'had earlier' without a day or a town is earlier on that day", () => {
    const told = recorded(
      "LIMA - Kenyan President Peter Otieno signed a memorandum of understanding on visas with Peru in Lima on Monday. He had earlier held talks with Peruvian President Ana Rojas.",
    );
    expect(told).toEqual(["2024-06-03 in Lima/PE: Ana Rojas + Peter Otieno"]);
  });

  test("a stay is counted from the day of it that the report appeared on", () => {
    const dates = claimsOf("Kenyan President Peter Otieno, on the second day of a three-day visit to Peru, toured a port.").flatMap((c) =>
      c.kind === "visit" && c.date !== null ? [c.date.value] : [],
    );
    expect(dates).toEqual([
      {
        when: { kind: "offset", unit: "day", offset: -1, base: { kind: "relative", unit: "day", offset: 0, approximate: false } },
        tense: "past",
        lasting: 3,
      },
    ]);
  });

  test("who is to fly home has been there, and not in the town of the airport alone", () => {
    expect(
      travelled("Kenyan President Peter Otieno arrived in Lima on Monday. Otieno will fly home from Cusco on Thursday.").every((line) =>
        line.startsWith("held: Peter Otieno to Lima"),
      ),
    ).toBe(true);
  });
});

describe("a report that looks back", () => {
  test("goes on with 'the same day' of its news", () => {
    const told = recorded(
      "LIMA, June 5 - Kenyan President Peter Otieno met yesterday in Lima with the President of Peru, Ana Rojas. It was recalled that on 30 May the two had met in Quito. In the evening of the same day President Otieno held talks with the President of Chile, Luis Vega.",
    );
    expect(told).toContain("2024-06-04 in Lima/PE: Luis Vega + Peter Otieno");
  });
});

test("the days of a visit told in the sentence before", () => {
  const days = claimsOf(
    "Kenyan President Peter Otieno leaves Nairobi tonight for Peru. The state visit, from June 6 to 9, is the first by a Kenyan president.",
  ).flatMap((c) => (c.kind === "visit" && c.rule === "visit-dated" && c.date !== null ? [c.date.value.tense] : []));
  expect(days).toEqual(["future"]);
});
