import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  "Belarus donated four MiG-29s to Serbia in 2021.",
  "Norway handed over 12 drones to Kenya free of charge.",
  "The United States delivered six boats to Kenya as a gift.",
])("what is given is not bought: %s", (text) => expect(bought(text)).toEqual([]));
