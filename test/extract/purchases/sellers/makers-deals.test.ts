import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("takes the state that clinched a deal to build for the seller", () => {
  expect(bought("Japan clinched a $2 billion deal on Tuesday to build New Zealand's next frigates.")).toEqual([
    "contracted NZ from JP: frigates for 2000000000 USD",
  ]);
});

it("takes whose army is supplied for the buyer of two sides", () => {
  expect(bought("India and Armenia signed in November a $155 million deal to supply 155-mm howitzers to the Armenian army.")).toEqual([
    "contracted AM from IN: 155-mm howitzers for 155000000 USD",
  ]);
});

it("takes no enemy for a seller", () => {
  expect(bought("The Finnish army will purchase six IRIS-T systems, used to protect cities from Russian air strikes.")).toEqual([
    "planned FI from DE: 6 IRIS-T",
  ]);
});
