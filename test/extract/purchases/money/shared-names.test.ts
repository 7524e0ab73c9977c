import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string]>([
  ["Chile ordered six H145 helicopters for 90 billion pesos.", "contracted CL from ?: 6 H145 helicopters for 90000000000 CLP"],
  ["Mexico ordered six H145 helicopters for 2 billion pesos.", "contracted MX from ?: 6 H145 helicopters for 2000000000 MXN"],
  [
    "Sweden bought 40 Archer howitzers from BAE Systems for 6.1 billion crowns ($580 million).",
    "contracted SE from GB: 40 Archer howitzers for 6100000000 SEK",
  ],
  ["Kenya ordered 12 armoured vehicles for 1.5 billion shillings.", "contracted KE from ?: 12 armoured vehicles for 1500000000 KES"],
  ["Chile bought 12 drones for 80 million Jordanian dinars.", "contracted CL from ?: 12 drones for 80000000 JOD"],
  ["Norway bought 12 drones for 80 million Danish crowns.", "contracted NO from ?: 12 drones for 80000000 DKK"],
  ["Egypt bought three frigates from Britain for 900 million pounds.", "contracted EG from GB: 3 frigates for 900000000 GBP"],
])("a name that several currencies share is read by the states told of: %s", (text, expected) => expect(bought(text)).toEqual([expected]));
