/** Two of one side who each meet one of the other. */
import { expect, it } from "vitest";
import { met } from "../../told.ts";

const SIDES =
  "The Kenyan side was led by Foreign Minister Joy Wanjiru and Defence Minister Samuel Otieno. The Norwegian delegation was headed by Minister of Foreign Affairs Anna Berg and Minister of Defence Erik Dahl.";

it("ministers of one portfolio met each other where they met separately", () => {
  expect(met(`${SIDES} Before that, the defence ministers and the foreign ministers held separate bilateral meetings.`)).toEqual([
    "in_person held: Anna Berg NO + Joy Wanjiru KE",
    "in_person held: Erik Dahl NO + Samuel Otieno KE",
  ]);
});
it("the ministers of one state call together on a third", () => {
  expect(met(`${SIDES} Afterwards the Norwegian ministers jointly called on President Hugo Noor.`)).toEqual([
    "in_person held: Anna Berg NO + Erik Dahl NO + Hugo Noor KE",
  ]);
});
it("each meets their own counterpart, in the order named", () => {
  const report =
    "Kenyan President Hugo Noor will arrive in Norway on Wednesday. He is accompanied by Foreign Minister Joy Wanjiru and Defence Minister Samuel Otieno, who will hold talks with their respective counterparts, Anna Berg and Erik Dahl.";
  expect(met(report)).toEqual(["in_person planned: Anna Berg NO + Joy Wanjiru KE", "in_person planned: Erik Dahl NO + Samuel Otieno KE"]);
});
