import { describe, expect, it } from "vitest";
import { met, recorded, travelled } from "../../told.ts";

describe("a clause behind a length of time", () => {
  it("has a traveller of its own", () => {
    const body =
      "OSLO - Norwegian Defence Minister Per Dahl met Peru's Ana Alba on Monday. Alba's visit comes six weeks after Peruvian Foreign Minister Luis Rey visited Oslo to meet the Norwegian prime minister.";
    expect(travelled(body)).toEqual(["held: Ana Alba to Oslo/NO", "held: Luis Rey to Oslo/NO"]);
    expect(met(body)).toContain("in_person held: Luis Rey PE + null NO");
  });
});

describe("who is visiting a third state", () => {
  it("is a traveller, though told in passing", () => {
    const body =
      "On Tuesday, Peru's Defence Minister Ana Alba, visiting Kenya to attend a conference, held a meeting with Norwegian Defence Minister Per Dahl.";
    expect(travelled(body)).toEqual(["held: Ana Alba to /KE"]);
    expect(recorded(body)).toEqual(["2024-06-04 in /KE: Ana Alba + Per Dahl"]);
  });
});

describe("talks on a visit that a paragraph looks back to", () => {
  const visit =
    "Earlier, on 31 March, Peru's President Ana Alba paid a working visit to the city of Bergen, where she was received by a choir.";
  it("were on its day, though a sentence stands between", () => {
    expect(
      recorded(`${visit} The visit was about fish. Alba held a meeting with Norwegian Prime Minister Per Dahl to discuss the plan.`),
    ).toEqual(["2024-03-31 in Bergen/NO: Ana Alba + Per Dahl"]);
  });

  it("have no day where another traveller is told of", () => {
    expect(
      recorded(
        `${visit} The visit was about fish. It was cold. Peruvian Minister Luis Rey held a meeting with Norwegian Prime Minister Per Dahl.`,
      ).some((m) => m.startsWith("2024-03-31")),
    ).toBe(false);
  });
});
