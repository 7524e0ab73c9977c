/** What is said of a visit that is still to come is no visit made. */
import { describe, expect, it } from "vitest";
import { stayed, travelled } from "../../told.ts";

describe("a visit told again is as much to come as before", () => {
  it.each<[string, string[]]>([
    ["His visit to Lima comes a year after his election.", ["planned: Ole Dahl to /PE", "planned: Ole Dahl to Lima/PE"]],
    ["This is his fourth visit to Peru since taking office.", ["planned: Ole Dahl to /PE", "planned: Ole Dahl to /PE"]],
    ["His first visit to Peru was in 2019.", ["held: Ole Dahl to /PE", "planned: Ole Dahl to /PE"]],
  ])("%s", (text, expected) =>
    expect(travelled(`OSLO, June 5 (Agency) - Norwegian President Ole Dahl will visit Peru next week. ${text}`)).toEqual(expected),
  );
  it("is travelling to a continent for a trip to its states", () =>
    expect([
      ...new Set(
        travelled(
          "BERLIN, June 5 (Agency) - Chancellor Otto Kranz of Germany is travelling to South America for a four-day trip to Peru and Chile.",
        ),
      ),
    ]).toEqual(["planned: Otto Kranz to /CL", "planned: Otto Kranz to /PE"]));
  it("a tour of many places leads to those told, not to where it is reported", () =>
    expect(
      travelled(
        "BELGRADE, June 5 (Agency) - Austrian Foreign Minister Karl Huber will tour the Western Balkans next week. Minister Huber will start his tour on Sunday by visiting Sarajevo.",
      ),
    ).toEqual(["planned: Karl Huber to Sarajevo/BA"]));
});

describe("a visit that was first planned otherwise", () => {
  it.each([
    "US Secretary of State Mike Hall had originally been scheduled to visit Lima on Friday.",
    "US Secretary of State Mike Hall was initially due to visit Lima on Friday.",
  ])("%s", (text) => expect(travelled(`WASHINGTON, June 5 (Agency) - ${text}`)).toEqual(["cancelled: Mike Hall to Lima/PE"]));
});

describe("the last visit of somebody who is not named is nobody's", () => {
  it("of a head of government", () =>
    expect(
      travelled(
        "BERLIN, June 5 (Agency) - German Chancellor Otto Kranz will travel to Lima on Monday. The last visit by a German head of government to Peru took place in 2015.",
      ),
    ).toEqual(["planned: Otto Kranz to Lima/PE"]));
});

describe("days that belong to something else", () => {
  it("the week of an inauguration", () =>
    expect(
      stayed(
        "WASHINGTON, June 5 (Agency) - US Secretary of State Mike Hall has canceled his trip to Lima as concerns grow over violence at next week's presidential inauguration.",
      ),
    ).toEqual(["undated cancelled PE: Mike Hall"]));
  it("each stop its own", () =>
    expect(
      stayed(
        "ANKARA, June 5 (Agency) - On June 12, Turkish Foreign Minister Ahmet Demir will be in Lima for an official visit and on June 14, Demir will be in Santiago for a one-day visit.",
      ),
    ).toEqual(["2024-06-12 planned PE: Ahmet Demir", "2024-06-14 planned CL: Ahmet Demir"]));
});
