/**
 * Sums that a report gives for a package whose parts it then names: "two sales worth 2 billion: … 1.2 billion … 800 million". The
 * parts are the records; the sum would count them twice.
 */
import type { Mention, PurchaseMention } from "../mention.ts";

/** Rounding that a written sum and its parts may differ by. */
const SLACK = 0.005;

const isSumOf = (whole: PurchaseMention, parts: readonly PurchaseMention[]): boolean => {
  const value = whole.claim.value?.value;
  if (value === undefined) return false;
  const amounts = parts.flatMap((p) =>
    p !== whole && p.claim.value !== null && p.claim.value.value.currency === value.currency && p.claim.value.value.amount < value.amount
      ? [p.claim.value.value.amount]
      : [],
  );
  const sum = amounts.reduce((a, b) => a + b, 0);
  return amounts.length > 1 && Math.abs(sum - value.amount) <= SLACK * value.amount;
};

/** The mentions of one article without the sums of others of them. */
export const withoutUmbrellas = (mentions: readonly Mention[]): readonly Mention[] => {
  const purchases = mentions.filter((m): m is PurchaseMention => m.claim.kind === "purchase");
  return mentions.filter((m) => {
    if (m.claim.kind !== "purchase") return true;
    const whole = m as PurchaseMention;
    const peers = purchases.filter(
      (p) => p.claim.status.value === whole.claim.status.value && p.claim.buyer?.value.country === whole.claim.buyer?.value.country,
    );
    return !isSumOf(whole, peers);
  });
};
