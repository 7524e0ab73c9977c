/** "will on Saturday, 25 May, begin": a day between the modal and its verb; journeys of several legs. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("a day between the modal and the verb", () => {
  it.each([
    "Kenyan Vice President Joy Wanjiru will on Saturday, 8 June, begin a three-day visit to Peru.",
    "Kenyan Vice President Joy Wanjiru will on Saturday, 8 June 2024, visit Peru.",
    "Kenyan Vice President Joy Wanjiru will on Saturday visit Peru.",
  ])("%s", (text) => expect(travelled(text)).toEqual(["planned: Joy Wanjiru to /PE"]));
});

describe("legs of a journey", () => {
  const TOUR =
    "ACCRA, June 5 (Agency) - Kenyan Vice President Joy Wanjiru arrived in Accra on Sunday, kicking off a trip that will also take her to Peru and Chile.";
  it("who has arrived is not where they are still to go", () =>
    expect([...new Set(travelled(`${TOUR} She arrived on Sunday with her husband.`))]).toEqual([
      "held: Joy Wanjiru to Accra/GH",
      "planned: Joy Wanjiru to /CL",
      "planned: Joy Wanjiru to /PE",
    ]));
  it("who is met where the last leg leads is of that state", () =>
    expect(
      met(
        `${TOUR} She travels to Lima on Friday, and then departs Peru for Santiago on Sunday, where she will meet with President Juan Rojas.`,
      ),
    ).toEqual(["in_person planned: Joy Wanjiru KE + Juan Rojas CL"]));
  it("who departs on Sunday has not been there", () =>
    expect(travelled(`${TOUR} She departs Peru for Santiago on Sunday.`).filter((v) => v.startsWith("held"))).toEqual([
      "held: Joy Wanjiru to Accra/GH",
    ]));
});
