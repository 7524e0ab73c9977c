/** "He will …" behind somebody who was in office years ago is whom the report is about. */
import { expect, test } from "vitest";
import { travelled } from "../../told.ts";

const report = (next: string): string =>
  `LIMA, June 5 - Kenyan Foreign Minister Peter Otieno is expected in Lima on Thursday. The last such visit was in 2016, when the then Kenyan Foreign Minister, Omari Juma, came. ${next}`;

test.each([
  "He will fly on to Oslo on Saturday.",
  "He is expected to fly on to Oslo on Saturday.",
  "He is due to travel to Oslo on Saturday.",
])("%s", (next) => {
  const told = travelled(report(next)).join("; ");
  expect(told).toContain("planned: Peter Otieno to Oslo/NO");
  expect(told).not.toContain("Omari Juma to Oslo");
});
