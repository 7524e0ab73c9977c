import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a participle behind the subject of a paper", () => {
  for (const made of ["adopted by Norway and Peru", "concluded by Norway and Peru"])
    it(`is no part of it: "${made}"`, () => {
      expect(told(`They recalled the Joint Declaration on Fishing ${made} in Oslo in May 2021.`)).toEqual([
        "signed joint_declaration NO,PE: Joint Declaration on Fishing",
      ]);
    });
});
