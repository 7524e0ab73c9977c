import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it.each<[string, string[]]>([
  ["Peru's contract for two frigates was signed in May.", ["contracted PE from ?: 2 frigates"]],
  [
    "The contract for 12 helicopters was signed in Lima by Tupa Yawar for the Peruvian Navy and Anu Lepik for the Finnish government.",
    ["contracted PE from FI: 12 helicopters"],
  ],
])("%s", (text, expected) => expect(bought(text)).toEqual(expected));

it("who signs for a body is a person, and a yard is none", () => {
  const [claim] = purchaseClaims(
    "The contract for 12 helicopters was signed in Lima by Tupa Yawar for the Peruvian Navy and Anu Lepik for the Finnish government.",
  );
  expect(claim?.signatories.map((s) => s.value.name)).toEqual(["Tupa Yawar", "Anu Lepik"]);
  const [other] = purchaseClaims("The contract for 12 helicopters was signed on Monday by Kestrel Yards for the Peruvian Navy.");
  expect(other?.signatories).toEqual([]);
});

it("what an agreement foresees to be bought is planned, and has the sides its own clause names", () => {
  expect(
    bought("Chile ordered five frigates from Bazan in 2000. The agreement foresees that Norway buys Sting Ray torpedoes for its frigates."),
  ).toEqual(["contracted CL from ?: 5 frigates", "planned NO from ?: Sting Ray torpedoes"]);
});
