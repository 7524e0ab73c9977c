import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  ["Chile acquires three defence and intervention frigates from Naval Group.", "contracted CL from FR: 3 frigates"],
  ["Peru ordered three coastal and ocean patrol vessels from Damen in May.", "contracted PE from NL: 3 patrol vessels"],
  ["Peru bought 20 reconnaissance and attack drones from Turkey.", "contracted PE from TR: 20 attack drones"],
  ["Chile ordered two Scorpène® Evolved submarines from Naval Group in May.", "contracted CL from FR: 2 Scorpène Evolved submarines"],
  ["Peru ordered 12 RBS 70™ missile systems from Saab in May.", "contracted PE from SE: 12 RBS 70 missile systems"],
  ["Kenya ordered 12 armoured vehicles of the type M1117 from Textron.", "contracted KE from US: 12 armoured vehicles of the type M1117"],
])("counts goods over words that only describe them: %s", (text, told) => {
  expect(bought(text)).toEqual([told]);
});

it("counts no goods that stand in a row with something else", () => {
  expect(bought("Peru hired two pilots and patrol boats from Italy.")).toEqual(["contracted PE from IT: patrol boats"]);
});

it("takes what a price covers beside the goods for none", () => {
  expect(bought("Norway has put the value of the Rafale order from Chile at 8.1 billion dollars, weapons included.")).toEqual([
    "contracted CL from FR: Rafale for 8100000000 USD",
  ]);
});
