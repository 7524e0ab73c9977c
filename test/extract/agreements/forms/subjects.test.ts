/** Where the words that tell what a paper is about begin and end. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const pair = "Norway and Chile signed";

describe("what a paper is about", () => {
  it("may be a row, of one paper in the singular", () => {
    expect(told(`${pair} an agreement on science, technology and innovation in Oslo.`)).toEqual([
      "signed agreement CL,NO: science, technology and innovation",
    ]);
    expect(told("An agreement between Norway and Chile on science, technology and innovation was signed.")).toEqual([
      "signed agreement CL,NO: science, technology and innovation",
    ]);
    expect(told(`${pair} agreements on trade, economic, cultural cooperation.`)).toEqual([
      "signed agreement CL,NO: trade, economic, cultural cooperation",
    ]);
  });
  it("goes on over an act behind a preposition, and not to further documents", () => {
    expect(told("An agreement between Norway and Chile on the fight against smuggling and piracy was signed.")).toEqual([
      "signed agreement CL,NO: the fight against smuggling and piracy",
    ]);
    expect(told(`${pair} a memorandum on fishing and other important documents.`)).toEqual(["signed mou CL,NO: fishing"]);
  });
  it("may stand behind the verb", () => {
    expect(told("Norway and Chile met in Oslo. A memorandum was signed on fishing.")).toEqual(["signed mou CL,NO: fishing"]);
    expect(told("Norway and Chile met in Oslo. A memorandum was signed on Monday.")).toEqual(["signed mou CL,NO: -"]);
    expect(told("Norway and Chile met in Oslo. Agreements were signed in health, trade and energy.")).toEqual(
      ["health", "trade", "energy"].map((t) => `signed agreement CL,NO: ${t}`),
    );
  });
  it("may stand in an insertion", () => {
    const by = "was signed by Norwegian Minister Lars Holm and Chilean Minister Pedro Rojas";
    expect(told(`Norway and Chile signed two MoUs. The first MoU, on fishing and ports, ${by}. The second MoU, on ice, ${by}.`)).toEqual([
      "signed mou CL,NO: fishing and ports by Lars Holm and Pedro Rojas",
      "signed mou CL,NO: ice by Lars Holm and Pedro Rojas",
    ]);
  });
  it("is what kind of cooperation a plan is for", () => {
    expect(told("The defence ministries of Norway and Chile have signed a plan of military cooperation for 2025.")).toEqual([
      "signed agreement CL,NO: plan of military cooperation",
    ]);
  });
  it("ends before what was done then, and begins with the word that two modifiers make", () => {
    const then = "The defence ministers of Norway and Chile signed an agreement on military-technical cooperation and then visited a yard.";
    expect(told(then)).toEqual(["signed agreement CL,NO: military-technical cooperation"]);
    expect(told("The defence ministers of Norway and Chile signed a military-technical cooperation agreement.")).toEqual([
      "signed agreement CL,NO: military-technical cooperation agreement",
    ]);
  });
  it("makes a programme or a plan of a capital a paper", () => {
    expect(told(`${pair} the Programme of Economic Partnership for 2024-2026.`)).toEqual([
      "signed agreement CL,NO: Programme of Economic Partnership for 2024-2026",
    ]);
    expect(told(`${pair} up for the programme of events.`)).toEqual([]);
  });
});
