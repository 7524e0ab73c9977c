import { describe, expect, it } from "vitest";
import { purchaseClaims } from "../told.ts";

const sellers = (body: string): unknown[] => purchaseClaims(body).map((p) => p.seller?.value ?? null);

describe("a maker without a name", () => {
  it("is known by where its yard stands", () => {
    expect(sellers("Kenya has ordered three patrol boats from a naval yard at Gdynia.")).toEqual([
      { name: "naval yard at Gdynia", country: "PL" },
    ]);
  });

  it("is known by where the plant of an army stands", () => {
    expect(sellers("Kenya has ordered 30 armoured cars from the Turkish army's plant in Ankara.")).toEqual([
      { name: "plant in Ankara", country: "TR" },
    ]);
  });

  it("is known by where it is based", () => {
    expect(sellers("Kenya bought 40 mortars from a company based in Belgrade last year.")).toEqual([
      { name: "company based in Belgrade", country: "RS" },
    ]);
  });
});

describe("whom a verb serves without a preposition", () => {
  it("may be a pronoun", () => {
    const [claim] = purchaseClaims("Kenya knows the firm well. Leonardo sold it two AW139 helicopters in March 2014.");
    expect(claim?.buyer?.value.country).toBe("KE");
    expect(claim?.seller?.value.country).toBe("IT");
  });
});
