import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const signed = (body: string): string[] =>
  claimsOf(body).flatMap((c) => (c.kind === "agreement" ? [`${c.date?.value.when.kind ?? "-"} ${c.city?.value ?? "-"}`] : []));

describe("day and town of a paper", () => {
  it("are not those of what was done to its text before", () => {
    expect(signed("Norway and Peru are expected to sign a treaty on tides drafted in May.")).toEqual(["- -"]);
  });
  it("are not those of the clause before, where it was signed later", () => {
    expect(signed("In 2017 a court in Bergen drew the line, and Norway and Peru later signed a memorandum on tides.")).toEqual(["- -"]);
  });
  it("are of where somebody goes to sign it", () => {
    expect(signed("Norwegian minister Anna Berg leaves for Lima on Thursday to sign a treaty on tides with Peru.")).toEqual([
      "weekday Lima",
    ]);
  });
  it("are not those of the older paper that the line above names", () => {
    const days = claimsOf(
      "On June 4, 2024, Norway and Peru held talks in Lima. The following were signed:\n\n- Treaty on eels;\n\n- Protocol on amendments to the Agreement on tides of 5 December 1997;\n\nIn addition, Norway and Peru signed an agreement on whaling.",
    ).flatMap((c) => (c.kind === "agreement" && c.date?.value.when.kind === "days" ? [c.date.value.when.year] : []));
    expect(new Set(days)).toEqual(new Set([2024]));
  });
});
