/** Sums or numbers at odds by a power of ten or by digits that changed places: million and billion, lakh and crore, 828 and 282. */
import { type Check, finding } from "./finding.ts";

const amountOf = (value: unknown): number | null =>
  typeof value === "number"
    ? value
    : typeof value === "object" && value !== null && "amount" in value && typeof value.amount === "number"
      ? value.amount
      : null;

const POWERS = [10, 100, 1000, 100_000, 1_000_000, 10_000_000];
const digits = (n: number): string => String(n).replace(/0+$/, "").split("").sort().join("");

const slip = (a: number, b: number): string | null => {
  const ratio = Math.max(a, b) / Math.min(a, b);
  if (POWERS.some((p) => Math.abs(ratio / p - 1) < 0.02)) return "differ by a power of ten";
  return a !== b && digits(a).length > 1 && digits(a) === digits(b) ? "have the same digits in another order" : null;
};

export const unitSlips: Check = ({ clashes }) =>
  clashes.flatMap((clash) => {
    const amounts = clash.values.map((v) => amountOf(v.value));
    const [a, b] = amounts;
    if (a == null || b == null || a <= 0 || b <= 0) return [];
    const how = slip(a, b);
    if (how === null) return [];
    return [
      finding(
        "unit_slips",
        "warning",
        `${a} and ${b} for ${clash.field} ${how}: one may be a slip`,
        [clash.record ?? "", clash.field],
        clash.record === null ? [] : [clash.record],
        clash.values.flatMap((v) => v.claims),
      ),
    ];
  });
