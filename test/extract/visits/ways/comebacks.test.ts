/** Who comes back to where the report stands, who came for something, and where somebody was before an arrival. */
import { describe, expect, it } from "vitest";
import { stayed, travelled } from "../../told.ts";

const inLima = (text: string): string[] => travelled(`LIMA, June 4 (Agency) - ${text}`);

describe("somebody from abroad who comes back", () => {
  it("visits the state where the report stands", () => {
    expect(inLima("Kenyan President Daniel Kamau is to return in the second half of the year for the anniversary.")).toEqual([
      "planned: Daniel Kamau to /PE",
    ]);
    expect(inLima("Kenyan President Daniel Kamau came back last week for the fair.")).toEqual(["held: Daniel Kamau to /PE"]);
  });

  it("visits nobody where home, a town or no purpose is told", () => {
    expect(inLima("Kenyan President Daniel Kamau will return home for the vote.")).not.toContain("planned: Daniel Kamau to /PE");
    expect(inLima("Kenyan President Daniel Kamau returned to Nairobi for the vote.")).toEqual([]);
    expect(inLima("Peruvian President Rosa Paz returned last week for the fair.")).toEqual([]);
  });
  it("comes for what stands behind a comma, too", () =>
    expect(inLima("Kenyan President Daniel Kamau himself is to return in the second half of the year, for the anniversary.")).toEqual([
      "planned: Daniel Kamau to /PE",
    ]));
});

describe("a stay before an arrival", () => {
  it("lasted up to it", () =>
    expect(
      stayed(
        "WELLINGTON, June 4 (Agency) - Fijian Prime Minister Jone Tavua arrived in the capital on Monday night after two days in Canberra.",
      ),
    ).toEqual(["2024-06-02/2024-06-03 held AU: Jone Tavua", "2024-06-03 held NZ: Jone Tavua"]));
  it("has no day where its length is not told in days", () =>
    expect(stayed("Kenyan President Daniel Kamau flew to Lima on Monday after a weekend in Quito.")).toEqual([
      "2024-06-03 held PE: Daniel Kamau",
      "undated held EC: Daniel Kamau",
    ]));
  it("was none in the same state", () =>
    expect(stayed("Kenyan President Daniel Kamau flew to Lima on Monday after two days in Cusco.")).toEqual([
      "2024-06-03 held PE: Daniel Kamau",
    ]));
});

describe("a length told behind an arrival", () => {
  it("counts from it", () => {
    expect(stayed("Kenyan President Daniel Kamau arrived in Lima on Monday for three days.")).toEqual([
      "2024-06-03/2024-06-05 held PE: Daniel Kamau",
    ]);
    expect(stayed("Kenyan President Daniel Kamau will hear thanks in Lima, where he is to arrive on July 20 for two days.")).toEqual([
      "2024-07-20/2024-07-21 planned PE: Daniel Kamau",
    ]);
  });
});
