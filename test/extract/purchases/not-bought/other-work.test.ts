import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("does not count boats that are only upgraded among those bought", () => {
  expect(
    bought(
      "The order from the Swedish navy covers the construction of two A26 submarines by Saab, as well as a mid-life upgrade for two Gotland-class submarines.",
    ),
  ).toEqual(["contracted SE from SE: 2 A26 submarines"]);
});

it("reads no purchase from an offset deal with the makers", () => {
  expect(
    bought("Poland signed an offset deal worth 950 million zlotys with the Patriot systems makers Raytheon and Lockheed Martin."),
  ).toEqual([]);
});

it("reads no purchase from what was not told", () => {
  expect(bought("He did not say when the four frigates would be delivered or from which country they were bought by Peru.")).toEqual([]);
});

it("takes a war for no state", () => {
  expect(bought("They guarded the base since the Vietnam War. The contract covers 84 helicopters from Leonardo.")).toEqual([]);
});

it("does not mix in what another step was over", () => {
  expect(
    bought("Nigeria received 12 A-29 Super Tucano planes last year, three years after Italy agreed to sell Ghana four M-346 jets."),
  ).toEqual(["delivered NG from ?: 12 A-29 Super Tucano planes", "contracted GH from IT: 4 M-346 jets"]);
});
