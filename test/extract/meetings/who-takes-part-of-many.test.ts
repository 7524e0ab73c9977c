/** Three and more who are told of together, and the words that go on to mean them. */
import { describe, expect, it } from "vitest";
import { claimsOf, met } from "../told.ts";

const ROW = "Foreign Ministers Ana Rojas of Peru, Tom Otieno of Kenya and Luis Vega of Chile came to Washington.";
const ALL = "Ana Rojas PE + Luis Vega CL + Tom Otieno KE";

describe("a row of three", () => {
  it("is who “the ministers”, “the three” and “the trio” are", () => {
    for (const who of ["The ministers", "The three", "The trio"])
      expect(met(`${ROW} ${who} met on Tuesday.`)).toEqual([`in_person held: ${ALL}`]);
  });

  it("is who “them” is, met together", () => {
    expect(met(`${ROW} US President Joe Brown received them on Tuesday.`)).toEqual([
      "in_person held: Ana Rojas PE + Joe Brown US + Luis Vega CL + Tom Otieno KE",
    ]);
    expect(
      met("Before Ana Rojas of Peru, Tom Otieno of Kenya and Luis Vega of Chile spoke to the press, US President Joe Brown received them."),
    ).toEqual(["in_person held: Ana Rojas PE + Joe Brown US + Luis Vega CL + Tom Otieno KE"]);
  });

  it("is forgotten where two of others have been told of since", () => {
    expect(
      met(`${ROW} Defence Ministers Bo Sund of Sweden and Kai Lund of Norway flew to Oslo. The ministers met there on Tuesday.`),
    ).toEqual(["in_person held: Bo Sund SE + Kai Lund NO"]);
  });
});

describe("a row of three states", () => {
  const opening = "The foreign ministers of Peru, Kenya and Chile want a treaty.";
  it("are “the three countries”, whose offices met though nobody names who holds them", () => {
    expect(met(`${opening} The water ministers of the three countries met in Lima on 15 May.`)).toEqual([
      "in_person held: null CL + null KE + null PE",
    ]);
  });

  it("are those who sign as “the three countries”", () => {
    const [paper] = claimsOf(`${opening} The three countries signed a declaration on water on Monday.`).filter(
      (c) => c.kind === "agreement",
    );
    expect(paper?.countries.map((c) => c.value)).toEqual(["PE", "KE", "CL"]);
  });

  it("are not “the four countries”", () => {
    expect(met(`${opening} The water ministers of the four countries met in Lima on 15 May.`)).toEqual([]);
  });
});
