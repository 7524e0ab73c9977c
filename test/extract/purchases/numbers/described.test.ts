import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string]>([
  ["Chile has ordered two icebreaking patrol vessels.", "contracted CL from ?: 2 patrol vessels"],
  ["Norway bought six additional tactical transport aircraft from Brazil.", "contracted NO from BR: 6 tactical transport aircraft"],
  ["Finland ordered eight M-346 trainer jets from Leonardo.", "contracted FI from IT: 8 M-346 trainer jets"],
])("adjectives stand between the number and the goods: %s", (text, expected) => expect(bought(text)).toEqual([expected]));
