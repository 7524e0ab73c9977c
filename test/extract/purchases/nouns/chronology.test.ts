import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

const days = (body: string): unknown[] => purchaseClaims(body).map((p) => p.date?.value.when ?? null);
const PERU = "Peru buys arms in many places.\n\n";

describe("a line of a chronology", () => {
  it("is about whom the chronology is kept of", () => {
    const body = `${PERU}May 2018 - Peru orders three patrol boats from Damen.\n\nMay 2021 – Twelve Turkish TB2 drones ordered ($90 million).\n`;
    expect(bought(body)).toEqual(["contracted PE from NL: 3 patrol boats", "contracted PE from TR: 12 TB2 drones for 90000000 USD"]);
    expect(days(body)).toMatchObject([
      { month: 5, year: 2018 },
      { month: 5, year: 2021 },
    ]);
  });

  it("tells a delivery by what reaches a service or a port", () => {
    expect(bought("March 2022 - Ten Cobra armoured vehicles reach the Kenyan Army.")).toEqual([
      "delivered KE from ?: 10 Cobra armoured vehicles",
    ]);
    expect(bought("June 2022: Peru orders six OPVs from Damen.\n\nJanuary 2025: First OPV reaches Callao.")).toEqual([
      "contracted PE from NL: 6 OPVs",
      "delivered PE from NL: 1 OPV",
    ]);
  });
});

describe("the day of a clause that hangs on it", () => {
  it("stands before 'when', with 'since' too", () => {
    expect(days("It is the largest purchase since May 2016, when Chile ordered nine NASAMS batteries from Kongsberg.")).toMatchObject([
      { month: 5, year: 2016 },
    ]);
  });
});

describe("a state alone at the head of a paragraph", () => {
  it("is whom the paragraph is about", () => {
    expect(bought("PORTUGAL. A firm order, signed on Thursday, for three passive trackers.")).toEqual([
      "contracted PT from ?: 3 passive trackers",
    ]);
    expect(bought("PERU. Thirty Titan 8x8 carriers, picked in April over a Turkish bid, still lack a contract.")).toEqual([
      "planned PE from ?: 30 Titan 8x8 carriers",
    ]);
  });
});
