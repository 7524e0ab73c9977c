/** How tests write a purchase: "contracted NO from DE: 4 Kestrel-class frigates for 2000000000 EUR on 2021-05". */
import { extract } from "../../../src/extract/extract.ts";
import type { PurchaseClaim } from "../../../src/model/claim.ts";
import { readFile } from "../../../src/read/readFile.ts";

const bounds = { at_least: ">=", at_most: "<=", about: "~" } as const;
const mark = (bound: keyof typeof bounds | null): string => (bound === null ? "" : bounds[bound]);

const claimsIn = (body: string, published: string): readonly PurchaseClaim[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date ${published}\n${body}\n`)).articles[0];
  return article === undefined
    ? []
    : extract(article).claims.filter(
        (c): c is PurchaseClaim =>
          c.kind === "purchase" && c.status.value !== "denied" && !/^(?:hypothetical|cancelled)$/.test(c.status.value),
      );
};

/** Purchases that a report tells with their buyer. */
export const purchaseClaims = (body: string, published = "2024-06-03"): readonly PurchaseClaim[] =>
  claimsIn(body, published).filter((c) => c.amid === undefined);

/** Deals that a report tells without their buyer, for others to tell whose they are. */
export const retold = (body: string): string[] => lines(claimsIn(body, "2024-06-03").filter((c) => c.amid !== undefined));

export const bought = (body: string): string[] => lines(purchaseClaims(body));

const lines = (claims: readonly PurchaseClaim[]): string[] =>
  claims.map((p) => {
    const items = p.items.map((i) => `${i.value.quantity === null ? "" : `${mark(i.value.bound)}${i.value.quantity} `}${i.value.name}`);
    const value = p.value === null ? "" : ` for ${mark(p.value.value.bound)}${p.value.value.amount} ${p.value.value.currency}`;
    return `${p.status.value} ${p.buyer?.value.country ?? "?"} from ${p.seller?.value.country ?? "?"}: ${items.join(", ")}${value}`;
  });
