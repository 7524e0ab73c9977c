/** Sellers named with where they sit. */
import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each([
  ["Peru ordered six patrol boats from a Seoul-based shipbuilder.", "contracted PE from KR: 6 patrol boats"],
  ["Peru ordered six patrol boats from Warsaw-headquartered defence group Kestrel Works.", "contracted PE from PL: 6 patrol boats"],
  ["The Kenyan army ordered 20 howitzers from Germany-based arms company Nordtor.", "contracted KE from DE: 20 howitzers"],
])("are of the state of that town or state: %s", (body, line) => expect(bought(body)).toEqual([line]));

it("are not called by it", () => {
  const [deal] = purchaseClaims("Peru ordered six patrol boats from Istanbul-based Dere Shipyard.");
  expect(deal?.seller?.value).toEqual({ name: "Dere Shipyard", country: "TR" });
});
