/** "The eighth session, in Oslo in 2022, was about survival": a town and a day between commas tell of the session. */
import { describe, expect, test } from "vitest";
import { sat } from "../told.ts";

const NINTH = "LIMA - The ninth session of the Peru-Norway Joint Economic Committee ended in Lima on Tuesday. ";

describe("a session set in a town and a year", () => {
  test.each([
    "The eighth session, in Oslo in 2022, was about survival.",
    '"The eighth, in Oslo in 2022, dealt with survival," said Economy Minister Ana Rojas.',
  ])("%s", (text) => {
    expect(sat(NINTH + text)).toEqual(["9 held in Lima/PE: ", "8 held in Oslo/NO: "]);
  });
});
