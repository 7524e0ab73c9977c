/** A delivery that was announced is made when its day has come. */
import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each(["next year", "by the end of the year", "later this year", "over the next two years", "in the coming months"])(
  "is planned where it is to be made %s",
  (when) =>
    expect(bought(`German Defence Minister Anna Berg on Sunday announced the delivery of 16 howitzers to Kenya ${when}.`)).toEqual([
      "planned KE from DE: 16 howitzers",
    ]),
);

it("is made where nothing says so", () => {
  expect(bought("The German ministry on Sunday confirmed the delivery of 16 howitzers to Kenya.")).toEqual([
    "delivered KE from DE: 16 howitzers",
  ]);
});
