import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  ["The State Department approved the transfer of up to 24 F-16s by Norway to Chile.", ["approved CL from NO: <=24 F-16s"]],
  ["Washington has approved the re-export of 12 F-16 fighters from Norway to Romania.", ["approved RO from NO: 12 F-16 fighters"]],
  ["Germany has approved Poland's transfer of 14 Leopard 2 tanks to Estonia.", ["approved EE from PL: 14 Leopard 2 tanks"]],
  [
    "The third-party transfer of 24 F-16 jets from Norway to Chile was approved by the United States in March.",
    ["approved CL from NO: 24 F-16 jets"],
  ],
  ["Switzerland approved the resale of 25 Leopard 2 tanks to Germany.", ["approved DE from CH: 25 Leopard 2 tanks"]],
])("who hands over with another's leave sells: %s", (text, expected) => expect(bought(text)).toEqual(expected));

it("a notice of a Foreign Military Sale in capitals is read, and so is what was requested", () => {
  expect(
    bought(
      "The Defense Security Cooperation Agency notified Congress on Monday of a possible Foreign Military Sale to Chile of weapons and equipment. The estimated cost is USD941 million. Requested are 36 AIM-120C-8 AMRAAM missiles and 102 Mk 82 bombs.",
    ),
  ).toEqual(["approved CL from US: 36 AIM-120C-8 AMRAAM missiles, 102 Mk 82 bombs for 941000000 USD"]);
});

it("support for jets that a state is acquiring tells no purchase of the jets", () => {
  expect(
    bought(
      "The agency notified Congress on Monday of a possible Foreign Military Sale to Chile of 36 AMRAAM missiles for the F-16s it is acquiring second-hand.",
    ),
  ).toEqual(["approved CL from US: 36 AMRAAM missiles"]);
});
