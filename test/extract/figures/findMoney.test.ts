import { describe, expect, it } from "vitest";
import { findBareAmounts, findMoney } from "../../../src/extract/figures/money.ts";

const first = (text: string, dollar?: string) => {
  const [mention] = findMoney(text, 0, text.length, dollar);
  if (mention === undefined) throw new Error(`no sum in ${text}`);
  return { ...mention, words: text.slice(mention.start, mention.end) };
};

describe("a sum in any notation", () => {
  it.each<[string, number, string, number]>([
    ["US$ 2.9 billion", 2_900_000_000, "USD", 50_000_000],
    ["$374,962,800", 374_962_800, "USD", 50],
    ["USD 10 billion", 10_000_000_000, "USD", 500_000_000],
    ["2.2 bn USD", 2_200_000_000, "USD", 50_000_000],
    ["$10bn", 10_000_000_000, "USD", 500_000_000],
    ["$9.4 mln", 9_400_000, "USD", 50_000],
    ["$1.988 billion", 1_988_000_000, "USD", 500_000],
    ["PHP18.9 billion", 18_900_000_000, "PHP", 50_000_000],
    ["P2.83 billion", 2_830_000_000, "PHP", 5_000_000],
    ["₹17,000 crore", 170_000_000_000, "INR", 5_000_000_000],
    ["Rs 64,000 crore", 640_000_000_000, "INR", 5_000_000_000],
    ["Rs. 5 crore", 50_000_000, "INR", 5_000_000],
    ["₹1,00,000 crore", 1_000_000_000_000, "INR", 500_000_000_000],
    ["0.63 lakh crore rupees", 630_000_000_000, "INR", 5_000_000_000],
    ["20 trillion won", 20_000_000_000_000, "KRW", 500_000_000_000],
    ["A$10 billion", 10_000_000_000, "AUD", 500_000_000],
    ["NT$40.5 billion", 40_500_000_000, "TWD", 50_000_000],
    ["T$40.5 billion", 40_500_000_000, "TWD", 50_000_000],
    ["C$2 million", 2_000_000, "CAD", 500_000],
    ["S$3m", 3_000_000, "SGD", 500_000],
    ["€7.87 billion", 7_870_000_000, "EUR", 5_000_000],
    ["Euro 7 billion", 7_000_000_000, "EUR", 500_000_000],
    ["£150 million", 150_000_000, "GBP", 500_000],
    ["12 billion Danish kroner", 12_000_000_000, "DKK", 500_000_000],
    ["10 billion Australian dollars", 10_000_000_000, "AUD", 500_000_000],
    ["3 billion U.S. dollars", 3_000_000_000, "USD", 500_000_000],
    ["five-point-seven billion dollars", 5_700_000_000, "USD", 50_000_000],
    ["two billion dollars", 2_000_000_000, "USD", 500_000_000],
    ["500-million-dollar", 500_000_000, "USD", 500_000],
    ["half a billion dollars", 500_000_000, "USD", 50_000_000],
  ])("%s", (words, amount, currency, precision) => {
    const text = `The order of ${words} was signed.`;
    expect(first(text)).toMatchObject({ words, money: { amount, currency, precision, bound: null }, alternatives: [] });
  });
});

it.each<[string, string | null]>([
  ["up to $5 billion", "at_most"],
  ["as much as $5 billion", "at_most"],
  ["more than $5 billion", "at_least"],
  ["upwards of $5 billion", "at_least"],
  ["at least $5 billion", "at_least"],
  ["nearly $5 billion", "about"],
  ["an estimated $5 billion", "about"],
  ["a fine $5 billion", null],
])("a bound stands beside the sum, not in it: %s", (text, bound) => {
  expect(first(text)).toMatchObject({ words: "$5 billion", money: { amount: 5e9, bound } });
});

describe("one sum in several currencies", () => {
  it.each<[string, string, readonly (readonly [number, string])[]]>([
    ["100 billion kroner (£10 billion)", "NOK", [[1e10, "GBP"]]],
    ["950 billion yen, or 10 billion Australian dollars", "JPY", [[1e10, "AUD"]]],
    [
      "A$20 billion (US$14.3 billion, or over two trillion yen)",
      "AUD",
      [
        [1.43e10, "USD"],
        [2e12, "JPY"],
      ],
    ],
    [
      "₹63,000 crore (€6.6 billion, or roughly $7.4 billion at Monday's rate)",
      "INR",
      [
        [6.6e9, "EUR"],
        [7.4e9, "USD"],
      ],
    ],
  ])("%s", (text, currency, others) => {
    const found = findMoney(text, 0, text.length);
    expect(found).toHaveLength(1);
    expect(found[0]?.money.currency).toBe(currency);
    expect(found[0]?.alternatives.map((m) => [m.amount, m.currency])).toEqual(others);
  });

  it("keeps two sums of one currency apart", () => {
    expect(findMoney("Rs 6.2 crore, of which Rs 1.7 crore", 0, 35)).toHaveLength(2);
    expect(findMoney("$5 million or $6 million", 0, 24)).toHaveLength(2);
  });
});

it("reads a bare dollar sign as the country of the paper does", () => {
  expect(first("a $10bn plan", "AUD").money.currency).toBe("AUD");
  expect(first("a US$10bn plan", "AUD").money.currency).toBe("USD");
});

it.each(["the side won 20 games", "500-pound bombs", "the Euro 2024 final", "1.4 billion people", "an F-35 won"])(
  "finds no sum in: %s",
  (text) => {
    expect(findMoney(text, 0, text.length)).toEqual([]);
  },
);

it("lists amounts without currency apart", () => {
  const text = "The twenty cost 414 million, not 1.4 billion people or $5 million.";
  expect(findBareAmounts(text, 0, text.length).map((b) => [text.slice(b.start, b.end), b.amount])).toEqual([["414 million", 414_000_000]]);
});
