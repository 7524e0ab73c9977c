/** Delegations with an adjective before them, and envoys whom nobody names. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("who travels with a delegation", () => {
  it.each<[string, string[]]>([
    [
      "A parliamentary delegation led by Kenyan Parliament Speaker Joy Otieno has arrived in the town of Lima.",
      ["held: Joy Otieno to Lima/PE"],
    ],
    [
      "Kenya's parliamentary delegation led by Speaker Joy Otieno will pay an official visit to Peru on June 11.",
      ["planned: Joy Otieno to /PE"],
    ],
    ["Kenyan President Samuel Otieno's special envoys will embark on a two-day visit to Peru on Monday.", []],
    ["Kenyan President Samuel Otieno decided to send his special envoys to visit Peru on June 11.", []],
    ["Kenyan President Samuel Otieno spoke. The special delegation will fly out on Monday for a two-day visit to Lima.", []],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});
