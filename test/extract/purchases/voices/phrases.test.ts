/** Dealing told by a phrase ("made over to", "put at the disposal of") is told as by the plain verb that says the same. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Hanwha made over six K9 howitzers to the Norwegian army on Monday.", ["delivered NO from KR: 6 K9 howitzers"]],
  ["Five Piranha carriers were made over to the Moldovan army by Germany on Monday.", ["delivered MD from DE: 5 Piranha"]],
  ["Five Piranha carriers were put at the disposal of the Moldovan army by Germany.", ["delivered MD from DE: 5 Piranha"]],
  ["Germany placed five Piranha carriers at Moldova's disposal on Monday.", ["delivered MD from DE: 5 Piranha"]],
  ["Germany will put five Piranha carriers at the disposal of Moldova.", ["planned MD from DE: 5 Piranha"]],
  ["Six Leopard 2A4 tanks will be made available to Ukraine by Spain.", ["planned UA from ES: 6 Leopard 2A4 tanks"]],
  ["Five Piranha carriers were entrusted to the Moldovan army by Germany on Monday.", ["delivered MD from DE: 5 Piranha"]],
  ["Germany presented the Moldovan army with five Piranha carriers on Monday.", ["delivered MD from DE: 5 Piranha"]],
  ["Norway committed itself to 36 K9 howitzers in May 2022.", ["contracted NO from KR: 36 K9 howitzers"]],
  ["Mali came into possession of four Bayraktar TB2 drones from Turkey in March.", ["delivered ML from TR: 4 Bayraktar TB2 drones"]],
  ["Norway shelled out 800 million dollars for 36 K9 howitzers.", ["contracted NO from KR: 36 K9 howitzers for 800000000 USD"]],
  ["Norway parted with 12 F-16 jets to Romania in 2021.", ["contracted RO from NO: 12 F-16 jets"]],
  ["Norway came down in favour of the Leopard 2A8 tank in February.", ["planned NO from ?: Leopard 2A8 tank"]],
  ["Norway and Hanwha put the contract for 36 K9 howitzers in writing on Monday.", ["contracted NO from KR: 36 K9 howitzers"]],
  ["Norway and South Korea shook hands on 36 K9 howitzers on Monday.", ["contracted NO from KR: 36 K9 howitzers"]],
  ["Six Gripen fighters joined the Brazilian Air Force on Monday.", ["delivered BR from ?: 6 Gripen fighters"]],
  ["A freighter on Friday unloaded the Brazilian Air Force's next two Gripen E fighters.", ["delivered BR from ?: 2 Gripen E fighters"]],
  ["The Malian air force welcomed its first two Bayraktar TB2 drones.", ["delivered ML from ?: 2 Bayraktar TB2 drones"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it.each([
  "Norway committed six F-16 jets to the operation.",
  "Mali welcomed the frigate Alpino in the port of Dakar.",
  "Two frigates joined the Indian Navy for an exercise on Monday.",
  "Germany put two frigates at the disposal of the alliance's mission off Lebanon.",
])("%s tells of no purchase", (text) => expect(bought(text)).toEqual([]));
