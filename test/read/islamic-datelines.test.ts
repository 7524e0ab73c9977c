import { describe, expect, test } from "vitest";
import { datelineLength, parseDateline } from "../../src/read/dateline.ts";

describe("a dateline with a day of the Islamic calendar", () => {
  test.each([
    "Doha, Rabi' al-Awwal 17, 1447, QNW -- The Minister",
    "Muscat, Dhu al-Hijjah 02, 1446, GNW -- The Minister",
    "Muscat, Rajab 5, 1447 -- The Minister",
  ])("%s", (head) => {
    expect(head.slice(datelineLength(head))).toBe("The Minister");
    expect(parseDateline(head)?.day).toBeNull();
  });

  test("takes the other day beside it", () => {
    expect(parseDateline("Muscat, Rajab 5, 1447, January 25, 2026, GNW -- The Minister")).toMatchObject({
      city: "Muscat",
      month: 1,
      day: 25,
      year: 2026,
    });
  });
});
