/** The first and the last day of a stay, told beside it. The reports appear on Wednesday, 5 June 2024. */
import { describe, expect, it } from "vitest";
import { recorded, stayed } from "../../told.ts";

const OTIENO = "Kenyan President Samuel Otieno";
describe("words of beginning and ending give a visit its days", () => {
  it.each<[string, string]>([
    [`${OTIENO} is on a visit to Peru that began on Monday and runs until Friday.`, "2024-06-03/2024-06-07"],
    [
      `${OTIENO} is paying an official visit to Peru. The visit, which began on Monday and ends on Friday, includes a mine.`,
      "2024-06-03/2024-06-07",
    ],
    [`${OTIENO} returned home on Tuesday, ending a visit to Peru that had started on the 1st.`, "2024-06-01/2024-06-04"],
    [`${OTIENO} arrived in Lima on Sunday. His trip ended yesterday.`, "2024-06-02/2024-06-04"],
    [`${OTIENO} wrapped up a visit to Peru on Tuesday, having flown in on Saturday evening.`, "2024-06-01/2024-06-04"],
    [`${OTIENO} was in Lima from June 1 until yesterday.`, "2024-06-01/2024-06-04"],
    [`${OTIENO} was in Lima from Sunday until Tuesday.`, "2024-06-02/2024-06-04"],
    [`${OTIENO} arrived in Peru on Monday for a stay that will end on Thursday.`, "2024-06-03/2024-06-06"],
  ])("%s", (text, days) => expect(stayed(text)).toEqual([`${days} held PE: Samuel Otieno`]));

  it.each<[string]>([["The visit ends years of silence between the two states."], ["His visit began a new chapter on fish."]])(
    "a visit that ends or begins something else: %s",
    (text) => expect(stayed(`${OTIENO} arrived in Lima on Monday. ${text}`)).toEqual(["2024-06-03 held PE: Samuel Otieno"]),
  );
});

describe("on the second day of a visit without a length", () => {
  const TEXT =
    "LIMA — Kenyan Defence Minister Aden Noor called on Peruvian Foreign Minister Rosa Soto here on the second day of a visit that ends on Saturday.";
  it("the stay began the day before and lasts as told", () => expect(stayed(TEXT)).toEqual(["2024-06-04/2024-06-08 held PE: Aden Noor"]));
  it("what was done is of the day of the report, not of the last day", () =>
    expect(recorded(TEXT)).toEqual(["2024-06-05 in Lima/PE: Aden Noor + Rosa Soto"]));
});
