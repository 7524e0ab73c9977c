/** How tests write a purchase: "contracted NO from DE: 4 Kestrel-class frigates for 2000000000 EUR on 2021-05". */
import { extract } from "../../../src/extract/extract.ts";
import type { PurchaseClaim } from "../../../src/model/claim.ts";
import { readFile } from "../../../src/read/readFile.ts";

const bounds = { at_least: ">=", at_most: "<=", about: "~" } as const;
const mark = (bound: keyof typeof bounds | null): string => (bound === null ? "" : bounds[bound]);

export const purchaseClaims = (body: string, published = "2024-06-03"): readonly PurchaseClaim[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date ${published}\n${body}\n`)).articles[0];
  return article === undefined
    ? []
    : extract(article).claims.filter(
        (c): c is PurchaseClaim =>
          c.kind === "purchase" && c.status.value !== "denied" && !/^(?:hypothetical|cancelled)$/.test(c.status.value),
      );
};

export const bought = (body: string): string[] =>
  purchaseClaims(body).map((p) => {
    const items = p.items.map((i) => `${i.value.quantity === null ? "" : `${mark(i.value.bound)}${i.value.quantity} `}${i.value.name}`);
    const value = p.value === null ? "" : ` for ${mark(p.value.value.bound)}${p.value.value.amount} ${p.value.value.currency}`;
    return `${p.status.value} ${p.buyer?.value.country} from ${p.seller?.value.country ?? "?"}: ${items.join(", ")}${value}`;
  });
