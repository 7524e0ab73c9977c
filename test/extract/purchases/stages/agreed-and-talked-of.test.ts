import { expect, it } from "vitest";
import { claimsOf } from "../../told.ts";
import { bought } from "../told.ts";

const EACH: readonly (readonly [string, readonly string[]])[] = [
  [
    "The Ministers of Defence of Brazil and Argentina signed a joint statement and opened talks on the sale of 24 Gripen fighters for the Argentine air force.",
    ["planned AR from ?: 24 Gripen fighters"],
  ],
  [
    "Peru and Sweden signed a memorandum and began negotiations for the purchase of 12 Gripen fighters.",
    ["planned PE from SE: 12 Gripen fighters"],
  ],
  ["Argentina has opened formal talks with Brazil for the purchase of six KC-390 airlifters.", ["planned AR from BR: 6 KC-390 airlifters"]],
  ["The Nigerian Air Force is going to take delivery of five AW109s from Italy.", ["planned NG from IT: 5 AW109s"]],
  [
    "The Azerbaijani army began receiving last year about 100 T-90 tanks purchased from Russia in 2012.",
    ["delivered AZ from RU: T-90 tanks", "contracted AZ from RU: ~100 T-90 tanks"],
  ],
  [
    "Azerbaijan purchased 72 tanks and 34 armoured vehicles from Russia in 2007-2013.",
    ["aggregate AZ from RU: 72 tanks, 34 armoured vehicles"],
  ],
  [
    "The procurement board on Friday gave its go-ahead to an Indian Air Force proposal to buy 114 Rafale jets.",
    ["approved IN from FR: 114 Rafale jets"],
  ],
];

it.each(EACH)("tells talks and beginnings from deals that are done: %s", (text, told) => {
  expect(bought(text)).toEqual(told);
});

it.each([
  [
    "Germany and Israel on Thursday signed an agreement for Berlin to buy the sophisticated Arrow 3 missile defence system.",
    "contracted DE from IL: Arrow 3 missile defence system",
  ],
  [
    "Peru and Sweden signed an agreement for the Peruvian air force to acquire 12 Gripen fighters.",
    "contracted PE from SE: 12 Gripen fighters",
  ],
  [
    "Israel made its largest export deal, signing an agreement with Germany linked to Berlin's purchase of the Arrow 3 air defence system.",
    "contracted DE from IL: Arrow 3 air defence system",
  ],
])("takes a paper by which somebody is to buy for a purchase and no agreement: %s", (text, told) => {
  expect(bought(text)).toEqual([told]);
  expect(claimsOf(text).filter((c) => c.kind === "agreement")).toEqual([]);
});
