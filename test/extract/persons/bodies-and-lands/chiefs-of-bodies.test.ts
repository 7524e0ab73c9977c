/** "NATO chief A", "the bloc's foreign policy chief, B", "the kingdom's crown prince, C": whose an office is where no state is named. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

describe("the chief of a body of many states", () => {
  it.each([
    "UN chief Bo Roe",
    "Nato boss Bo Roe",
    "WHO chief Bo Roe",
    "UN humanitarian chief Bo Roe",
    "the EU's foreign policy chief, Bo Roe,",
    "the bloc's top diplomat, Bo Roe,",
    "the alliance's secretary general, Bo Roe,",
  ])("is %s, of no state", (who) => {
    expect(met(`Peruvian Prime Minister Ana Luz held talks with ${who} in Brussels on Monday.`)).toEqual([
      "in_person held: Ana Luz PE + Bo Roe null",
    ]);
  });
  it("is a side of its own as who acts, too", () => {
    expect(met("NATO's deputy secretary general, Bo Roe, received Peru's Foreign Minister Ana Luz in Brussels on Monday.")).toEqual([
      "in_person held: Ana Luz PE + Bo Roe null",
    ]);
  });
});

describe("an office of 'the country'", () => {
  it("is of the state where somebody travelled", () => {
    expect(met("Norway's Prime Minister Kari Berg flew to Riyadh, where she met the kingdom's crown prince, Ali Bako.")).toEqual([
      "in_person held: Ali Bako SA + Kari Berg NO",
    ]);
    expect(met("Norway's Prime Minister Kari Berg landed in Lima on Monday. The country's president, Ana Luz, received her.")).toEqual([
      "in_person held: Ana Luz PE + Kari Berg NO",
    ]);
  });
  it("is not of the state of whoever meets its holder", () => {
    expect(met("After the signing in Lima, Norway's Prime Minister Kari Berg met the country's foreign minister, Luis Vega.")).toEqual([
      "in_person held: Kari Berg NO + Luis Vega PE",
    ]);
  });
  it("is of the state of the one named beside", () => {
    expect(
      met("The president of Peru, Ana Luz, and the country's foreign minister, Luis Vega, met Norway's Prime Minister Kari Berg."),
    ).toEqual(["in_person held: Ana Luz PE + Kari Berg NO + Luis Vega PE"]);
  });
});
