import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  "A Croatian deal with Israel for 12 F-16s had collapsed in January 2019.",
  "Norway's contract for 12 drones fell through last year.",
])("a deal that fell through buys nothing: %s", (text) => expect(bought(text)).toEqual([]));
