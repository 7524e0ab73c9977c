/** Who sells what two ministers sign for, and the day of what is only recalled beside the news. */
import { expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

it("the state that signs with the buyer's sells, whoever made the goods", () => {
  expect(
    bought(
      "Danish Defence Minister Mads Holm and his Argentine counterpart Luis Funes signed on Tuesday the contract for the transfer of 24 F-16 aircraft to the Argentine Air Force.",
    ),
  ).toEqual(["contracted AR from DK: 24 F-16 aircraft"]);
});

it("what was bought is not of the day on which it was shown", () => {
  const [told] = purchaseClaims(
    "The first of the 24 F-16s that Argentina bought from Denmark for 320 million dollars was shown in Tandil on Monday.",
  );
  expect([told?.status.value, told?.date]).toEqual(["contracted", null]);
});
