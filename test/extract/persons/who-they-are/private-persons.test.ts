import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";
import { told } from "../../agreements/told.ts";

const BEGIN =
  "Norwegian Prime Minister Per Dahl discussed trade on Tuesday with the visiting President of Peru, Ana Alba. It is the first visit since the arrest of the activist Luis Rey.";

describe("a person told by a calling", () => {
  it("is nobody whom a pronoun means in talks", () => {
    expect(met(`${BEGIN} Dahl met with him in Lima in October.`).some((m) => m.includes("Luis Rey"))).toBe(false);
  });

  it("is none of the two leaders", () => {
    expect(told(`${BEGIN} The two leaders signed an agreement on fishing.`)).toEqual([
      "signed agreement NO,PE: fishing by Ana Alba and Per Dahl",
    ]);
  });
});
