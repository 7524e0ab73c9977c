/** A visit that is only prepared is to come, and has not the day on which its preparation is told of. */
import { expect, it } from "vitest";
import { stayed } from "../../told.ts";

it.each([
  "The preparation process is underway for Kenyan President Joy Wanjiru's visit to Peru, said the ministry in a message on June 3.",
  "They spoke of the preparation of a working visit by Kenyan President Joy Wanjiru to Peru.",
  "Groundwork is being laid for Kenyan President Joy Wanjiru's trip to Peru, the ministry said on Monday.",
])("%s", (report) => expect(stayed(report)).toEqual(["undated planned PE: Joy Wanjiru"]));

it("but a day told with the visit stands, whoever says so behind it", () => {
  expect(stayed("Kenyan President Joy Wanjiru visited Peru on Sunday, the ministry said on Monday.")).toEqual([
    "2024-06-02 held PE: Joy Wanjiru",
  ]);
});
