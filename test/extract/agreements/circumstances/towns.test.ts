/** Towns in which papers were signed are no sides of theirs. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const ABOUT = "President Carla Soto of Peru met President Hugo Noor of Kenya in Lima on Sunday.";

describe("a paper signed in a capital of a third state", () => {
  it("is of the two states the report is about", () => {
    expect(told(`${ABOUT}\n\n2019: Agreement on visas signed in Vienna.\nJuly 2021: GSOMIA signed in Bangkok.`)).toEqual([
      "signed agreement KE,PE: Agreement on visas",
      "signed agreement KE,PE: GSOMIA",
    ]);
  });

  it("is of the state that signs it, also where that is called by its capital", () => {
    expect(told(`${ABOUT} In May, Lima and Vienna signed an agreement on visas.`)).toEqual(["signed agreement AT,PE: visas"]);
  });
});
