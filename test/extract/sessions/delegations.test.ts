/** Whose session it is where two peoples are named side by side. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../told.ts";

const sides = (body: string) =>
  claimsOf(body).flatMap((c) => (c.kind === "meeting" && c.form.value === "session" ? [c.countries.map((s) => s.value).sort()] : []));

describe("a session of two peoples' officials", () => {
  it("is theirs, whatever two states the report is about", () => {
    const about = "Kenya's Defence Minister Amina Otieno met Peru's Defence Minister Luis Quispe in Lima on Monday.";
    expect(sides(`${about} In April 2024, Ghanaian and Kenyan officials held their sixth joint commission in Accra.`)).toEqual([
      ["GH", "KE"],
    ]);
    expect(sides(`${about} In April 2024, officials held the sixth joint commission of the two countries in Lima.`)).toEqual([
      ["KE", "PE"],
    ]);
  });
});
