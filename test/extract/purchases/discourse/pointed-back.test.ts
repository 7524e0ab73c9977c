import { expect, it } from "vitest";
import { bought } from "../told.ts";

const EACH: readonly (readonly [string, readonly string[]])[] = [
  [
    "President Rojas said Peru would not give up the S-400.\n\nPeru had bought the system from Russia in 2017 for 2.5 billion dollars.",
    ["contracted PE from RU: S-400 for 2500000000 USD"],
  ],
  ["Peru paraded 12 K2 tanks on Monday.\n\nIt bought them from South Korea in 2022.", ["contracted PE from KR: 12 K2 tanks"]],
  [
    "In May Chile signed the contract for 12 Rafales with Dassault.\n\nIn July Dassault handed over the first of them in Istres.",
    ["contracted CL from FR: 12 Rafales", "delivered CL from FR: 1 Rafales"],
  ],
  [
    "In May Chile signed the contract for 12 Rafales with Dassault.\n\nIn July Chile received the first six of them in Istres.",
    ["contracted CL from FR: 12 Rafales", "delivered CL from FR: 6 Rafales"],
  ],
];

it.each(EACH)("takes what a word points back to for what is dealt in: %s", (text, told) => {
  expect(bought(text)).toEqual(told);
});

it.each([
  "Peru paraded 12 K2 tanks on Monday.\n\nThe ministry bought it a new stadium in 2022.",
  "Peru showed the S-400.\n\nThe minister supplied the system with power in 2020.",
  "Peru will test the F-35 on Monday.\n\nThe government gave them to the church in 2020.",
])("takes nothing that may mean something else: %s", (text) => {
  expect(bought(text)).toEqual([]);
});

const OWNED: readonly (readonly [string, readonly string[]])[] = [
  ["The Peruvian army uses 37 Caesar howitzers which it bought from Nexter in 2012.", ["contracted PE from FR: 37 Caesar howitzers"]],
  [
    "The Peruvian army operates 24 T-72 tanks, which it bought from Poland in 2015 for 30 million dollars.",
    ["contracted PE from PL: 24 T-72 tanks for 30000000 USD"],
  ],
  [
    "In January Chile ordered 18 Rafale fighters, twelve of them used, from Dassault Aviation for 2.5 billion euros.",
    ["contracted CL from FR: 18 Rafale fighters for 2500000000 EUR"],
  ],
];

it.each(OWNED)("reads the goods before a relative clause, and behind an aside who sells: %s", (text, told) => {
  expect(bought(text)).toEqual(told);
});
