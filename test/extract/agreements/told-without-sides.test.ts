/** A paper told without its sides is kept for reports that tell whose it is; it is no agreement by itself. */
import { expect, it } from "vitest";
import { retold, told } from "./told.ts";

it.each([
  ["The memorandum on seabed charts is one page long.", ["signed mou : seabed charts"]],
  ["After the talks a letter of intent on hydrogen was signed.", ["signed letter_of_intent : hydrogen"]],
])("keeps %s", (text, lines) => {
  expect(retold(text)).toEqual(lines);
  expect(told(text)).toEqual([]);
});

it.each([
  "The memorandum on seabed charts is still being negotiated.",
  "The draft of the memorandum on seabed charts is one page long.",
  "The agreement on seabed charts is one page long.",
  "A memorandum on seabed charts is a fine thing.",
  "The memorandum is one page long.",
])("keeps nothing of a paper without a subject, of a loose name, or still being talked over: %s", (text) => {
  expect(retold(text)).toEqual([]);
});

it("keeps nothing of a paper that the article tells with its sides", () => {
  const text =
    "Norway and Chile signed a memorandum of understanding on seabed charts on Monday. The memorandum on seabed charts is one page long.";
  expect(retold(text)).toEqual([]);
  expect(told(text)).toHaveLength(1);
});
