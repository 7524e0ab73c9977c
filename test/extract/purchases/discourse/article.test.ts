/** Whole short reports, as agencies write them. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("keeps a package, an older order and its deliveries apart", () => {
  expect(
    bought(`ZAGREB, June 3 (Agency) - Croatia's government has decided to buy 89 Bradley vehicles from the United States in a deal worth 196 million dollars, the defence minister said on Monday.

The package includes ammunition, training and spare parts. Deliveries are due to begin in 2026.

The army also awaits eight Bayraktar drones, ordered from Turkey's Baykar last year for 67 million euros. Six were delivered in January.

In 2021 Zagreb signed a contract with France for 12 second-hand Rafale jets at a price of 999 million euros. The last two of them landed in December.`),
  ).toEqual([
    "planned HR from US: 89 Bradley vehicles for 196000000 USD",
    "contracted HR from TR: 8 Bayraktar drones for 67000000 EUR",
    "delivered HR from TR: 6 Bayraktar drones",
    "contracted HR from FR: 12 Rafale jets for 999000000 EUR",
    "delivered HR from FR: 2 Rafale jets",
  ]);
});

it("takes plans called off and talks for what they are", () => {
  expect(
    bought(`The Philippines has cancelled a contract to buy 16 Mi-17 helicopters from Russia for 12.7 billion pesos because of sanctions.

The Philippines is instead looking at acquiring 20 Chinook helicopters from the United States, the ambassador said.`),
  ).toEqual(["planned PH from US: 20 Chinook helicopters"]);
});
