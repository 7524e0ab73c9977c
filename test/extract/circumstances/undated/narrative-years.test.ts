import { describe, expect, it } from "vitest";
import { recorded } from "../../told.ts";

const INTRO = "Norwegian Defence Minister Anna Berg and Peruvian Defence Minister Pedro Rojas have known each other for long.";
const undated = (...paragraphs: string[]): string[] => recorded([INTRO, ...paragraphs].join("\n\n"), null);

describe("the year of a day that a report without a date looks back on", () => {
  it("is that of the story told in its paragraph", () => {
    expect(undated("On 6 May 2019 Anna Berg met Pedro Rojas in Lima. On 31 August she received him in Oslo.")).toEqual([
      "2019-05-06 in Lima/PE: Anna Berg + Pedro Rojas",
      "2019-08-31 in Oslo/NO: Anna Berg + Pedro Rojas",
    ]);
  });

  it("is the next where the month lies before the one told last", () => {
    expect(undated("In December 2018 Anna Berg met Pedro Rojas in Lima. In February she received him in Oslo.")).toEqual([
      "2018-12 in Lima/PE: Anna Berg + Pedro Rojas",
      "2019-02 in Oslo/NO: Anna Berg + Pedro Rojas",
    ]);
  });

  it("is carried from entry to entry of a chronicle", () => {
    expect(
      undated(
        "- 10 February 2017: Anna Berg meets Pedro Rojas in Lima.",
        "- 1 March: Anna Berg receives Pedro Rojas in Oslo.",
        "- April 2018: Pedro Rojas receives Anna Berg in Lima.",
      ),
    ).toEqual([
      "2017-02-10 in Lima/PE: Anna Berg + Pedro Rojas",
      "2017-03-01 in Oslo/NO: Anna Berg + Pedro Rojas",
      "2018-04 in Lima/PE: Anna Berg + Pedro Rojas",
    ]);
  });

  it("goes on in a paragraph that opens some months later", () => {
    expect(
      undated("On 6 January 2019 Anna Berg met Pedro Rojas in Lima.", "Four months later, on 24 May, she received him in Oslo."),
    ).toContain("2019-05-24 in Oslo/NO: Anna Berg + Pedro Rojas");
  });

  it("is not that of a story in another paragraph", () => {
    const told = undated(
      "On 6 January 2013 Anna Berg met Pedro Rojas in Lima.",
      "Fish broke the silence. In May she received him in Oslo.",
    );
    expect(told.some((t) => t.startsWith("2013-05") || t.startsWith("2014-05"))).toBe(false);
  });

  it("ends with words that count from the day of the report", () => {
    const told = undated("On 6 May 2013 Anna Berg met Pedro Rojas in Lima. This year it went on. In August she received him in Oslo.");
    expect(told.some((t) => t.startsWith("2013-08"))).toBe(false);
  });
});

describe("a bare day in a report whose day is known", () => {
  it("is the latest one, whatever history stands before it", () => {
    expect(recorded(`${INTRO}\n\nIn May 2019 Anna Berg met Pedro Rojas in Lima. On 3 June she received him in Oslo.`)).toContain(
      "2024-06-03 in Oslo/NO: Anna Berg + Pedro Rojas",
    );
  });
});

describe("when a report without a date appeared", () => {
  it("is not before the last it knows", () => {
    const told = undated(
      "On 10 August 2010 Anna Berg met Pedro Rojas in Lima.",
      "The fish were gone by then. A factory was opened in Callao in April 2022. On 20 May Anna Berg will receive Pedro Rojas in Oslo.",
    );
    expect(told).toContain("2010-08-10 in Lima/PE: Anna Berg + Pedro Rojas");
    expect(told.some((t) => t.startsWith("2011-05-20") || t.startsWith("2010-05-20"))).toBe(false);
  });

  it.each([
    "The Norwegian Defence Minister, Anna Berg, received today, 14 June 2023, Pedro Rojas in Oslo. Tomorrow she will meet him in Bergen.",
    "Today (14 June 2023) Anna Berg received Pedro Rojas in Oslo. Tomorrow she will meet him in Bergen.",
    "Anna Berg received Pedro Rojas in Oslo today, on Wednesday 14 June 2023. Tomorrow she will meet him in Bergen.",
  ])("is the day that stands beside its today: %s", (body) => {
    expect(recorded(`${INTRO}\n\n${body}`, null)).toEqual([
      "2023-06-14 in Oslo/NO: Anna Berg + Pedro Rojas",
      "2023-06-15 planned in Bergen/NO: Anna Berg + Pedro Rojas",
    ]);
  });

  it("is the day of the line that says when it was updated", () => {
    const body = `Who meets whom?\n\nUpdated 29 March 2023, 6:10 p.m.\n\n${INTRO}\n\nOn 16 February Anna Berg met Pedro Rojas in Lima.`;
    expect(recorded(body, null)).toEqual(["2023-02-16 in Lima/PE: Anna Berg + Pedro Rojas"]);
  });
});

describe("that year", () => {
  it.each([
    [
      "The pact builds on the memorandum of 10 February 2022 and was taken further that same year, in November, when Anna Berg met Pedro Rojas in Lima.",
      "2022-11",
    ],
    ["Guarantees were given in 1939. On 25 August of that year Anna Berg met Pedro Rojas in Lima.", "1939-08-25"],
  ])("is the one told before: %s", (sentence, date) => {
    expect(recorded(`${INTRO}\n\n${sentence}`)).toContain(`${date} in Lima/PE: Anna Berg + Pedro Rojas`);
  });

  it("opens a paragraph of that time", () => {
    const told = recorded(
      `${INTRO}\n\nThe committee sat on January 16, 2022.\n\nThat spring and summer saw much traffic. Anna Berg met Pedro Rojas in Lima at the end of May.`,
    );
    expect(told).toContain("2022-05 in Lima/PE: Anna Berg + Pedro Rojas");
  });
});
