/** Another exchange of the same people, told by a noun that counts on from theirs, and talks told before whoever held them. */
import { describe, expect, it } from "vitest";
import { recorded } from "../told.ts";

const monday = "Kenyan Foreign Minister Joy Wanjiru and her Peruvian counterpart Luis Vega met in Lima on Monday";
const first = "2024-06-03 in Lima/PE: Joy Wanjiru + Luis Vega";

describe("an exchange that counts on from the one told before", () => {
  it.each([
    [`${monday}. A second round of talks is planned in Nairobi for July 14.`, "2024-07-14 planned in Nairobi/KE: Joy Wanjiru + Luis Vega"],
    [`${monday}, and a second round in Nairobi has been set for July.`, "2024-07 planned in Nairobi/KE: Joy Wanjiru + Luis Vega"],
    [`${monday}. Their next meeting will take place in Nairobi in August.`, "2024-08 planned in Nairobi/KE: Joy Wanjiru + Luis Vega"],
    [`${monday}. A further meeting is to be held there in August.`, "2024-08 planned in Lima/PE: Joy Wanjiru + Luis Vega"],
    [`${monday}. Their previous meeting took place in Nairobi in May.`, "2024-05 in Nairobi/KE: Joy Wanjiru + Luis Vega"],
  ])("is one of the same people: %s", (report, other) => expect(recorded(report)).toEqual([first, other].sort()));
  it("may be a call", () => {
    expect(recorded("Kenya's Joy Wanjiru and Peru's Luis Vega spoke by phone on Monday. A previous call took place on 3 May.")).toEqual([
      "2024-05-03 in /: Joy Wanjiru + Luis Vega",
      "2024-06-03 in /: Joy Wanjiru + Luis Vega",
    ]);
  });
  it("is none where somebody else is named, nothing is told of it, or it was only planned", () => {
    expect(
      recorded(`${monday}. The next meeting with Fiji's Ana Rabuka will take place in July.`).filter((m) => m.includes("Vega")),
    ).toEqual([first]);
    expect(recorded(`${monday}. A second round is possible.`)).toEqual([first]);
    expect(recorded(`${monday}. A second meeting was planned for Tuesday.`)).toEqual([first]);
    expect(recorded(`${monday}. The next parliamentary session will open in July.`)).toEqual([first]);
  });
});

describe("a meeting told without anybody in it", () => {
  it("is of whoever the next sentence says it brought together", () => {
    expect(
      recorded(
        "A trilateral meeting was held in Lima on Monday. It brought together Kenya's Joy Wanjiru, Peru's Luis Vega and Fiji's Ana Rabuka.",
      ),
    ).toEqual(["2024-06-03 in Lima/PE: Ana Rabuka + Joy Wanjiru + Luis Vega"]);
    expect(recorded("A meeting was held in Lima on Monday. It was attended by Peru's Luis Vega and his staff.")).toEqual([]);
  });
});

describe("a meeting that was to be", () => {
  it("is off where the next sentence says that it did not take place", () => {
    expect(recorded("Kenya's Joy Wanjiru was to meet Peru's Luis Vega in Lima on Monday. The meeting did not take place.")).toEqual([
      "2024-06-03 cancelled in Lima/PE: Joy Wanjiru + Luis Vega",
    ]);
  });
});

describe("a meeting in a clause of time", () => {
  it.each([
    "The plan will be ready when Kenyan Foreign Minister Joy Wanjiru meets Peru's Luis Vega in Lima on July 20.",
    "The agencies are to submit it before Kenya's Joy Wanjiru and Peru's Luis Vega come together on July 20 in Lima.",
  ])("is to come where what it dates is: %s", (report) => {
    expect(recorded(report)).toEqual(["2024-07-20 planned in Lima/PE: Joy Wanjiru + Luis Vega"]);
  });
  it("is held where what it dates was", () => {
    expect(recorded("The plan was ready before Kenya's Joy Wanjiru met Peru's Luis Vega in Lima on May 20.")).toEqual([
      "2024-05-20 in Lima/PE: Joy Wanjiru + Luis Vega",
    ]);
  });
});
