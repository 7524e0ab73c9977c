import { expect, it } from "vitest";
import { bought } from "../told.ts";

const told = (sentence: string): string[] => bought(`Peru bought four Gripen fighters from Sweden in May 2020. ${sentence}`).slice(1);

it.each<[string, string]>([
  ["Discussions over six more are under way, industry sources say.", "planned PE from SE: 6 Gripen fighters"],
  ["Negotiations for eight more of them continue, the ministry said.", "planned PE from SE: 8 Gripen fighters"],
  ["A contract for 36 more followed in June 2023.", "contracted PE from SE: 36 Gripen fighters"],
  ["The order for an additional six was placed in May 2023.", "contracted PE from SE: 6 Gripen fighters"],
  ["The air force asked for two further units.", "planned PE from SE: 2 Gripen fighters"],
  ["Peru received a pair of the type in 2022.", "delivered PE from SE: 2 Gripen fighters"],
])("a number alone stands for the goods told before: %s", (sentence, expected) => expect(told(sentence)).toEqual([expected]));

it.each(["Six more countries have ordered it.", "The minister has met two of them.", "An option for two more has not been taken up."])(
  "a number that counts something else is no goods: %s",
  (sentence) => expect(told(sentence)).toEqual([]),
);

it("a number behind capitals is the type's", () => {
  expect(bought("Peru ordered the VX 24 assault rifle from Sweden for 12 million dollars in May.")).toEqual([
    "contracted PE from SE: VX 24 assault rifle for 12000000 USD",
  ]);
  expect(bought("Peru ordered 500 VX 24 rifles from Sweden.")).toEqual(["contracted PE from SE: 500 VX 24 rifles"]);
});
