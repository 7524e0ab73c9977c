import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

/** What the reports below go on from. */
const WITH_GUNS = "Portugal signed a contract for 24 K9 howitzers with Hanwha Aerospace of South Korea.";

const TOLD: Readonly<Record<string, readonly [text: string, ...expected: string[]]>> = {
  "a radar that an army took over": [
    "The Chilean army took over its first Ground Master 200 radar on Monday.",
    "delivered CL from ?: 1 Ground Master 200 radar",
  ],
  "ships that a navy took over": [
    "Chile's navy took over three frigates from the Netherlands in 2005.",
    "delivered CL from NL: 3 frigates",
  ],
  "no pieces where a command is taken over": ["Chile's navy took over command of the twelve frigates on Monday."],
  "no pieces where work is taken over": ["Sweden took over the Gripen programme in 2005."],
  "of them, before goods of another kind": [
    "The Archer howitzer is liked. The British Army took 14 of them off Stockholm's hands, a fix for the AS90s it gave to Kyiv.",
    "contracted GB from SE: 14 Archer howitzer",
    "delivered UA from GB: AS90s",
  ],
  "the same weapon": [
    "Austria chose the Mistral 3 missile in 2020. For its part Hungary agreed with France this year on the acquisition of the same weapon.",
    "planned AT from FR: Mistral 3 missile",
    "planned HU from FR: Mistral 3 missile",
  ],
  "contracts still in negotiation": [
    "The second contract, for 54 K2 tanks of a newer kind for Norway, is in negotiation.",
    "planned NO from ?: 54 K2 tanks",
  ],
  "who is under contract for goods": [
    `${WITH_GUNS} Two NASAMS batteries were delivered by Kongsberg in 2020, and Oshkosh is under contract for 500 JLTVs.`,
    "contracted PT from KR: 24 K9 howitzers",
    "delivered PT from NO: 2 NASAMS batteries",
    "contracted PT from US: 500 JLTVs",
  ],
};

it.each(Object.entries(TOLD))("%s", (_, [text, ...expected]) => expect(bought(text)).toEqual(expected));

it("Who committed itself to taking goods under a paper has bought them on the day of the paper", () => {
  const told = purchaseClaims(
    `${WITH_GUNS} It follows a framework agreement of 19 October, under which Lisbon committed itself to taking 212 of the howitzers.`,
  );
  expect(told.map((p) => [p.status.value, p.items[0]?.value.quantity, p.date?.value.when.kind])).toEqual([
    ["contracted", 24, undefined],
    ["contracted", 212, "days"],
  ]);
});

it("The day on which somebody was told of a purchase to come lies behind", () => {
  const [plan] = purchaseClaims(
    "On January 10 Prime Minister Adam Roe had let the visitor know that Canada would buy a NASAMS air defence system from Norway.",
  );
  expect([plan?.status.value, plan?.date?.value.tense]).toEqual(["planned", "past"]);
});
