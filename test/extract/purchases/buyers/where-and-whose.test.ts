import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("who buys", () => {
  it("is not the subject before a colon", () => {
    expect(bought("Athens has good reason to court Lima: in March Peru ordered six Rafale fighters.")).toEqual([
      "contracted PE from FR: 6 Rafale fighters",
    ]);
  });

  it("is the government of the place, where it is 'there'", () => {
    expect(
      bought("In Vilnius, meanwhile, the government there approved the acquisition of 9,500 rifles for about 21 million euros."),
    ).toEqual(["approved LT from ?: 9500 rifles for ~21000000 EUR"]);
  });

  it("is not whom 'according to' names", () => {
    expect(bought("According to the Ministry of Defence of Norway, the South American nation has bought six Korean jets.")).not.toContain(
      "contracted NO from KR: 6 jets",
    );
  });

  it("is whose plan it is", () => {
    expect(bought("At the top of the agenda was Manila's plan to acquire 12 more KF-21 jets.")).toEqual([
      "planned PH from KR: 12 KF-21 jets",
    ]);
  });
});

describe("what is bought", () => {
  it("is so many of the type named before", () => {
    expect(bought("The Chilean army likes the Leopard 2 tank. Chile has a dozen of the type, ordered in 2014 for $420 million.")).toEqual([
      "contracted CL from DE: 12 Leopard 2 tank for 420000000 USD",
    ]);
  });

  it("is signed for on a day told between", () => {
    expect(bought("Kenya's navy signed in February for three Damen patrol vessels, 66 million euros.")).toEqual([
      "contracted KE from NL: 3 patrol vessels for 66000000 EUR",
    ]);
  });

  it("is taken in", () => {
    expect(bought("Only in 2023 the Jordanian Armed Forces took in 36 Gepard guns from Rheinmetall.")).toEqual([
      "delivered JO from DE: 36 Gepard guns",
    ]);
  });

  it("may be retired, but is not what it retires", () => {
    expect(bought("The retired Korean corvette was handed over to Peru in August 2019.")).toEqual(["delivered PE from KR: corvette"]);
  });

  it("is one ship where it is the first of six", () => {
    expect(
      bought(
        "The ministers welcomed the arrival in January of the first of six patrol vessels being built by Navantia for Peru under the contract of June 2022.",
      ),
    ).toEqual(["delivered PE from ES: 1 patrol vessels", "contracted PE from ES: 6 patrol vessels"]);
  });
});

describe("a total over a period", () => {
  it("is told by deliveries of material, beside what is counted", () => {
    expect(
      bought(
        "German deliveries of military material to Jordan came to 3.4 billion euros in 2020-2024, and in 2023 the Jordanian army took in 36 Gepard guns.",
      ).sort(),
    ).toEqual(["aggregate JO from DE:  for 3400000000 EUR", "delivered JO from DE: 36 Gepard guns"]);
  });
});
