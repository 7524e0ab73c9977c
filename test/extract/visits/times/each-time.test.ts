/** Visits to one place at several times, each with its own preposition. */
import { describe, expect, it } from "vitest";
import { stayed } from "../../told.ts";

const KAMAU = "Kenyan Defence Minister Peter Kamau";

describe("several times", () => {
  it("are visits of their own", () =>
    expect(stayed(`${KAMAU} was in Lima in January 2020, in October of the same year and again in June 2021.`)).toEqual([
      "2020-01 held PE: Peter Kamau",
      "2020-10 held PE: Peter Kamau",
      "2021-06 held PE: Peter Kamau",
    ]));
  it("share a year that is told once", () =>
    expect(stayed(`${KAMAU} visited Lima in January and again in October 2020.`)).toEqual([
      "2020-01 held PE: Peter Kamau",
      "2020-10 held PE: Peter Kamau",
    ]));
  it("are none where somebody did something else then", () =>
    expect(stayed(`${KAMAU} visited Lima in January 2020, and in June 2021 he resigned.`)).toEqual(["2020-01 held PE: Peter Kamau"]));
  it("are none where two days are of one stay", () => expect(stayed(`${KAMAU} was in Lima on May 3 and 4, 2023.`)).toHaveLength(1));
});

describe("days of one stay", () => {
  it("are counted from the one to the other", () =>
    expect(stayed(`${KAMAU}, in Peru from the 19th to the 22nd, met President Juan Rojas.`)).toEqual([
      "2024-05-19/2024-05-22 held PE: Peter Kamau",
    ]));
});
