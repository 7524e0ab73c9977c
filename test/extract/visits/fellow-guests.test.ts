/** Guests who are received one after the other are none of each other's hosts. */
import { expect, it } from "vitest";
import { travelled } from "../told.ts";

it("the visiting official is where the one who receives is, not in the state of the next guest", () => {
  expect(
    travelled(
      "LIMA, June 5 - Foreign Minister Luis Vega, the host, received the visiting Norwegian minister of trade, Arno Vik, and a Kenyan delegation headed by Minister Joy Wanjiru.",
    ).filter((line) => line.includes("Arno Vik") && !line.includes("Lima/PE")),
  ).toEqual([]);
});
