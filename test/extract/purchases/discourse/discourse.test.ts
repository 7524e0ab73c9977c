/** A deal told over several sentences: its goods, its price and its stages are named once and meant again. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "Spain has picked the Caracal helicopter. Madrid ordered 18 of the helicopters from Airbus in May.",
    ["planned ES from ?: Caracal helicopter", "contracted ES from ?: 18 Caracal helicopter"],
  ],
  [
    "Chile chose Kestrel-class frigates last year. A contract for the first three frigates was signed with Damen on Friday.",
    ["planned CL from ?: Kestrel-class frigates", "contracted CL from NL: 3 Kestrel-class frigates"],
  ],
  [
    "Oman ordered weapons from Britain. The order includes 12 Typhoon fighters and 40 Meteor missiles.",
    ["contracted OM from GB: 12 Typhoon fighters, 40 Meteor missiles"],
  ],
  ["Kenya has ordered 12 Barak missiles from Israel. The contract was signed in May 2023.", ["contracted KE from IL: 12 Barak missiles"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
