import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The Defence Minister of Denmark, Troels Berg, and his Argentinian colleague, Luis Vale, have today signed the agreement on the sale of 24 of the F-16 aircraft that the Danish Air Force is taking out of service.",
    ["contracted AR from DK: 24 F-16 aircraft"],
  ],
  ["Denmark and Argentina signed an agreement on the sale of 24 F-16 aircraft.", ["contracted AR from DK: 24 F-16 aircraft"]],
  ["Argentina and Denmark signed a contract on the purchase of 24 F-16 aircraft.", ["contracted AR from DK: 24 F-16 aircraft"]],
  [
    "Indian Defence Minister Raj Vale and his Swedish colleague, Per Berg, signed a contract on Monday for 24 Gripen fighters.",
    ["contracted IN from SE: 24 Gripen fighters"],
  ],
  ["Kenya bought 12 helicopters that the Danish navy no longer needs.", ["contracted KE from DK: 12 helicopters"]],
  ["South Korea was selected by Peru as its partner for six frigates.", ["planned PE from KR: 6 frigates"]],
  ["Peru picked South Korea as supplier of 16 rocket launchers.", ["planned PE from KR: 16 rocket launchers"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
