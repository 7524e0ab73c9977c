/** One sum in two currencies: "5.8 billion dollars" in one report of a purchase, "5.8 billion euros" in another. */
import type { Money } from "../model/claim.ts";
import type { Src } from "../reconcile/corpus.ts";
import { type Check, finding } from "./finding.ts";

interface Sum {
  readonly money: Money;
  readonly src: Src;
  readonly claim: string;
}

const sameFigure = (a: Money, b: Money): boolean => Math.abs(a.amount - b.amount) <= 0.001 * Math.max(a.amount, b.amount);

/** A report that gives both itself knows both currencies. */
const givesBoth = (sums: readonly Sum[], src: Src, currency: string): boolean =>
  sums.some((s) => s.src === src && s.money.currency === currency);

export const currencySlips: Check = ({ ready }) =>
  ready.flatMap(({ id, group }) => {
    const sums = group.mentions.flatMap((m): Sum[] => {
      if (m.claim.kind !== "purchase") return [];
      const all = [...(m.claim.value === null ? [] : [m.claim.value]), ...m.claim.other_values];
      return all.map(({ value }) => ({ money: value, src: m.src, claim: m.id }));
    });
    for (const a of sums) {
      const b = sums.find(
        (s) =>
          s.src !== a.src &&
          s.money.currency !== a.money.currency &&
          sameFigure(s.money, a.money) &&
          !givesBoth(sums, a.src, s.money.currency) &&
          !givesBoth(sums, s.src, a.money.currency),
      );
      if (b === undefined) continue;
      const message = `${a.money.amount} is told in ${a.money.currency} and in ${b.money.currency}: one may be a slip`;
      return [finding("currency_slips", "warning", message, [id], [id], [a.claim, b.claim])];
    }
    return [];
  });
