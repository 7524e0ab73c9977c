/** The year that a report without a date looks back on: it appeared no earlier. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../../src/extract/extract.ts";
import { readFile } from "../../../../src/read/readFile.ts";

const yearsOf = (...sentences: string[]): (number | undefined)[] => {
  const body = `Norwegian Defence Minister Anna Berg flew to Lima in January.\n\n${sentences.join(" ")}\n`;
  const article = readFile("report.txt", new TextEncoder().encode(body)).articles[0];
  return (article === undefined ? [] : extract(article).claims).flatMap((c) => {
    const when = c.kind === "order" && c.rule === "looked-back" ? c.earlier_date?.value.when : undefined;
    return when?.kind === "year" ? [when.year] : [];
  });
};

describe("a year that an undated report looks back on", () => {
  it.each([
    ["Four patrol boats have been handed over since 2018.", 2018],
    ["She has held the post since 2021.", 2021],
    ["In 2019 the yard changed hands.", 2019],
    ["The bridge was opened in 2020.", 2020],
    ["In 1975, when the fleet left, there was nothing on paper. The quay was opened in 2016.", 2016],
  ])("%s", (sentence, year) => {
    expect(yearsOf(sentence)).toEqual([year]);
  });

  it.each([
    "She signed a contract for delivery in 2029.",
    "In 2029 the yard will close.",
    "The fleet was to be renewed in 2029.",
    "The boats are due in 2029.",
    "They agreed on cooperation until 2029.",
    "The programme of 2022-2026 was signed.",
    "On 3 May 2023 the bridge was opened. The quay was rebuilt in 2016.",
  ])("is none in: %s", (sentence) => {
    expect(yearsOf(sentence)).toEqual([]);
  });
});

describe("the last month of what an undated report tells as done", () => {
  it("is known whatever the words", () => {
    const body =
      "The boats were acquired in October 2020. A letter of intent on training, which Anna Berg of Norway and Pedro Rojas of Peru put their names to in Lima in June 2023, smoothed the way.\n";
    const article = readFile("report.txt", new TextEncoder().encode(body)).articles[0];
    const told = (article === undefined ? [] : extract(article).claims).flatMap((c) =>
      c.kind === "order" && c.rule === "appeared-after" ? [c.earlier_date?.value.when] : [],
    );
    expect(told).toEqual([expect.objectContaining({ kind: "month", year: 2023, month: 6 })]);
  });
});
