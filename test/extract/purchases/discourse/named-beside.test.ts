/** What a deal is over, where the sentence or the report has named more than one kind. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("so many of the goods", () => {
  it("are of the type that the sentence itself names", () => {
    expect(
      bought(
        "Kenya ordered 44 Leopard 2 tanks in 2018. A year later it became the first customer of the Lynx, ordering 218 of the infantry fighting vehicles.",
      ).at(-1),
    ).toMatch(/218 Lynx/);
  });
  it("are of a kind of their own where they are called by another", () => {
    expect(bought("Kenya ordered 12 K9 howitzers in 2022. It bought 230 armoured vehicles from Otokar in 2023.").at(-1)).toBe(
      "contracted KE from TR: 230 armoured vehicles",
    );
  });
  it("are other ships where they are called by another kind of ship", () => {
    expect(bought("Kenya accepted two Acero-class gunboats. HD Hyundai won a contract from Kenya for two corvettes in 2021.").at(-1)).toBe(
      "contracted KE from KR: 2 corvettes",
    );
  });
  it("are told by their parts, not by the sum of them", () => {
    expect(bought("Kenya ordered four ships from SIMA: a frigate, a patrol vessel and two landing craft.")[0]).toMatch(
      /: 1 frigate, (1 )?patrol vessel, 2 landing craft$/,
    );
  });
});

describe("an order spoken of", () => {
  it("is whose it is, and none while it is competed for", () => {
    expect(
      bought("Kenya ordered 623 Boxer vehicles from Rheinmetall in 2019. The maker is competing for a Peruvian order of 72 more."),
    ).toEqual(["contracted KE from DE: 623 Boxer vehicles"]);
  });
  it("is planned where it is expected to be placed", () => {
    expect(
      bought("Kenya ordered 18 Archer howitzers. Peru is expected to place an order for six before the end of the year.").at(-1),
    ).toMatch(/^planned PE from \S+: 6 Archer/);
  });
  it("is no verb", () => {
    expect(
      bought("PARIS — Military orders made up for a thin show, with transport aircraft and helicopters in demand from Kenya."),
    ).toEqual([]);
  });
  it("stands beside a paper of another maker", () => {
    expect(
      bought("Kenya signed a contract with Otokar for 100 Cobra vehicles and an agreement with Airbus for four H145M helicopters.").map(
        (b) => b.replace(/ from [^:]+/, ""),
      ),
    ).toEqual(["contracted KE: 100 Cobra vehicles", "contracted KE: 4 H145M helicopters"]);
  });
});

it("who gives the nod buys nothing", () => {
  expect(
    bought(
      "Kenya is to get 246 Javelin missiles, after the State Department approved the sale in January, and has bought five TB2 drones.",
    ).filter((b) => b.includes(" US from ")),
  ).toEqual([]);
});
it("plans that had been dropped buy nothing", () => {
  expect(bought("Plans by Kenya to buy eight Mi-17 helicopters from Moscow had been dropped.")).toEqual([]);
});
it("an offer that was accepted delivers nothing", () => {
  expect(bought("A Polish offer to sell Piorun missiles to Belgium was accepted in principle in May.")).toEqual([]);
});
it("talks go on about a further batch", () => {
  expect(bought("Talks with Hyundai Rotem on a second batch of 180 K2 tanks for Kenya have dragged on.")).toEqual([
    "planned KE from KR: 180 K2 tanks",
  ]);
});
