import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Peru ordered at least five patrol vessels from Spain.", ["contracted PE from ES: >=5 patrol vessels"]],
  ["Peru ordered two Type 26 frigates and 12 F-35 jets from Britain.", ["contracted PE from GB: 2 Type 26 frigates, 12 F-35 jets"]],
  ["Chile took delivery of the first ten of 36 Leopard tanks from Germany on Monday.", ["delivered CL from DE: 10 Leopard tanks"]],
  ["Kenya received the first of 12 Airbus H145 helicopters on Monday.", ["delivered KE from ?: 1 H145 helicopters"]],
  ["Kenya ordered three batteries of Barak missiles from Israel.", ["contracted KE from IL: 3 batteries of Barak missiles"]],
  ["Chile ordered three dozen tanks from Germany.", ["contracted CL from DE: 36 tanks"]],
  [
    "Peru, whose navy operates eight frigates, has ordered two submarines from Germany to replace six older boats.",
    ["contracted PE from DE: 2 submarines"],
  ],
  [
    "Chile ordered 18 Black Hawk helicopters armed with Hellfire missiles from the United States.",
    ["contracted CL from US: 18 Black Hawk helicopters"],
  ],
  [
    "Norway ordered two National Advanced Surface-to-Air Missile Systems (NASAMS).",
    ["contracted NO from ?: 2 National Advanced Surface-to-Air Missile Systems (NASAMS)"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
