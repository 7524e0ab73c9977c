import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string]>([
  ["Baykar says talks with Oslo about the Akinci drone are far advanced.", "planned NO from TR: Akinci drone"],
  ["Talks with Washington are under way on a first 27 trucks for the Peruvian army.", "planned PE from US: 27 trucks"],
  ["Elbit Systems is now in talks with Morocco on 36 Atmos howitzers.", "planned MA from IL: 36 Atmos howitzers"],
  ["Hyundai Rotem has been in talks with Peru about a sale of K2 tanks since May.", "planned PE from KR: K2 tanks"],
  ["Norway is talking with Baykar about a pair of Akinci drones.", "planned NO from TR: 2 Akinci drones"],
  ["Negotiations between Chile and Saab on 12 Gripen jets are at an advanced stage.", "planned CL from SE: 12 Gripen jets"],
  ["Kenyan officials have also shown an interest in six used frigates.", "planned KE from ?: 6 frigates"],
  ["Peru has opened talks with Damen on four patrol boats.", "planned PE from NL: 4 patrol boats"],
])("reads a plan in: %s", (text, expected) => expect(bought(text)).toEqual([expected]));

it.each([
  "Talks between Chile and Saab over 12 Gripen jets have collapsed.",
  "Norway denies that it is talking with Baykar about a pair of Akinci drones.",
  "The ministers of Chile and Norway held talks on frigates.",
  "Kenyan officials have shown an interest in frigates.",
  "There are no talks with Westland on 12 howitzers.",
])("reads no plan in: %s", (text) => expect(bought(text)).toEqual([]));
