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

/** Units that are taken for each other, by how many times one is the other. */
const MIXED: Readonly<Record<number, string>> = {
  100: "as lakh and crore do",
  1000: "as million and billion do",
  100000: "as plain numbers and lakhs do",
  1000000: "as plain numbers and millions do",
  10000000: "as plain numbers and crores do",
};

const slip = (a: number, b: number): string | null => {
  const ratio = Math.max(a, b) / Math.min(a, b);
  const power = POWERS.find((p) => Math.abs(ratio / p - 1) < 0.02);
  if (power !== undefined) return `differ ${power} times${MIXED[power] === undefined ? "" : `, ${MIXED[power]}`}`;
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
