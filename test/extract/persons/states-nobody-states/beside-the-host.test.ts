/** Whom the guest of a state meets beside somebody of that state is of it, too, whatever their names are like. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

it.each(["arrived in Nepal on Monday", "is presently in Nepal"])("beside one whose state is told: %s", (goes) => {
  expect(
    met(
      `Indian Foreign Secretary Vinay Kapoor ${goes}. He will meet President Ram Thapa of Nepal, Chairman Uprendra Yadav and Speaker Mahesh Rai.`,
    ),
  ).toEqual([
    "in_person planned: Mahesh Rai NP + Vinay Kapoor IN",
    "in_person planned: Ram Thapa NP + Vinay Kapoor IN",
    "in_person planned: Uprendra Yadav NP + Vinay Kapoor IN",
  ]);
});

it("not beside one of a third state", () => {
  expect(
    met(
      "Indian Foreign Secretary Vinay Kapoor arrived in Nepal. He met President Ram Thapa of Nepal, Chinese Premier Wu Lin and Speaker Mahesh Rai.",
    ),
  ).not.toContain("in_person held: Mahesh Rai NP + Vinay Kapoor IN");
});
