/** What a deal told before comes to, step by step: who nodded to it, and each of its goods by its turn. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

const ORDER = "Peru ordered four Falco drones from the Italian company Leonardo on 3 April 2022 for 60 million euros.";
const ONE = "delivered PE from IT: 1 Falco drones";
const after = (text: string): string[] => bought(`${ORDER} ${text}`).slice(1);

it.each([
  "The first was handed over in April 2023.",
  "The first unit was delivered in April 2023.",
  "The second system was handed over by Leonardo in April 2023.",
  "The first drone was handed over in April 2023.",
  "The first came in April 2023.",
  "The last one arrived in Lima in April 2023.",
  "The first was ferried to Lima in April 2023.",
  "Leonardo handed over the first in April 2023.",
  "The army took delivery of the first unit in April 2023.",
  "Leonardo delivered the first of them in April 2023.",
  "Leonardo handed over the first of the four in April 2023.",
  "The second of the batch was handed over in April 2023.",
  "April 2023: Leonardo delivers the first of them, Falco One (F123).",
])("one of the goods told before: %s", (text) => expect(after(text)).toEqual([ONE]));

it("one after the other", () => expect(after("The first arrived in April 2023, the second four months later.")).toEqual([ONE, ONE]));

it.each([
  "The first round of talks was held in April 2023.",
  "The first is to be handed over in April 2025.",
  "The first has yet to be delivered.",
  "The first minister received the second in April 2023.",
  "Peru received the first of the two delegations in April 2023.",
  "The first of the ministers arrived in April 2023.",
])("nothing has come: %s", (text) => expect(after(text)).toEqual([]));

it.each([
  "The cabinet had approved the contract on 27 March.",
  "The government gave the deal its blessing in March 2022.",
  "The deal had been endorsed by the Peruvian parliament in March 2022.",
  "Congress ratified the agreement in March 2022.",
])("the nod to the paper of a deal: %s", (text) => expect(after(text)).toEqual(["approved PE from IT: 4 Falco drones"]));
it("no nod to another paper", () => expect(after("The cabinet approved the budget in March 2022.")).toEqual([]));

it.each<[string, string[]]>([
  [
    "Two Typhoon fighters, the seventh and eighth of 28 which Kuwait ordered from Leonardo in April 2016, reached the air base on Monday.",
    ["contracted KW from IT: 28 Typhoon fighters", "delivered KW from IT: 2 Typhoon fighters"],
  ],
  ["A ship with the first ten K2 tanks from South Korea docked in Callao, Peru, on Friday.", ["delivered PE from KR: 10 K2 tanks"]],
  [
    "A C-17 carrying a first BrahMos battery touched down on Friday. The Philippines had ordered three from India in January 2022.",
    ["contracted PH from IN: 3 BrahMos battery"],
  ],
  ["Norway bought the corvette Storm Petrel (P960) from Umoe Shipyard in 2001.", ["contracted NO from ?: corvette"]],
  ["Norway asked the United States for 218 Javelins and 107 launch units.", ["planned NO from US: 218 Javelins, 107 launch units"]],
])("what came, not what brought it: %s", (text, expected) => expect(bought(text)).toEqual(expected));
