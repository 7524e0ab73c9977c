/** Ways of going that take more than a verb of travel: "turned up in", "made his way to", "boarded a plane to", "the talks brought A to". */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const KAMAU = "Kenyan Defence Minister Peter Kamau";

describe("ways of going", () => {
  it.each([
    "turned up in Lima on Monday",
    "showed up unannounced in Lima on Monday",
    "made his way to Lima on Monday",
    "rushed to Lima on Monday",
    "boarded a plane to Lima on Monday",
    "took a night flight to Lima on Monday",
    "was flown to Lima on Monday",
    "stopped off in Lima on Monday",
    "called in at Lima on Monday",
    "dropped in on Lima on Monday",
  ])("%s", (words) => expect(travelled(`${KAMAU} ${words}.`)).toEqual(["held: Peter Kamau to Lima/PE"]));
  it("tells of what is only under way as to come", () =>
    expect(travelled(`${KAMAU} is bound for Lima.`)).toEqual(["planned: Peter Kamau to Lima/PE"]));
  it("takes whom a gathering brought somewhere", () =>
    expect(travelled(`The talks brought ${KAMAU} to Lima on Monday.`)).toEqual(["held: Peter Kamau to Lima/PE"]));
  it("knows land by its soil", () => expect(travelled(`${KAMAU} set foot on Peruvian soil in May.`)).toEqual(["held: Peter Kamau to /PE"]));
  it.each([
    "turned up the heat in Lima's parliament on Monday",
    "made his way to power with the help of Lima",
    "rushed to the defence of Lima on Monday",
    "took a call from Lima on Monday",
    "was taken to task by Lima on Monday",
    "called in the ambassador to Lima on Monday",
  ])("but not: %s", (words) => expect(travelled(`${KAMAU} ${words}.`)).toEqual([]));
});

describe("reaching the city", () => {
  it("is where the report stands", () =>
    expect(travelled(`LIMA, June 4 (Agency) - ${KAMAU}, who had reached the city the same morning, praised Peru.`)).toEqual([
      "held: Peter Kamau to Lima/PE",
    ]));
});

describe("the capital", () => {
  it("is that of the state that a journey has led to", () =>
    expect(travelled(`${KAMAU} arrived in Cusco on Monday. From there he continued to the capital.`)).toContain(
      "held: Peter Kamau to Lima/PE",
    ));
  it("is where the report stands abroad", () =>
    expect(travelled(`LIMA, June 4 (Agency) - ${KAMAU} arrived in the capital on Monday.`)).toEqual(["held: Peter Kamau to Lima/PE"]));
  it("is no market", () => expect(travelled(`In Cusco ${KAMAU} moved to the capital market on Monday.`)).toEqual([]));
});
