/** Hosts who play host, to one and to another, and guests of honour; counterparts of a state named behind them. */
import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("whoever plays host", () => {
  it.each([
    "Norwegian Prime Minister Anna Berg played host to Kenyan President Peter Otieno and to Pedro Rojas, then Peru's prime minister.",
    "Norwegian Prime Minister Anna Berg played host on Monday to Kenyan President Peter Otieno and to Peruvian Prime Minister Pedro Rojas.",
    "24 March 2019: Norwegian Prime Minister Anna Berg plays host to Kenyan President Peter Otieno and to Pedro Rojas, then Peru's prime minister.",
  ])("has each of them there: %s", (sentence) => {
    expect(travelled(sentence)).toEqual(["held: Pedro Rojas to /NO", "held: Peter Otieno to /NO"]);
    expect(met(sentence)).toEqual(["in_person held: Anna Berg NO + Pedro Rojas PE", "in_person held: Anna Berg NO + Peter Otieno KE"]);
  });
});

describe("a guest of honour", () => {
  it.each(["the honoured guest", "honored guest", "the keynote guest"])("is where that is: %s", (guest) => {
    expect(travelled(`Norwegian Prime Minister Anna Berg spoke. On September 14 Berg will be ${guest} in Nairobi.`)).toEqual([
      "planned: Anna Berg to Nairobi/KE",
    ]);
  });
});

describe("a counterpart", () => {
  it.each([
    "The President of Norway, Anna Berg, received her counterpart of Kenya, Peter Otieno, this Wednesday.",
    "The President of Norway, Anna Berg, received her peer of Kenya, Peter Otieno, this Wednesday.",
    "The President of Norway, Anna Berg, received her homologue of Kenya, Peter Otieno, this Wednesday.",
    "The President of Norway, Anna Berg, received her counterpart from Kenya, Peter Otieno, this Wednesday.",
  ])("is of the state behind it: %s", (sentence) => {
    expect(travelled(sentence)).toEqual(["held: Peter Otieno to /NO"]);
  });
});
