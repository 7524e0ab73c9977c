/** Papers in lists and tables below a heading that has no verb of its own. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("lists below a heading", () => {
  it("are read under a list of documents, numbered or not, with the day and place below the heading", () => {
    expect(
      told(
        "List of documents signed during the visit of the President of Chile to Norway\n\nOslo, 12 March 2024\n\n" +
          "1. Agreement between the Government of Norway and the Government of Chile on Mutual Assistance in Customs Matters\n" +
          "2. Agreement on the Transfer of Prisoners\n3. Action Plan for Tourism 2024-2026\n4. Joint Statement",
      ),
    ).toEqual([
      "signed agreement CL,NO: Mutual Assistance in Customs Matters",
      "signed agreement CL,NO: Agreement on the Transfer of Prisoners",
      "signed agreement CL,NO: Action Plan for Tourism 2024-2026",
      "signed joint_declaration CL,NO: -",
    ]);
    expect(
      told(
        "The following agreements were signed in Oslo by Norway and Chile today:\n\nAgreement on the Protection of Investments\n" +
          "Agreement on Plant Health\nProgramme of Cooperation in Culture for 2024-2026\n\nThe ministers then spoke to the press.",
      ),
    ).toEqual([
      "signed agreement CL,NO: Agreement on the Protection of Investments",
      "signed agreement CL,NO: Agreement on Plant Health",
      "signed agreement CL,NO: Programme of Cooperation in Culture for 2024-2026",
    ]);
  });
  it("are read in the rows of a table, whose further cells name who signed", () => {
    const rows = [
      ["S. No.", "Document", "Signed on the Norwegian side by", "Signed on the Chilean side by"],
      ["1", "MoU on Cooperation in Health", "Kari Lund, Minister of Health", "Mario Silva, Minister of Health"],
      ["2", "MoU on Migration", "Anna Berg, Ambassador", "Luis Vega, Foreign Secretary"],
    ];
    const expected = [
      "signed mou CL,NO: Cooperation in Health by Kari Lund and Mario Silva",
      "signed mou CL,NO: Migration by Anna Berg and Luis Vega",
    ];
    const heading = "OUTCOMES OF THE VISIT OF THE PRIME MINISTER OF NORWAY TO CHILE\n\n";
    for (const between of [" | ", "\t", "  "]) expect(told(heading + rows.map((r) => r.join(between)).join("\n"))).toEqual(expected);
    // Each cell on a line of its own, as a table looks when it is copied as text.
    expect(told(heading + rows.map((r) => r.join("\n")).join("\n"))).toEqual(expected);
  });
  it("take who signed from the line below each paper", () => {
    expect(
      told(
        "INSTRUMENTS SIGNED ON THE OCCASION OF THE VISIT OF THE PRESIDENT OF CHILE TO NORWAY\nOslo, 3 June 2024\n\n" +
          "Memorandum of Cooperation on Space\nSigned by: Kari Lund, Minister of Science (Norway); Mario Silva, Minister of Science (Chile)\n\n" +
          "Joint Declaration on the Oceans\nFor Norway: Anna Berg, Foreign Minister\nFor Chile: Luis Vega, Foreign Minister",
      ),
    ).toEqual([
      "signed mou CL,NO: Space by Kari Lund and Mario Silva",
      "signed joint_declaration CL,NO: Joint Declaration on the Oceans by Anna Berg and Luis Vega",
    ]);
  });
  it("end where announcements begin", () => {
    expect(
      told(
        "List of outcomes: visit of the President of Chile to Norway\n\nMemorandum on Fishing\nExtension of the Agreement on Degrees\n\n" +
          "Announcements\nTreaty on Ice: start of talks",
      ),
    ).toEqual(["signed mou CL,NO: Fishing", "signed agreement CL,NO: Agreement on Degrees"]);
  });
});
