/** Guests of somebody in a town, and who comes as a guest. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("whoever is somebody's guest in a town", () => {
  it.each([
    "Anna Berg, the Norwegian leader, was the guest of Peter Otieno in Nairobi on October 20 and 21.",
    "It was a busy week for the Norwegian leader Anna Berg, who was the guest of Peter Otieno on Monday in Nairobi.",
  ])("is in the host's state, whatever two states the report is about: %s", (sentence) => {
    expect(travelled(`Peruvian President Carlos Costa and Norway's prime minister have two treaties. ${sentence}`)).toEqual([
      "held: Anna Berg to Nairobi/KE",
    ]);
  });
});

describe("whoever came as a guest", () => {
  const inNairobi = (text: string): string[] => travelled(`NAIROBI, June 4 (Agency) - ${text}`);

  it("is where the report stands", () => {
    expect(inNairobi("President Peter Otieno of Kenya spoke, while Anna Berg of Norway came as a guest of honour.")).toEqual([
      "held: Anna Berg to Nairobi/KE",
    ]);
    expect(inNairobi("The summit was held on Tuesday. Norwegian Prime Minister Anna Berg came as an observer.")).toEqual([
      "held: Anna Berg to Nairobi/KE",
    ]);
  });

  it.each([
    "President Peter Otieno of Kenya came as a guest.",
    "Norwegian Prime Minister Anna Berg did not come as a guest.",
    "The news came as a surprise to Anna Berg of Norway.",
  ])("is nowhere else: %s", (text) => {
    expect(inNairobi(text)).toEqual([]);
  });
});
