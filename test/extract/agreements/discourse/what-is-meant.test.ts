import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a paper told by a noun alone", () => {
  it("is the one of its sentence, before any told earlier", () => {
    expect(
      told(
        "Norway and Peru adopted a joint statement on whaling in Bergen on Monday. Talks on an investment treaty go on between Norway and Peru, and they expect the document to be signed in Lima later this year.",
      ),
    ).toEqual(["signed joint_declaration NO,PE: whaling", "planned agreement NO,PE: investment treaty"]);
  });
  it("is another where it bears a year of its own", () => {
    expect(
      told(
        "Norway and Peru signed a memorandum on whaling in Bergen on Monday. The two ports renewed their 2015 memorandum of cooperation; it was signed by directors Anna Berg of Norway and Pedro Rojas of Peru.",
      ),
    ).toEqual(["signed mou NO,PE: whaling", "signed mou NO,PE: - by Anna Berg and Pedro Rojas"]);
  });
  it("is the one that a name is of", () => {
    expect(
      told(
        "Norway and Peru adopted a roadmap for linking their grids in Bergen on Monday. Ministers Anna Berg of Norway and Pedro Rojas of Peru signed the Bergen Roadmap in the town hall.",
      ),
    ).toEqual(["signed agreement NO,PE: linking their grids by Anna Berg and Pedro Rojas"]);
  });
});

describe("a signing", () => {
  it("is to come where it was agreed or talked of", () => {
    for (const verb of ["also agreed", "discussed", "proposed"])
      expect(told(`The signing of an agreement on tides between Norway and Peru was ${verb}.`)).toEqual(["planned agreement NO,PE: tides"]);
    expect(told("The Norwegian guest suggested that the two countries, Norway and Peru, sign an agreement on tides.")[0]).toMatch(
      /^planned/,
    );
  });
});
