/** A state behind its town and a comma only says where the town is. */
import { expect, it } from "vitest";
import { claimsOf, met } from "../../told.ts";

it.each([
  "On the final day of her trip to Lima, Peru, Kenyan Foreign Minister Nia Otieno on Friday met her Chilean counterpart.",
  "On a stop in Lima, Peru on Friday Kenyan Foreign Minister Nia Otieno met her Chilean counterpart.",
])("is no side of what is told: %s", (sentence) => {
  expect(met(sentence)).toEqual(["in_person held: Nia Otieno KE + null CL"]);
  const meeting = claimsOf(sentence).find((c) => c.kind === "meeting");
  expect(meeting?.kind === "meeting" && meeting.countries.map((c) => c.value)).toEqual(["KE", "CL"]);
});

it("is one where it is the subject or stands in a row", () => {
  const buyers = (sentence: string): unknown[] =>
    claimsOf(sentence).flatMap((c) => (c.kind === "purchase" ? [c.buyer?.value.country] : []));
  expect(buyers("In Lima, Peru signed a contract to buy six trainer jets from Kenya.")).toEqual(["PE"]);
  expect(buyers("In Lima, Peru ordered 12 howitzers.")).toEqual(["PE"]);
});
