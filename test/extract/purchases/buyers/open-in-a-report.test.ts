/** A sentence that names no buyer is told of whom the report is about, in whatever voice: goods that came, were contracted for, offered or called a gift. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The Tanzanian army is well armed.\n\nTwenty-four Type 63A light amphibious tanks reached Dar es Salaam from China in 2013.",
    ["delivered TZ from CN: 24 Type 63A light amphibious tanks"],
  ],
  ["The Tanzanian navy has grown. Two patrol boats came from China in 2015.", ["delivered TZ from CN: 2 patrol boats"]],
  ["The Tanzanian navy has grown. Two patrol boats built by Damen arrived on 31 March.", ["delivered TZ from NL: 2 patrol boats"]],
  ["The Tanzanian navy has grown. Damen was contracted in 2015 for two patrol boats.", ["contracted TZ from NL: 2 patrol boats"]],
  ["The Tanzanian navy has grown. From China they bought two patrol boats in 2015.", ["contracted TZ from CN: 2 patrol boats"]],
  ["The Tanzanian navy has grown. The United States has offered two patrol boats.", ["planned TZ from US: 2 patrol boats"]],
  ["The United States has offered Tanzania two patrol boats.", ["planned TZ from US: 2 patrol boats"]],
  [
    "Tanzania shops widely.\n\nA contract with Airbus for two H215 transport helicopters was signed in 2019.",
    ["contracted TZ from ?: 2 H215 transport helicopters"],
  ],
  ["The minister of Benin confirmed that three H125 helicopters are on order from Airbus.", ["contracted BJ from ?: 3 H125 helicopters"]],
  [
    "A Dornier 228 from the Indian Navy was handed over at the base in Dodoma, Tanzania, on 16 March.",
    ["delivered TZ from IN: 1 Dornier 228"],
  ],
  [
    "ABIDJAN - Relations are good.\n\nIn the courtyard stood six Bastion armoured personnel carriers, a gift from France.",
    ["delivered CI from FR: 6 Bastion armoured personnel carriers"],
  ],
  [
    "Five T-6C Texan IIs stood on the apron as the general formally passed them to Ghana's air force.",
    ["delivered GH from ?: 5 T-6C Texan IIs"],
  ],
  ["LVIV - Belgium will transfer six F-16 airplanes to our state.", ["planned UA from BE: 6 F-16 airplanes"]],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it.each([
  "The Tanzanian navy has grown. Two frigates came from China in May for an exercise.",
  "The Tanzanian navy has grown. Ten tanks reached Dar es Salaam from China on Monday for a parade.",
  "Damen has proposed two patrol boats for sale.",
])("%s tells of no purchase", (text) => expect(bought(text)).toEqual([]));

it("dates a passive by the day that it opens with", () => {
  expect(bought("In 2015 two patrol boats were delivered by China to Tanzania.")).toEqual(["delivered TZ from CN: 2 patrol boats"]);
});
