/** Who took part in a session, told in a sentence of its own behind it. */
import { describe, expect, it } from "vitest";
import { sat } from "../../told.ts";

const SESSION = "The Joint Military Committee of Kenya and Peru held its fifth meeting in Lima from 20 to 23 May.";
const names = (behind: string): string[] =>
  sat(`${SESSION} ${behind}`)
    .slice(1)
    .map((line) => line.split(": ")[1] as string);
const BOTH = ["Joy Wanjiru KE + Luis Vega PE"];

describe("who took part in the session told before", () => {
  it("is whoever presided, was in the chair or led the talks", () => {
    expect(names("Peruvian Deputy Minister Luis Vega and Kenyan Deputy Minister Joy Wanjiru presided.")).toEqual(BOTH);
    expect(names("Peruvian Deputy Minister Luis Vega and Kenyan Deputy Minister Joy Wanjiru were in the chair.")).toEqual(BOTH);
    expect(names("Peruvian Deputy Minister Luis Vega and Kenyan Deputy Minister Joy Wanjiru led the discussions on Monday.")).toEqual(BOTH);
    expect(names("Peruvian Deputy Minister Luis Vega and Kenyan Deputy Minister Joy Wanjiru took part.")).toEqual(BOTH);
  });
  it("is told of the body by whatever noun stands for it", () => {
    expect(names("The vice-ministerial body was co-chaired by Peru's Luis Vega and Kenya's Joy Wanjiru.")).toEqual(BOTH);
    expect(names("The deliberations were jointly chaired by Peru's Luis Vega and Kenya's Joy Wanjiru.")).toEqual(BOTH);
  });
  it("is told side by side, with a verb that is said once", () => {
    expect(
      names(
        "The Peruvian delegation was led by the Vice Minister of Defence Policies, Rear Admiral (r) Luis Vega, and the Kenyan one by the Director General of Defence Strategy, Major General Joy Wanjiru.",
      ),
    ).toEqual(BOTH);
    expect(names("Lima was represented by Secretary Luis Vega and Nairobi by First Deputy Minister Joy Wanjiru.")).toEqual(BOTH);
    expect(names("Peruvian Secretary Luis Vega spoke for Lima and Kenyan Director Joy Wanjiru for Nairobi.")).toEqual(BOTH);
  });
  it("is nobody who only says so, and nobody of another state", () => {
    expect(
      names("The meeting was co-chaired by Peru's Luis Vega and Kenya's Joy Wanjiru, Ghanaian envoy Kofi Mensah told reporters."),
    ).toEqual(BOTH);
    expect(names("Peruvian Deputy Minister Luis Vega presided over a court in the nineties.")).toEqual([]);
    expect(names("Ghanaian President Kofi Mensah led the delegation of his party.")).toEqual([]);
  });
});
