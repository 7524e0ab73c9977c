/** Leave to buy in other words: a clearance, a permission, a licence that the buyer received. */
import { describe, expect, it } from "vitest";
import { bought } from "../told.ts";

describe("leave to buy", () => {
  it.each(["received clearances in 2022", "got clearance in 2022", "obtained permission in 2022", "was granted approval in 2022"])(
    "that a state %s brings nothing yet",
    (got) => {
      expect(bought(`Norway ${got} to buy 116 Leopard tanks and 250 Lynx vehicles from Germany.`)).toEqual([
        "approved NO from DE: 116 Leopard tanks, 250 Lynx vehicles",
      ]);
    },
  );
  it("stands apart from what was received", () => {
    expect(bought("Norway received 116 Leopard tanks from Germany.")).toEqual(["delivered NO from DE: 116 Leopard tanks"]);
  });
});

describe("the package", () => {
  it("is the one approved, not arms given away in passing", () => {
    expect(
      bought(
        "The U.S. State Department approved the potential sale of rockets to Norway for $10 billion. Norway has been donating older weapons to Chile. The package includes 18 HIMARS launchers and 1,000 GMLRS rockets.",
      ),
    ).toEqual(["approved NO from US: 18 HIMARS launchers, 1000 GMLRS rockets for 10000000000 USD"]);
  });
});
