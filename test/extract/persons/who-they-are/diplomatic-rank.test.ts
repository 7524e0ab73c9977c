/** "Minister of Trade, Ambassador Lee Vale": a diplomat's rank before the name of who holds an office is no part of the name. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

it("leaves a diplomat's rank out of the name of a minister", () => {
  const line = ["in_person held: Abel Mugisha RW + Pedro Rojas CL"];
  expect(met("Rwanda's Foreign Minister, Ambassador Abel Mugisha, met Chilean Foreign Minister Pedro Rojas in Kigali.")).toEqual(line);
  expect(met("Rwanda's Foreign Minister, Amb. Abel Mugisha, met Chilean Foreign Minister Pedro Rojas in Kigali.")).toEqual(line);
  expect(met("The French Ambassador, Jean Roux, met Chilean Foreign Minister Pedro Rojas in Kigali.")).toEqual([
    "in_person held: Jean Roux FR + Pedro Rojas CL",
  ]);
});
