/** The last day of a stay, by the end of a programme and by a part of the day told just before. */
import { describe, expect, it } from "vitest";
import { stayed } from "../../told.ts";

describe("the end of a programme", () => {
  it("is the last day of the stay", () =>
    expect(
      stayed("Kenyan Defence Minister Peter Kamau arrived in Lima on Saturday. The minister ended his programme in Callao on Monday."),
    ).toEqual(["2024-06-01/2024-06-03 held PE: Peter Kamau"]));
  it("is the day up to which a visit told by its length lasted", () =>
    expect(
      stayed(
        "Kenyan Defence Minister Peter Kamau returned this morning from a four-day working visit to Peru. The minister concluded his programme at the yard in Callao on Monday.",
      ),
    ).toEqual(["2024-05-31/2024-06-03 held PE: Peter Kamau"]));
});

describe("a part of a day", () => {
  const arrived = "LIMA, June 4 (Agency) - Kenyan President Daniel Kamau arrived in Lima on Monday. ";
  it("is of the day told just before", () =>
    expect(stayed(`${arrived}Tomorrow the charter will be opened for signature. In the evening the President will return home.`)).toEqual([
      "2024-06-03/2024-06-06 held PE: Daniel Kamau",
    ]));
  it("is of no day that was only looked back to", () =>
    expect(stayed(`${arrived}He had been to Quito on May 11. Kamau left in the evening.`)).toContain("2024-06-03 held PE: Daniel Kamau"));
});

describe("the guest", () => {
  it("is the leader from abroad before the ministers beside them", () =>
    expect(
      stayed(
        "LIMA, June 4 (Agency) - Kenyan President Daniel Kamau landed in Lima on Monday. Defence Minister Juan Rojas and his Kenyan counterpart, Peter Otieno, signed a memorandum. On Thursday the Kenyan guest goes on to Cusco.",
      ),
    ).toEqual(["2024-06-03/2024-06-06 held PE: Daniel Kamau"]));
  it("is whoever came first, where nothing tells of an office", () =>
    expect(
      stayed(
        "LIMA, June 4 (Agency) - Kenya's Daniel Kamau landed in Lima on Monday. Defence Minister Juan Rojas and his Kenyan counterpart, Peter Otieno, signed a memorandum. On Thursday the Kenyan guest goes on to Cusco.",
      ),
    ).toEqual(["2024-06-03/2024-06-06 held PE: Daniel Kamau"]));
});
