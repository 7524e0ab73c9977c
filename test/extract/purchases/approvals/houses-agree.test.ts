import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each([
  [
    "Kenya's parliament agreed to a second batch of eight F-16 jets, for another 1.3 billion dollars, in November 2022.",
    "approved KE from US: 8 F-16 jets for 1300000000 USD",
  ],
  [
    "Kenya bought eight F-16 jets from the United States in 2019. Parliament agreed to a second batch of twelve in November 2022.",
    "approved KE from US: 12 F-16 jets",
  ],
])("a house that agrees to a batch approves it: %s", (text, told) => expect(bought(text)).toContain(told));
