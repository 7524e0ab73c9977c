/** A delegation's journey is that of whoever leads it. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("who leads a delegation travels with it", () => {
  it.each<[string, string[]]>([
    ["A Kenyan delegation led by Defence Minister Peter Mwangi visited Peru from 2 to 4 June.", ["held: Peter Mwangi to /PE"]],
    [
      "A delegation of 40 officers headed by Kenyan Defence Minister Peter Mwangi arrived in Lima on Monday.",
      ["held: Peter Mwangi to Lima/PE"],
    ],
    [
      "Peru's Defence Minister Hugo Paz received a Kenyan delegation led by Defence Minister Peter Mwangi in Lima on Monday.",
      ["held: Peter Mwangi to Lima/PE"],
    ],
    ["The delegation, led by Kenyan Defence Minister Peter Mwangi, is in Lima for talks.", ["held: Peter Mwangi to Lima/PE"]],
    [
      "Peru's Foreign Minister Rosa Soto is to host Peter Mwangi, the Kenyan defence minister, and General Joy Wanjiru, Kenya's army chief.",
      ["planned: Joy Wanjiru to /PE", "planned: Peter Mwangi to /PE"],
    ],
    ["A Kenyan delegation visited Peru in May.", []],
  ])("%s", (text, expected) => expect(travelled(text)).toEqual(expected));
});
