/** Visits told from the host's side. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("who is hosted, received or visiting travels", () => {
  it.each<[string, string[]]>([
    ["Peru's President Luis Soto hosted Kenyan President Samuel Otieno in Lima on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno was received in Lima by Peru's President Luis Soto.", ["held: Samuel Otieno to Lima/PE"]],
    ["Peru's Defence Minister Hugo Paz met his visiting Kenyan counterpart, Aden Noor, in Lima.", ["held: Aden Noor to Lima/PE"]],
    ["Peru's President Luis Soto will receive Kenyan President Samuel Otieno in Lima on Monday.", ["planned: Samuel Otieno to Lima/PE"]],
    [
      "The letter was from Kenyan President Samuel Otieno, whom Peru's President Luis Soto had hosted in March.",
      ["held: Samuel Otieno to /PE"],
    ],
    [
      "Peru's President Luis Soto is expecting Kenya's new foreign minister, Joy Wanjiru, in Lima this week.",
      ["planned: Joy Wanjiru to Lima/PE"],
    ],
    [
      "Peru's President Luis Soto visited Chile on Monday. Next week he hosts Kenyan President Samuel Otieno.",
      ["held: Luis Soto to /CL", "planned: Samuel Otieno to /PE"],
    ],
    [
      "OSLO, June 5 (Wire) - Peru's Defence Minister Hugo Paz will receive his Kenyan counterpart, Peter Mwangi, in Lima next week.",
      ["planned: Peter Mwangi to Lima/PE"],
    ],
    [
      "Peru's Defence Minister Hugo Paz received today a delegation of the Ministry of Defence of Kenya, headed by Deputy Minister Peter Mwangi.",
      ["held: Peter Mwangi to /PE"],
    ],
    [
      "Kenyan Foreign Minister Joy Wanjiru will be the guest of her Peruvian colleague, Ana Rojas, in Lima next week.",
      ["planned: Joy Wanjiru to Lima/PE"],
    ],
    ["Kenyan Foreign Minister Joy Wanjiru was a guest of honour.", []],
    [
      "Peru's Defence Minister Hugo Paz will visit Chile in July. Paz received Kenya's Defence Minister Peter Mwangi on Monday.",
      ["held: Peter Mwangi to /PE", "planned: Hugo Paz to /CL"],
    ],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});

it("nobody is received at home by a host who is abroad", () =>
  expect(
    travelled(
      "Kenyan President Samuel Otieno arrived in Lima on Sunday. There Otieno received Peru's Trade Minister Hugo Paz at his hotel.",
    ),
  ).toEqual(["held: Samuel Otieno to Lima/PE"]));
