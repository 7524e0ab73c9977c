/** Whether a visit came about where other words stand between it and what says so. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const WHO = "Kenyan Defence Minister Peter Otieno";

describe("a visit told to come behind a clause of its place", () => {
  it.each([
    `A visit of ${WHO} to Lima, where a fair is held, has been pencilled in for July.`,
    `A trip by ${WHO} to Lima, for a summit of three, is next, in July.`,
    `A trip by ${WHO} to Lima is next, in July.`,
  ])("%s", (words) => expect(travelled(words)).toEqual(["planned: Peter Otieno to Lima/PE"]));
});

describe("a trip that had been announced and was not made", () => {
  it.each(["did not make the trip to Lima announced on Monday", "did not make the planned trip to Lima"])("is called off: %s", (words) =>
    expect(travelled(`${WHO} ${words}.`)).toEqual(["cancelled: Peter Otieno to Lima/PE"]),
  );
  it("is none where nobody had announced it", () => expect(travelled(`${WHO} did not make a trip to Lima.`)).toEqual([]));
});

describe("a visit told with a length or behind its noun", () => {
  it("comes for so many days to a state", () =>
    expect(travelled(`${WHO} came for eight days to Peru.`)).toEqual(["held: Peter Otieno to /PE"]));
  it("is the trip that somebody made", () =>
    expect(travelled(`${WHO} spoke of the trip to Lima that he made on Sunday.`)).toEqual(["held: Peter Otieno to Lima/PE"]));
  it("was, in an entry of a chronicle, also in its later sentences", () =>
    expect(
      travelled(
        `Feb 6: A bridge falls. Six days later ${WHO} flies to Lima.\n\nMarch 3: ${WHO} travels to Quito.\n\nMay 5: A pact is signed.`,
      ),
    ).toEqual(["held: Peter Otieno to Lima/PE", "held: Peter Otieno to Quito/EC"]));
});
