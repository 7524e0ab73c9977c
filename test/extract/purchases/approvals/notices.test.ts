import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

const NOTICE = `The State Department has approved a possible Foreign Military Sale to the Government of Bulgaria of F-16 Block 70 aircraft and related equipment for an estimated cost of $1.3 billion.

The Defense Security Cooperation Agency delivered the required certification notifying Congress of this possible sale today.

The Government of Bulgaria has requested to buy four F-16 Block 70 aircraft; eleven F100 engines; and thirty-three AIM-120C-7 missiles.`;

it("a notice of an export approval lists its goods and is dated by the notification", () => {
  expect(bought(NOTICE)).toEqual([
    "approved BG from US: 4 F-16 Block 70 aircraft, 11 F100 engines, 33 AIM-120C-7 missiles for ~1300000000 USD",
  ]);
  expect(purchaseClaims(NOTICE)[0]?.date?.value.when).toMatchObject({ kind: "relative" });
});
