/** The day of an order told by the contract it stands in, or set ahead of it. */
import { expect, it } from "vitest";
import { purchaseClaims } from "../told.ts";

const daysOf = (text: string): unknown[] => purchaseClaims(text).map((p) => p.date?.value.when ?? null);

it.each([
  "Peru's navy has ordered five frigates from HD Hyundai Heavy Industries under a contract signed in Callao on Wednesday, the ministry said.",
  "Peru has bought five frigates from South Korea in a deal concluded on Wednesday.",
])("is that of the contract: %s", (text) => expect(daysOf(text)).toEqual([{ kind: "weekday", weekday: 3, which: "this" }]));

it("is what 'it was' sets ahead", () => {
  expect(daysOf("It was in March that Peru ordered five frigates from South Korea.")).toEqual([
    { kind: "month", year: null, month: 3, which: "this" },
  ]);
});

it("is not that of a contract told beside it", () => {
  expect(daysOf("Peru has ordered five frigates from South Korea. A contract signed on Wednesday is for fuel.")).toEqual([null]);
});
