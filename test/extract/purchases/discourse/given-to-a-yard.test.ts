/** What is given to a yard is the order, and what is handed over as a letter is the letter. */
import { describe, expect, test } from "vitest";
import { claimsOf } from "../../told.ts";

const deals = (text: string): number => claimsOf(text).filter((c) => c.kind === "purchase").length;

describe("no purchase by whoever builds", () => {
  test.each([
    "LIMA - In July Peru was ready to give the two patrol boats to a Turkish yard, people at the table say.",
    "LIMA - A letter of intent between the Peruvian Coast Guard and Kestrel Dockyard was also handed over, expressing interest in two patrol vessels.",
  ])("%s", (text) => {
    expect(deals(text)).toBe(0);
  });
  test("but by the state that is given them", () => {
    expect(deals("LIMA - Turkey gave two patrol boats to Peru in July.")).toBe(1);
  });
});
