/** "Minister of Trade, Ambassador Lee Vale": a diplomat's rank before the name of who holds an office is no part of the name. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

it("leaves a diplomat's rank out of the name of a minister", () => {
  const line = ["in_person held: Abel Mugisha RW + Pedro Rojas CL"];
  expect(met("Rwanda's Foreign Minister, Ambassador Abel Mugisha, met Chilean Foreign Minister Pedro Rojas in Kigali.")).toEqual(line);
  expect(met("Rwanda's Foreign Minister, Amb. Abel Mugisha, met Chilean Foreign Minister Pedro Rojas in Kigali.")).toEqual(line);
  expect(met("The French Ambassador, Jean Roux, met Chilean Foreign Minister Pedro Rojas in Kigali.")).toEqual([
    "in_person held: Jean Roux FR + Pedro Rojas CL",
  ]);
});

describe("a foreign minister called otherwise", () => {
  const before = "Peruvian Foreign Minister Luis Vega flew to Lusaka on Monday. Vega met Kenyan Foreign Minister Joy Wanjiru.";
  it.each(["The Peruvian diplomat", "The diplomat"])("%s", (whom) =>
    expect(met(`${before} ${whom} also met Fijian Foreign Minister Ana Rabuka.`)).toContain("in_person held: Ana Rabuka FJ + Luis Vega PE"),
  );
  it("is no diplomat where an ambassador is told of", () =>
    expect(
      met(`${before} The Peruvian ambassador, Rosa Soto, was there. The Peruvian diplomat met Fijian President Ana Rabuka.`),
    ).toContain("in_person held: Ana Rabuka FJ + Rosa Soto PE"));
  it("is the Secretary of State where a counterpart is of the United States", () =>
    expect(
      met("Luis Vega, Peru's foreign minister, met his US counterpart Jo Hall. The Secretary of State met President Ana Soto of Peru."),
    ).toContain("in_person held: Ana Soto PE + Jo Hall US"));
});
