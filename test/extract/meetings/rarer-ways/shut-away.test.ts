/** People who shut themselves away, spend an hour over a map, sit across from others, or whom somebody received. */
import { describe, expect, test } from "vitest";
import { met } from "../../told.ts";

const BOTH = ["in_person held: Ana Rojas PE + Peter Otieno KE"];
const PAIR = "Peru's Ana Rojas and Kenya's Peter Otieno";

describe("two who are alone with each other", () => {
  test.each([
    `LIMA - ${PAIR} shut themselves away in an office for an hour on Monday.`,
    `LIMA - ${PAIR} put their heads together in Lima on Monday.`,
    `LIMA - ${PAIR} spent half an hour over a map on Monday.`,
    "LIMA - Kenya's Peter Otieno was closeted for an hour with Peru's Ana Rojas on Monday.",
  ])("%s", (text) => {
    expect(met(text)).toEqual(BOTH);
  });

  test.each([
    `LIMA - ${PAIR} spent half an hour on the bus on Monday.`,
    `LIMA - ${PAIR} shut the doors of the fair on Monday.`,
    `LIMA - ${PAIR} put their signatures to it on Monday.`,
  ])("is not told by: %s", (text) => {
    expect(met(text)).toEqual([]);
  });
});

describe("those across the table", () => {
  test("sit behind the verb", () => {
    expect(met("LIMA - Across from Peru's Ana Rojas sat a newcomer, Kenya's Peter Otieno.")).toEqual(BOTH);
  });
});

describe("whom somebody received", () => {
  test.each([
    "LIMA - Peru's President Ana Rojas praised Kenya's President Peter Otieno, whom she had received on Monday.",
    "LIMA - Kenya's President Peter Otieno, whom Peru's President Ana Rojas received on Monday, flew home.",
  ])("%s", (text) => {
    expect(met(text)).toEqual(BOTH);
  });

  test("is called where it says so, and told as planned", () => {
    expect(met("LIMA - Peru's Ana Rojas thanked Kenya's Peter Otieno, whom she telephoned on Monday.")).toEqual([
      "call held: Ana Rojas PE + Peter Otieno KE",
    ]);
    expect(met("LIMA - Peru's Ana Rojas thanked Kenya's Peter Otieno, whom she is to meet on Friday.")).toEqual([
      "in_person planned: Ana Rojas PE + Peter Otieno KE",
    ]);
  });
});

describe("a town at the other end of the line", () => {
  test("stands for the colleague there", () => {
    expect(
      met("LIMA - Peru's minister Ana Rojas was on the phone with Nairobi, where her colleague Peter Otieno was at his desk."),
    ).toEqual(["call held: Ana Rojas PE + Peter Otieno KE"]);
  });
});

describe("who rings somebody to do something", () => {
  test("calls them", () => {
    expect(met("LIMA - On Monday Kenya's Peter Otieno rang Peru's Ana Rojas to recommend his ships.")).toEqual([
      "call held: Ana Rojas PE + Peter Otieno KE",
    ]);
  });
});

describe("the Swede", () => {
  test.each(["also paid a call on", "then called on"])("%s", (verb) => {
    expect(
      met(`VILNIUS - Swedish minister Per Berg was in Vilnius on Tuesday. The visiting Swede ${verb} Lithuania's President Jonas Kalnas.`),
    ).toEqual(["in_person held: Jonas Kalnas LT + Per Berg SE"]);
  });
});

describe("those who sign at a meeting of their own", () => {
  test("met", () => {
    expect(
      met(
        "TALLINN - A memorandum on drones was sealed by the defence ministers of Finland and Estonia, Sanna Laine and Mart Tamm, at the end of a meeting of their own.",
      ),
    ).toEqual(["in_person held: Mart Tamm EE + Sanna Laine FI"]);
  });
});

describe("two of one state who call on somebody", () => {
  test("call on somebody of another", () => {
    expect(
      met(
        "MANILA - Philippine Foreign Secretary Carmen Reyes and Defense Secretary Luis Tan took part in the third 2+2 dialogue with Canada in Ottawa on May 20. Before flying home, the two called on Prime Minister Paul Martel.",
      ).filter((line) => line.startsWith("in_person")),
    ).toEqual(["in_person held: Carmen Reyes PH + Luis Tan PH + Paul Martel CA"]);
  });
});
