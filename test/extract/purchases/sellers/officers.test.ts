import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  [
    "The contract for three frigates was signed by Pierre Moreau, chairman of Naval Group, and by Vice Admiral Pedro Rojas of the Chilean navy.",
    "contracted CL from FR: 3 frigates",
  ],
  [
    "A contract for three corvettes was signed by Vice Admiral Pedro Rojas of the Chilean navy and by Karl Holm, director of Saab, in Santiago.",
    "contracted CL from SE: 3 corvettes",
  ],
  [
    "Pierre Moreau, president of France, and Peruvian Defence Minister Luis Vega signed a contract for 12 Rafale fighters.",
    "contracted PE from FR: 12 Rafale fighters",
  ],
  ["Chile bought 24 howitzers of Swedish manufacture in 2020.", "contracted CL from SE: 24 howitzers"],
  ["The minister hailed Poland's deal with Hanwha for 48 howitzers.", "contracted PL from KR: 48 howitzers"],
])("has whoever makes the goods sell them: %s", (text, told) => {
  expect(bought(text)).toEqual([told]);
});
