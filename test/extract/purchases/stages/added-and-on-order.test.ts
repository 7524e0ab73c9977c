import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Three ships were ordered for the Royal Navy in July 2017 for £3.7 billion. A further five were added in November 2022 for £4.2 billion.",
    ["contracted GB from ?: 3 ships for 3700000000 GBP", "contracted GB from ?: 5 ships for 4200000000 GBP"],
  ],
  [
    "Chile ordered 12 helicopters in 2020. Six more were added in 2022.",
    ["contracted CL from ?: 12 helicopters", "contracted CL from ?: 6 helicopters"],
  ],
  ["Chile ordered 12 helicopters in 2020. Six more jobs were added in 2022.", ["contracted CL from ?: 12 helicopters"]],
  [
    "Estonia took delivery last year of its first Israeli-made radars; it has 17 on order under a EUR148m contract of 2021.",
    ["delivered EE from IL: radars", "contracted EE from IL: 17 radars for 148000000 EUR"],
  ],
  [
    "Finland on 12 May signed for Rafael's David's Sling (EUR316m); the US had agreed to that export in April.",
    ["contracted FI from IL: David's Sling for 316000000 EUR", "approved FI from IL: David's Sling"],
  ],
  ["As its replacement 12 Gripen fighters were ordered by Peru in 2016.", ["contracted PE from SE: 12 Gripen fighters"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("the year behind the first goods is that of the delivery", () => {
  const [claim] = purchaseClaims("Estonia took delivery of its first Israeli-made radars last year under a EUR148m contract of 2021.");
  expect(claim?.date?.value.when).toMatchObject({ kind: "relative", unit: "year", offset: -1 });
});
