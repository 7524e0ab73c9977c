/** "A and B, the Northish and the Westish minister": each in turn; and a headline's comma that joins two. */
import { expect, test } from "vitest";
import { people } from "../people.ts";

test("two names are of the states that stand behind them in their order", () => {
  const each = ["Anna Berg [SE] Minister of Defence", "Karin Holm [NO] Minister of Defence"];
  expect(people("On Friday Anna Berg and Karin Holm, the Swedish and the Norwegian minister of defence, signed it.")).toEqual(each);
  expect(people("Anna Berg and Karin Holm, the Swedish and Norwegian defence ministers, signed it.")).toEqual(
    each.map((line) => line.replace("Minister of Defence", "Defence Minister")),
  );
});
test("one name in front is no two", () => {
  expect(people("Anna Berg, the Swedish and the Norwegian minister of defence signed it.").join()).not.toContain("Anna Berg [NO]");
});
test("a headline's comma joins a name and an office", () => {
  expect(people("Berg, Romanian president agree to boost trade\n\nBERGEN - President Anna Berg of Norway spoke.").join()).toContain(
    "Anna Berg [NO]",
  );
});
test.each([
  "Berg, Qatar emir witness signing of nine deals",
  "Berg, Peru president discuss trade",
  "Anna Berg, Peruvian president to meet",
])("what two do joins them: %s", (headline) => {
  expect(people(`${headline}\n\nBERGEN - President Anna Berg of Norway spoke.`).join()).toContain("Anna Berg [NO]");
});
test("a headline's comma behind the office ends what one is", () => {
  expect(people("Berg, Norwegian president, to meet Rojas\n\nBERGEN - Anna Berg spoke.").join()).toContain("Anna Berg [NO]");
});
