/** "The prime ministers" are no foreign ministers, "the presidents" no prime ministers; a plural whose holders nobody names is nobody. */
import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const TOP = "LIMA - President Rosa Soto of Peru held talks with President Per Dahl of Norway on Monday.";
const MINISTERS = "Foreign ministers Ana Alba of Peru and Kari Lund of Norway signed a memorandum on water.";

describe("an office in the plural without names", () => {
  it.each(["The prime ministers", "The two prime ministers", "Both prime ministers"])(
    "%s are not the foreign ministers told last",
    (who) => {
      expect(met(`${MINISTERS} ${who} met in Lima on Tuesday.`)).toEqual([]);
    },
  );
  it.each(["The prime ministers", "The two prime ministers", "Both prime ministers", "The heads of government"])(
    "%s are the two told of",
    (who) => {
      expect(
        met(
          `Prime ministers Ana Alba of Peru and Kari Lund of Norway opened a bridge. ${MINISTERS.replaceAll("Ana Alba", "Eva Ruiz").replaceAll("Kari Lund", "Jon Vik")} ${who} met on Tuesday.`,
        ),
      ).toEqual(["in_person held: Ana Alba PE + Kari Lund NO"]);
    },
  );
  it("the presidents are not the prime ministers named in between", () => {
    expect(
      met(
        `${TOP} Reports were made by Prime Minister Ana Alba and her Norwegian colleague, Kari Lund. The Presidents met again on Tuesday.`,
      ),
    ).toContain("in_person held: Per Dahl NO + Rosa Soto PE");
  });
  it("the deputy ministers are not the ministers", () => {
    expect(met(`${MINISTERS} The deputy ministers met on Tuesday.`)).toEqual([]);
  });
});
