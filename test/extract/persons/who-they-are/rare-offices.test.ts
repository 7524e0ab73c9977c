/** Offices that few states have, whoever is said to be a guest, and one of two. */
import { describe, expect, it, test } from "vitest";
import { met } from "../../told.ts";
import { people } from "../people.ts";

describe("an office that only one state of the report has", () => {
  const pact = "Kuwait and Peru signed a pact on oil in May. Kuwait and Peru trade.";
  it("tells whose it is", () => {
    expect(met(`${pact} Peruvian President Ana Rojas was received by the emir in Kuwait City on Monday.`).join()).toContain("Ana Rojas PE");
  });
  it("leaves it open where two have it", () => {
    expect(
      met("Qatar and Kuwait trade. Qatar and Kuwait trade gas. Peruvian President Ana Rojas met the emir on Monday.").join(),
    ).not.toMatch(/null (?:QA|KW)/);
  });
});

describe("a guest of somebody", () => {
  it("is whoever does it, and nobody told before", () => {
    const told = met(
      "Kenyan Foreign Minister Joy Wanjiru met Peruvian Foreign Minister Ana Rojas in Lima. On Friday Chilean Foreign Minister Luis Vega came as the guest of Rojas.",
    );
    expect(told.join()).not.toContain("Joy Wanjiru KE + Luis Vega CL");
  });
});

test("the former is the first of two", () => {
  expect(
    people("Luis Vega of Peru and Ola Berg of Norway spoke in Oslo, on a visit by the former that was kept short.").map((line) =>
      line.slice(0, line.indexOf("]") + 1),
    ),
  ).toEqual(["Luis Vega [PE]", "Ola Berg [NO]"]);
});

describe("letters and styles of parliament", () => {
  it("belong to the name", () => {
    expect(
      people(
        "The talks were held with the Hon. Rick Archer MP, Minister for Defence of Australia, and Senator the Hon. Penny Low in Tokyo.",
      ),
    ).toEqual(["Rick Archer [AU] Minister for Defence", "Penny Low [AU] Senator"]);
  });
});
