/** Visits told from the host's side. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("who is hosted, received or visiting travels", () => {
  it.each<[string, string[]]>([
    ["Peru's President Luis Soto hosted Kenyan President Samuel Otieno in Lima on Monday.", ["held: Samuel Otieno to Lima/PE"]],
    ["Kenyan President Samuel Otieno was received in Lima by Peru's President Luis Soto.", ["held: Samuel Otieno to Lima/PE"]],
    ["Peru's Defence Minister Hugo Paz met his visiting Kenyan counterpart, Aden Noor, in Lima.", ["held: Aden Noor to Lima/PE"]],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});
