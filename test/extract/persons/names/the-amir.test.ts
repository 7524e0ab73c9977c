/** Monarchs of the Gulf by their title, and names that are none. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("the Amir", () => {
  it("is an office, and Amir a given name", () => {
    expect(met("Peruvian President Rosa Soto met His Highness the Amir of Kuwait Sheikh Salem Al-Nur in Lima.")).toEqual([
      "in_person held: Rosa Soto PE + Salem Al-Nur KW",
    ]);
    expect(met("Peruvian President Rosa Soto met Israeli Defence Minister Amir Peled in Lima.")).toEqual([
      "in_person held: Amir Peled IL + Rosa Soto PE",
    ]);
  });
  it("is the emir", () =>
    expect(met("Qatari Emir Sheikh Salem Al-Nur arrived in Lima. HH the Amir met Peruvian President Rosa Soto.")).toEqual([
      "in_person held: Rosa Soto PE + Salem Al-Nur QA",
    ]));
  it("is styled with dots, too", () =>
    expect(met("Peruvian President Rosa Soto met H.H. the Amir of Qatar in Lima on Monday.")).toEqual([
      "in_person held: Rosa Soto PE + null QA",
    ]));
  it("departs to where the visit leads", () => {
    expect(
      travelled("KUWAIT, June 4 -- His Highness the Amir Sheikh Salem Al-Nur departed on Tuesday to Jordan on a state visit."),
    ).toEqual(["held: Salem Al-Nur to /JO"]);
  });
});

describe("a region", () => {
  it("is nobody", () => {
    expect(met("The bonds between Europe and Peru were praised by Kenyan President Samuel Otieno, who met Europe.")).toEqual([]);
  });
});

describe("an office in small letters behind the name of a state", () => {
  it("is of that state", () => {
    expect(travelled("Kenya president Samuel Otieno will visit Peru and Chile.")).toEqual([
      "planned: Samuel Otieno to /CL",
      "planned: Samuel Otieno to /PE",
    ]);
  });
});
