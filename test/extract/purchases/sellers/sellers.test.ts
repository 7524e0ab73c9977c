import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Kenya bought six Turkish-made drones in 2022.", ["contracted KE from TR: 6 drones"]],
  ["Peru has ordered 30 South Korean K808 vehicles.", ["contracted PE from KR: 30 K808 vehicles"]],
  ["Estonia ordered 12 howitzers built by Hanwha of South Korea.", ["contracted EE from KR: 12 howitzers"]],
  ["Kenya has ordered two patrol boats from the Spanish yard Rodman.", ["contracted KE from ES: 2 patrol boats"]],
  ["Morocco ordered 36 Lockheed Martin F-16 fighters.", ["contracted MA from US: 36 F-16 fighters"]],
  ["Ghana bought four light aircraft from a Czech company.", ["contracted GH from CZ: 4 light aircraft"]],
  ["Five American rocket launchers were handed over to the Estonian army on Monday.", ["delivered EE from US: 5 rocket launchers"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
