/** Who is to be back somewhere: at home, or abroad once more. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const MET = "Kenyan Prime Minister Peter Otieno met Norwegian Prime Minister Anna Berg in Oslo on Monday.";

describe("whoever will be back in a town", () => {
  it.each([
    "Otieno will be back in Oslo in February to address the Norwegian parliament.",
    "Otieno is to be back in Oslo for the talks.",
    "Otieno will be back in Oslo again next month to sign.",
  ])("travels there where they are from elsewhere and come for something: %s", (sentence) => {
    expect(travelled(`${MET}\n\n${sentence}`)).toEqual(["planned: Peter Otieno to Oslo/NO"]);
  });

  it.each(["Otieno will be back in Nairobi on Friday to chair the cabinet.", "Otieno will be back in Oslo on Friday night."])(
    "may be at home: %s",
    (sentence) => {
      expect(travelled(`${MET}\n\n${sentence}`)).toEqual([]);
    },
  );
});
