/** Whom "her host", "the host", "his counterpart" and "the duo" mean where no name follows. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const ARRIVED =
  "OSLO - Peruvian Foreign Minister Ana Rojas arrived in Norway on Tuesday. Norway's Foreign Minister Ola Berg met her at the airport. Norway and Peru trade fish, and Peru and Norway will trade more.";

describe("a host", () => {
  it("is the minister of the other state", () => {
    expect(met(`${ARRIVED} On Wednesday she discussed fish with her host.`).at(-1)).toContain("Ana Rojas PE + Ola Berg NO");
    expect(met(`${ARRIVED} On Wednesday Rojas held talks with her Norwegian host.`).at(-1)).toContain("Ana Rojas PE + Ola Berg NO");
  });
  it("is of whom the clause is about, not of who speaks", () => {
    expect(met(`${ARRIVED} Norwegian State Secretary Kari Holm said Rojas had held talks with her host on Wednesday.`).at(-1)).toContain(
      "Ana Rojas PE + Ola Berg NO",
    );
  });
  it("is nobody told before where somebody is said to be one", () => {
    expect(met(`${ARRIVED} Kari Holm was her host in Bergen, where Rojas held talks with Peruvian students.`).at(-1)).not.toContain(
      "Kari Holm",
    );
  });
  it("is no adjective of a nation", () => {
    expect(met(`${ARRIVED} On Wednesday she held talks on her host nation.`).length).toBe(met(ARRIVED).length);
  });
  it("stays open where people of two states come into question", () => {
    const told = `${ARRIVED} Sweden's Foreign Minister Eva Lind had flown in, too.`;
    expect(met(`${told} On Wednesday she discussed fish with her host.`).join()).not.toContain("Eva Lind");
  });
});

describe("a counterpart without a state", () => {
  it("is who has the office in the other state", () => {
    expect(met(`${ARRIVED} On Thursday the Peruvian minister met her counterpart in Bergen.`).join()).toContain(
      "Ana Rojas PE + Ola Berg NO",
    );
  });
  it("is an official of the other state in a report about two", () => {
    expect(
      met(
        "OSLO - Norway and Peru will trade fish, and Peru and Norway build ships. Norwegian Trade Minister Nils Dahl spoke by phone with his counterpart on Monday.",
      ).join(),
    ).toContain("Nils Dahl NO");
  });
});

it("a duo is two", () => {
  expect(
    met("Peruvian President Ana Rojas received Norwegian Prime Minister Ola Berg in Lima. On Tuesday the duo met again in Cusco.").length,
  ).toBe(2);
});
