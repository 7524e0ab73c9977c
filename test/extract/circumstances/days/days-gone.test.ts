/** The day of what has been dates nothing that is still to come. */
import { describe, expect, it } from "vitest";
import { claimsOf } from "../../told.ts";

const planned = (body: string): (string | null)[] =>
  claimsOf(body).flatMap((c) =>
    (c.kind === "meeting" || c.kind === "visit") && c.status.value === "planned" ? [c.date === null ? null : c.date.value.when.kind] : [],
  );

describe("what is to come", () => {
  it.each([
    "Swedish Foreign Minister Bo Ek met King Olav of Norway on Monday and will meet Peruvian President Juan Rojas in Lima.",
    "Swedish Foreign Minister Bo Ek arrived in Lima on 1 June and is to meet Peruvian President Juan Rojas.",
    "Swedish Foreign Minister Bo Ek saw his staff yesterday, and is expected to sit down with Peruvian President Juan Rojas.",
    "Swedish Foreign Minister Bo Ek landed in Lima last night and will hold talks with Peruvian President Juan Rojas.",
    "On Monday Swedish Foreign Minister Bo Ek opened a fair in Lima and he will meet Peruvian President Juan Rojas.",
  ])("has not the day of the past verb before it: %s", (body) => expect(planned(body)).toEqual([null]));

  it.each<[string, string]>([
    ["Swedish Foreign Minister Bo Ek will meet Peruvian President Juan Rojas in Lima on Friday.", "weekday"],
    ["On Friday Swedish Foreign Minister Bo Ek is to meet Peruvian President Juan Rojas in Lima.", "weekday"],
    ["Swedish Foreign Minister Bo Ek arrived on Monday and will meet Peruvian President Juan Rojas in Lima on 9 June.", "days"],
    ["Swedish Foreign Minister Bo Ek rang on Monday, two days before he is to meet Peruvian President Juan Rojas in Lima.", "offset"],
  ])("keeps a day of its own: %s", (body, kind) => expect(planned(body)).toEqual([kind]));
});
