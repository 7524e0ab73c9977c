/** Who gives or made goods is told beside them: "two boats, a gift of X", "Kestrel-built", "commissioned on Monday, built by X". */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["Two patrol boats, a gift of Japan, were handed over to the Sri Lankan navy on Monday.", ["delivered LK from JP: 2 patrol boats"]],
  [
    "A Beechcraft King Air 350, a gift of the Australian government, was handed over to the Sri Lanka Air Force.",
    ["delivered LK from AU: King Air 350"],
  ],
  ["Two corvettes were commissioned into the Senegalese navy on Monday, built by Piriou in France.", ["delivered SN from FR: 2 corvettes"]],
  ["Two Piriou-built corvettes were commissioned into the Senegalese navy on Monday.", ["delivered SN from FR: 2 corvettes"]],
  ["Two corvettes from the yard of Piriou were handed over to the Senegalese navy.", ["delivered SN from FR: 2 corvettes"]],
  ["Canada announced a gift of 200 Senator armoured vehicles to Ukraine.", ["planned UA from CA: 200 Senator armoured vehicles"]],
  ["Every one of its 19 Caesar howitzers will be handed over by Denmark to Ukraine.", ["planned UA from DK: 19 Caesar howitzers"]],
  [
    "Six Leopard 2A4 tanks are going to be given to Ukraine, Spain's defence minister Rosa Gil said on Monday.",
    ["planned UA from ES: 6 Leopard 2A4 tanks"],
  ],
  [
    "Defence Minister Petr Hak of Norway signed the contract by which Norway acquires 24 F-16 fighters from Denmark.",
    ["contracted NO from DK: 24 F-16 fighters"],
  ],
  ["A donation of two patrol boats from China to Ghana does not exist, the navy says.", []],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));
