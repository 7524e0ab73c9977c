import { describe, expect, it } from "vitest";
import { purchaseClaims } from "../told.ts";

const signers = (body: string) => purchaseClaims(body).map((p) => p.signatories.map((s) => s.value.name));

describe("who signed a deal", () => {
  const DEAL = "Norway will buy three ships from Turkey under a contract signed in Ankara on Monday.";

  it("is told in the sentence behind it", () => {
    expect(
      signers(`${DEAL} The contract was signed by the ministry's secretary-general, Ola Nord, and the president of SSB, Orhan Demir.`),
    ).toEqual([["Ola Nord", "Orhan Demir"]]);
  });

  it("is told by whose signatures it bears", () => {
    expect(signers(`${DEAL} It bears the signatures of Defence Minister Ola Nord and his Turkish counterpart Orhan Demir.`)).toEqual([
      ["Ola Nord", "Orhan Demir"],
    ]);
  });

  it("is not who signed another paper", () => {
    expect(signers(`${DEAL} A memorandum on training was signed by Ola Nord and Orhan Demir.`)).toEqual([[]]);
  });

  it("is told by the clause that the goods round off", () => {
    expect(
      signers(
        "OSLO - On Monday, Defence Secretary Ola Nord put his name to the papers, and the navy had its jets: 26 Rafale M fighters for 6 billion euros.",
      ),
    ).toEqual([["Ola Nord"]]);
  });
});
