import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string]>([
  ["Norway has signed a contract with Hanwha Aerospace of South Korea for 24 K9 howitzers.", "contracted NO from KR: 24 K9 howitzers"],
  ["The Chilean Navy has ordered four frigates from Damen.", "contracted CL from NL: 4 frigates"],
  ["Portugal's army bought 36 Caesar howitzers from France in 2021.", "contracted PT from FR: 36 Caesar howitzers"],
  ["Chile's defence ministry said on Monday it had ordered 12 H145 helicopters from Airbus.", "contracted CL from ?: 12 H145 helicopters"],
  ["Finland will retire its old fighters and buy 20 Gripen jets from Sweden.", "planned FI from SE: 20 Gripen jets"],
  [
    "Chile and Norway signed a contract under which the Chilean army will receive 10 Leopard tanks.",
    "contracted CL from NO: 10 Leopard tanks",
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual([expected]));
