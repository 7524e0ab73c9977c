import { expect, it } from "vitest";
import { purchaseClaims } from "../told.ts";

const told = (text: string): string[] =>
  purchaseClaims(text).map(
    (p) =>
      `${p.status.value} ${p.buyer?.value.country} from ${p.seller?.value.country ?? "?"}: ${p.items.map((i) => `${i.value.quantity ?? ""} ${i.value.name}`).join(", ")} ${p.date === null ? "undated" : p.date.value.when.kind}`,
  );

it.each<[string, string[]]>([
  [
    "BERLIN — The budget committee of the German parliament on Monday released 1.9 billion euros for the purchase of three frigates from TKMS.",
    ["approved DE from DE: 3 frigates weekday"],
  ],
  [
    "Kenya's parliament ratified on Wednesday two letters of offer and acceptance under which the country will acquire 83 Stryker vehicles for 370 million dollars. The letters were signed in November by Defence Minister Peter Kamau.",
    ["approved KE from US: 83 Stryker vehicles weekday", "contracted KE from US: 83 Stryker vehicles month"],
  ],
  [
    "Chile has requested 16 P-8A aircraft from the United States; the State Department signed off on the potential sale on Tuesday.",
    ["approved CL from US: 16 P-8A aircraft weekday"],
  ],
  [
    "Norway on Thursday signed a contract with Saab for 97 Gripen. Parliament had given the purchase the green light in May.",
    ["contracted NO from SE: 97 Gripen weekday", "approved NO from SE: 97 Gripen month"],
  ],
])("%s", (text, expected) => expect(told(text)).toEqual(expected));
