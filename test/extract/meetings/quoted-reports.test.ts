/** Meetings of others that somebody is quoted with. */
import { describe, expect, it } from "vitest";
import { met } from "../told.ts";

const OPENING = "Kenyan President Tom Otieno will fly to Peru at the invitation of Peruvian President Ana Rojas.\n\n";

describe("what a spokesperson is quoted with", () => {
  it("tells of a meeting to come of two who are named", () => {
    expect(met(`${OPENING}“President Rojas will hold talks with President Otieno on Friday,” spokesperson Luis Vega said.`)).toEqual([
      "in_person planned: Ana Rojas PE + Tom Otieno KE",
    ]);
  });

  it("tells of one that took place where a day is told", () => {
    expect(met(`${OPENING}"President Rojas met President Otieno in Quito on 3 May," spokesperson Luis Vega said.`)).toEqual([
      "in_person held: Ana Rojas PE + Tom Otieno KE",
    ]);
    expect(met(`${OPENING}"President Rojas met President Otieno as a friend," spokesperson Luis Vega said.`)).toEqual([]);
  });

  it("tells nothing where it speaks in the first person or of what might be", () => {
    expect(met(`${OPENING}“We think President Rojas will meet President Otieno on Friday,” Luis Vega said.`)).toEqual([]);
    expect(met(`${OPENING}“President Rojas should meet President Otieno on Friday,” Luis Vega said.`)).toEqual([]);
    expect(met(`${OPENING}“If President Rojas meets President Otieno on Friday, all is well,” Luis Vega said.`)).toEqual([]);
  });
});
