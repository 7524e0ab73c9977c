/** Visits planned and cancelled. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("what is to come or was called off is never held", () => {
  it.each<[string, string[]]>([
    [
      "At the invitation of Peru's President Luis Soto, Kenyan President Samuel Otieno will pay a state visit to Peru from June 16 to 18.",
      ["planned: Samuel Otieno to /PE"],
    ],
    ["Kenyan President Samuel Otieno will leave for Lima on Monday.", ["planned: Samuel Otieno to Lima/PE"]],
    [
      "Kenyan President Samuel Otieno is due in Lima on Monday, the first visit by a Kenyan president in years.",
      ["planned: Samuel Otieno to Lima/PE"],
    ],
    [
      "Kenyan President Samuel Otieno's state visit to Peru in November, during which a treaty could be signed.",
      ["planned: Samuel Otieno to /PE"],
    ],
    ["A planned trip by Kenyan President Samuel Otieno to Lima was put off.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["A visit by Kenyan President Samuel Otieno to Lima is on the programme for Friday.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno cancelled at the last minute a trip to Lima due today.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["They agreed on a visit by Kenyan President Samuel Otieno to Lima in the autumn.", ["planned: Samuel Otieno to Lima/PE"]],
    ["A trip by Kenyan President Samuel Otieno to Lima, announced in May, has been shelved.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno lands in Lima on Thursday.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno had to travel to Lima in 2021.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno is due in Lima on Monday.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno is off to Lima on Monday.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno heads to Lima on Monday.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno postponed a trip to Lima.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["A planned visit by Kenyan President Samuel Otieno to Lima has been called off.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno accepted an invitation to visit Peru in July.", ["planned: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno plans to visit Lima next month.", ["planned: Samuel Otieno to Lima/PE"]],
    [
      "The pact should be signed during the visit which Kenyan President Samuel Otieno will pay to Peru in October.",
      ["planned: Samuel Otieno to /PE"],
    ],
    ["Kenyan President Samuel Otieno accepted an invitation to pay a visit to Peru in January.", ["planned: Samuel Otieno to /PE"]],
    ["The upcoming visit of Kenyan President Samuel Otieno to Peru was discussed.", ["planned: Samuel Otieno to /PE"]],
    ["Kenyan President Samuel Otieno will make a stop in Lima on his way to Chile.", ["planned: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno's trip to Lima has been postponed.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno cancelled his visit to Lima.", ["cancelled: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno begins a three-day visit to Peru on Monday.", ["planned: Samuel Otieno to /PE"]],
    [
      "Kenyan President Samuel Otieno is to travel to Lima and Santiago next week.",
      ["planned: Samuel Otieno to Lima/PE", "planned: Samuel Otieno to Santiago/CL"],
    ],
    ["Kenya's Foreign Minister Joy Wanjiru travels to Peru next week for the joint commission.", ["planned: Joy Wanjiru to /PE"]],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

describe("what is only wished for is no plan, and what is called off stays so", () => {
  it.each<[string, string[]]>([
    ["Kenyan Foreign Minister Joy Wanjiru invited Rosa Soto of Peru to visit Nairobi.", []],
    ["Kenyan Foreign Minister Joy Wanjiru expressed her wish to visit Lima.", []],
    [
      "Kenyan President Samuel Otieno postponed his trip to Peru planned for next week because of floods.",
      ["cancelled: Samuel Otieno to /PE"],
    ],
    [
      "Kenyan President Samuel Otieno will arrive in Lima on Monday for a three-day state visit, the first by a Kenyan leader.",
      ["planned: Samuel Otieno to Lima/PE"],
    ],
    [
      "Kenyan Foreign Minister Joy Wanjiru said that Kenyan President Samuel Otieno would visit Lima soon.",
      ["planned: Samuel Otieno to Lima/PE"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});
it("the present of a chronicle tells what was, and who is expected is to come", () => {
  const chronicle =
    "The two armies are close.\n\nOctober 2023 – Kenya's Hugo Noor travels to Oslo for talks.\n\nSeptember 2024 – Norway's Anna Berg expected in Nairobi.";
  expect(travelled(chronicle)).toEqual(["held: Hugo Noor to Oslo/NO", "planned: Anna Berg to Nairobi/KE"]);
});
