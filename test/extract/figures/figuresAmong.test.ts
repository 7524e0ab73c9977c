import fc from "fast-check";
import { expect, it } from "vitest";
import { figuresAmong, figuresIn } from "../../../src/extract/figures/figures.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";

const pieces =
  "the a an last next this past two dozen half hundred million dollars euros Monday May march July day eve weekend night morning spring fall ago earlier later early mid-July two-day 2024 $ 5 % one pair of single few several weeks decade quarter officials said in on for Rs P8 Q1 ½ m² K2 twenty-two crore".split(
    " ",
  );

it("finds in a sentence what is found without the cheap look at its tokens", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), fc.constantFrom(" ", "-", ""), (words, gap) => {
      const text = words.map((word, i) => (i > 0 && i % 3 === 0 ? gap : " ") + word).join("");
      const tokens = tokenize(text, 0, text.length);
      const first = tokens[0]?.start ?? 0;
      const last = tokens[tokens.length - 1]?.end ?? 0;
      for (const dollar of ["USD", "AUD"])
        expect(figuresAmong(text, tokens, 0, tokens.length, dollar)).toEqual(figuresIn(text, first, last, dollar));
    }),
    { numRuns: 2000 },
  );
});

it("keeps money and counts apart where a bare dollar means another one", () => {
  const text = "It paid $5 million (A$7 million) for 12 jets";
  const { money, quantities } = figuresIn(text, 0, text.length, "AUD");
  expect([...money.values()].map((m) => m.money.currency)).toEqual(["AUD", "AUD"]);
  expect([...quantities.values()].map((q) => q.value)).toEqual([12]);
});
