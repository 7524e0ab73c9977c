import { expect, it } from "vitest";
import { bought } from "../told.ts";

it.each<[string, string[]]>([
  [
    "The document on the delivery of 12 helicopters to the Peruvian Navy was signed on Thursday in Lima.",
    ["contracted PE from ?: 12 helicopters"],
  ],
  [
    "The document on the delivery of Arrow 3 to the Bundeswehr, worth US$3.5bn, was signed on Thursday by Anna Larch, president of the procurement office, and for the Israeli MoD by Moshe Vale.",
    ["contracted DE from IL: Arrow 3 for 3500000000 USD"],
  ],
])("what a signed document is to deliver is ordered: %s", (text, expected) => expect(bought(text)).toEqual(expected));

it("what the goods will be aboard is not bought", () => {
  expect(bought("Peru bought 40 Sting Ray torpedoes for its frigates and P-8s.")).toEqual(["contracted PE from ?: 40 Sting Ray torpedoes"]);
});
