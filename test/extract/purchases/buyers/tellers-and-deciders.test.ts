import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

const TOLD: Readonly<Record<string, readonly [text: string, ...expected: string[]]>> = {
  "whose decision it was, with a day between": [
    "It follows Germany's decision in March to buy 35 F-35s from the United States.",
    "planned DE from US: 35 F-35s",
  ],
  "whose announcement it was, beside another's plan": [
    "Canada plans to buy 88 F-35 jets from the United States. It follows Norway's announcement in March to buy 35 F-35s.",
    "planned CA from US: 88 F-35 jets",
    "planned NO from US: 35 F-35s",
  ],
  "who is to be given a type without a number": ["Denmark is to give Ukraine F-16 fighter jets.", "planned UA from DK: F-16 fighter jets"],
  "no gift of anything": ["Denmark is to give Ukraine time. Its F-16 fighter jets stay at home."],
  "whose minister tells of a delivery": [
    "Serbian Defence Minister Petar Ilic told a television station that the second batch of Mistral missiles, 50 of them, was delivered this month.",
    "delivered RS from ?: 50 Mistral missiles",
  ],
  "no maker who tells of a delivery": [
    "French Defence Minister Jean Morel said that the second batch of Mistral missiles, 50 of them, was delivered this month.",
  ],
  "for whom was built in a contract": [
    "The South Korean shipbuilder Hanwha Ocean also built two frigates for the Philippine Navy in a P16 billion contract in 2016.",
    "contracted PH from KR: 2 frigates for 16000000000 PHP",
  ],
  "the sum of those counted before it": [
    "Belgium chose the F-35 years later than the Dutch, and got its 34, worth EUR3.8 billion, by a contract with Washington.",
    "planned BE from US: F-35",
  ],
};

it.each(Object.entries(TOLD))("Read is %s", (_, [text, ...expected]) => expect(bought(text)).toEqual(expected));

it("The day of a decision to buy lies behind", () => {
  const [plan] = purchaseClaims("It follows Germany's decision in March to buy 35 F-35s from the United States.");
  expect(plan?.date?.value.tense).toBe("past");
});
