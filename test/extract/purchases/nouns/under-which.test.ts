import { describe, expect, it } from "vitest";
import { bought, purchaseClaims } from "../told.ts";

describe("a contract told by what it provides for", () => {
  it("after its verb names the seller before what is built and the buyer behind it", () => {
    expect(
      bought("CALLAO - The contract was signed on Tuesday under which Vard of Norway will build four coastal minehunters for Peru."),
    ).toEqual(["contracted PE from NO: 4 coastal minehunters"]);
  });

  it("names the buyer before what it will get and the seller behind it", () => {
    expect(bought("CALLAO - A contract was concluded by which Peru will receive four coastal minehunters from Norway.")).toEqual([
      "contracted PE from NO: 4 coastal minehunters",
    ]);
  });

  it("takes its price and its signatories from the sentences that follow", () => {
    const [claim] = purchaseClaims(
      "CALLAO - The contract was signed under which Vard will build four coastal minehunters for Peru. Deputy Minister Juan Salas signed it for the ministry and Kari Lund on behalf of the yard. The contract has a value of 310 million euros.",
    );
    expect(claim?.value?.value).toMatchObject({ amount: 310_000_000, currency: "EUR" });
    expect(claim?.signatories.map((s) => s.value.name)).toEqual(["Juan Salas", "Kari Lund"]);
  });

  it("that is only to be signed is planned", () => {
    expect(
      bought("CALLAO - The contract will be signed on Tuesday under which Vard of Norway is to build four coastal minehunters for Peru."),
    ).toEqual(["planned PE from NO: 4 coastal minehunters"]);
  });

  it("without goods tells nothing", () => {
    expect(bought("CALLAO - A contract was signed under which Norway will train pilots for Peru.")).toEqual([]);
  });
});
