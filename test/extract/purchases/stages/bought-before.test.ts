import { expect, it } from "vitest";
import { bought } from "../told.ts";

const EACH: readonly (readonly [string, readonly string[]])[] = [
  [
    "Cyprus took delivery last month of a Barak MX air defence system that it bought from Israel in 2021 for 330 million euros.",
    ["delivered CY from IL: Barak MX air defence system", "contracted CY from IL: Barak MX air defence system for 330000000 EUR"],
  ],
  [
    "Peru received 12 howitzers that it had ordered from France in 2019 for 90 million euros.",
    ["delivered PE from FR: 12 howitzers", "contracted PE from FR: 12 howitzers for 90000000 EUR"],
  ],
  [
    "The Kenyan Air Force took delivery of six Black Hawk helicopters from PZL Mielec on Tuesday, bringing to 22 the number delivered under a $241 million contract signed in 2019.",
    ["delivered KE from PL: 6 Black Hawk helicopters", "contracted KE from PL: Black Hawk helicopters for 241000000 USD"],
  ],
];

it.each(EACH)("keeps what was bought before apart from what is delivered: %s", (text, told) => {
  expect(bought(text)).toEqual(told);
});

it.each([
  ["The Uruguayan government has opted for two ocean patrol vessels from Spain.", "planned UY from ES: 2 patrol vessels"],
  ["Peru ordered 12 Gripen fighters and has bought six radars from Norway.", "contracted PE from SE: 12 Gripen fighters"],
])("counts goods over the one noun that says what for, and each verb's own: %s", (text, told) => {
  expect(bought(text)[0]).toBe(told);
});
