import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("the purchase of other things is not one of the arms beside them", () =>
  expect(bought("German lawmakers approved the purchase of 80 field kitchens and of five P-8A Poseidon aircraft from Boeing.")).toEqual([
    "approved DE from US: 5 P-8A Poseidon aircraft",
  ]));

it("goods of another role are not those told before", () =>
  expect(
    bought("South Korea ordered 18 Chinooks from Boeing. Seoul chose L3Harris over Saab for four airborne early warning aircraft."),
  ).toEqual(["contracted KR from US: 18 Chinooks", "planned KR from US: 4 airborne early warning aircraft"]));

it("a maker the world knows is not replaced by the seller of other goods", () =>
  expect(bought("Denmark ordered trainers from Leonardo. The Danes await 27 F-35s, ordered in 2016 for 20 billion kroner.")).toContain(
    "contracted DK from US: 27 F-35s for 20000000000 DKK",
  ));

it("a deal that never existed buys nothing", () =>
  expect(bought("A Mongolian deal to buy four Rafale fighters from France never existed, the minister said.")).toEqual([]));
