/** Names that nothing introduces, before what only travellers do; and towns with an article grown onto their name. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a name that nothing introduces", () => {
  it.each([
    ["Kowalczyk had arrived in the Peruvian capital a day earlier", "held: Kowalczyk to Lima/PE"],
    ["Petrosyan is expected in Lima in October", "planned: Petrosyan to Lima/PE"],
    ["Zbigniew Kowalczyk had gone to Lima in March", "held: Zbigniew Kowalczyk to Lima/PE"],
    ["Petrosyan visited Lima in March", "held: Petrosyan to Lima/PE"],
  ])("is a person who travels: %s", (words, told) => expect(travelled(`It was a busy year. ${words}.`)).toEqual([told]));
  it.each([
    "Formidable arrived in Callao on Monday",
    "Inflation is expected in Peru in May",
    "Te Aroha had arrived in Callao on Monday",
    "Peace had come to Lima in May",
  ])("but not: %s", (words) => expect(travelled(`It was a busy year. ${words}.`)).toEqual([]));
});

describe("a town with an article grown onto its name", () => {
  it("is no person", () =>
    expect(travelled("Kenyan President Peter Kamau flew to Sharm el-Sheikh on Monday.")).toEqual([
      "held: Peter Kamau to Sharm el-Sheikh/EG",
    ]));
});

describe("what is to come on a stay", () => {
  it("is no visit of its own", () =>
    expect(travelled("Kenyan President Peter Kamau arrived in Lima on Monday. He will then go to Cusco.")).toEqual([
      "held: Peter Kamau to Lima/PE",
    ]));
});
