import fc from "fast-check";
import { expect, test } from "vitest";
import { dateWords } from "../../src/export/date-words.ts";

test.each([
  ["2025-11-04", "4 November 2025"],
  ["2023-01", "January 2023"],
  ["2023", "2023"],
  ["2022-XX-XX", "a day in 2022"],
  ["2022-06-XX", "a day in June 2022"],
  ["2025-07-22/2025-07-23", "22–23 July 2025"],
  ["2025-05-30/2025-06-02", "30 May – 2 June 2025"],
  ["2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"],
  ["2020/2022", "2020–2022"],
  ["2023-01/2023-03", "January–March 2023"],
  ["../2022-12-31", "31 December 2022 or earlier"],
  ["2024-05-01/..", "1 May 2024 or later"],
])("%s is said as %s", (edtf, said) => {
  expect(dateWords(edtf)).toBe(said);
});

test("what is no date is given back as it is", () => {
  expect(dateWords(null)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void expect(typeof dateWords(text)).toBe("string")));
  for (const odd of ["", "/", "a/b/c", "2024-13-01", "soon"]) expect(dateWords(odd)).toBe(odd);
});
