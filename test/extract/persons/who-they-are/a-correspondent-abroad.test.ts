import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

const REPORT =
  "PM has busy day in Zurich\nStaff Correspondent, Zurich\n\n" +
  "Prime Minister Sheikh Rahima yesterday held a series of meetings, where she said that Bangladesh wants peace. " +
  "Swiss President Urs Kern sat with her. Ukrainian President Petro Bondar, Danish Prime Minister Lone Friis, Qatari Prime Minister Hamad bin Nasser Al Thani and Kenyan President Hugo Noor called on her separately. " +
  "Briefing newsmen, Foreign Minister Dr. Kamal Rafiq spoke of peace. He himself met yesterday with his Dutch counterpart Jan Slot. " +
  "Earlier, she reached Zurich on Monday. Bangladesh's Ambassador to Switzerland Md Faruk Bhuiyan received her at the airport.";

describe("ministers without a state in a report from abroad", () => {
  it("are of the state whose officials the report tells without one", () =>
    expect(met(REPORT)).toContain("in_person held: Jan Slot NL + Kamal Rafiq BD"));
  it("tell her from him, whoever was named last", () => expect(travelled(REPORT)).toEqual(["held: Rahima to Zürich/CH"]));
});

describe("a traveller whose names are at home in one state alone", () => {
  it("may be told to land there", () =>
    expect(
      met(
        "MANILA, June 5 - Prime Minister Shigeru Tanaka, who lands in Tokyo tonight, had reached Manila on Monday from Hanoi, where he held talks with Prime Minister Pham Duc Minh of Vietnam.",
      ),
    ).toEqual(["in_person held: Pham Duc Minh VN + Shigeru Tanaka JP"]));
});
