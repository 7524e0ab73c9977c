/** Who goes along with a visitor. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const ARRIVED = "Kenyan President Samuel Otieno arrived in Lima on Monday.";
describe("whoever travels with a visitor visits, too", () => {
  it.each<[string, string[]]>([
    [
      "Travelling with him are Economy Minister Joy Wanjiru and Defence Minister Peter Mwangi.",
      ["held: Joy Wanjiru to Lima/PE", "held: Peter Mwangi to Lima/PE", "held: Samuel Otieno to Lima/PE"],
    ],
    ["With him came Economy Minister Joy Wanjiru.", ["held: Joy Wanjiru to Lima/PE", "held: Samuel Otieno to Lima/PE"]],
    ["Economy Minister Joy Wanjiru is travelling with Otieno.", ["held: Joy Wanjiru to Lima/PE", "held: Samuel Otieno to Lima/PE"]],
  ])("%s", (text, expected) => expect(travelled(`${ARRIVED} ${text}`)).toEqual(expected));
  it("reporters and firms do not", () =>
    expect(travelled(`${ARRIVED} Reporters travelling with him were tired.`)).toEqual(["held: Samuel Otieno to Lima/PE"]));
});
