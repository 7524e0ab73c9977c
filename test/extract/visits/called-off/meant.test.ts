/** Journeys that had been meant: "could not make the trip", "a trip he had been supposed to make had to be dropped". */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const KAMAU = "Kenyan Defence Minister Peter Kamau";

describe("journeys that had been meant", () => {
  it.each(["could not make the trip to Lima", "was unable to make the journey to Lima"])("are off: %s", (words) =>
    expect(travelled(`${KAMAU} ${words} for reasons of health.`)).toEqual(["cancelled: Peter Kamau to Lima/PE"]),
  );
  it("are off with what was to be made", () =>
    expect(travelled(`${KAMAU} is due in Lima in August. A trip he had been supposed to make in April had to be dropped.`)).toContain(
      "cancelled: Peter Kamau to Lima/PE",
    ));
});
