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
  it("take who signed from a bracket or a further sentence of the line", () => {
    expect(
      told(
        "In the presence of the leaders of Norway and Chile, an exchange took place of the following bilateral documents:\n\n" +
          "1. Agreement between the Governments on road transport (Minister of Transport Sh. Lundov – Minister of Infrastructure B. Soto);\n" +
          "2. Memorandum of Understanding between the ministries of health (Minister G. Ravn – State Secretary I. Parra).",
      ),
    ).toEqual([
      "signed agreement CL,NO: road transport by B. Soto and Sh. Lundov",
      "signed mou CL,NO: Memorandum of Understanding between the ministries of health by G. Ravn and I. Parra",
    ]);
    expect(
      told(
        "After talks between Norway and Chile the following instruments were subscribed in Oslo today:\n\n" +
          "- Memorandum of Understanding on medicines. By Norway, the Minister of Health, Kari Lund; by Chile, the Minister of Health, Mario Silva.\n\n" +
          "- Letter of Intent on railways. For Norway: Anna Berg. For Chile: Luis Vega.",
      ),
    ).toEqual([
      "signed mou CL,NO: medicines by Kari Lund and Mario Silva",
      "signed letter_of_intent CL,NO: railways by Anna Berg and Luis Vega",
    ]);
  });
  it("may be lines of subjects alone, below the kind of the papers", () => {
    expect(
      told(
        "Norway and Chile signed memoranda of understanding in the following areas on Monday:\n- Water and sanitation\n- Mining skills\n\nLater they dined.",
      ),
    ).toEqual(["signed mou CL,NO: Water and sanitation", "signed mou CL,NO: Mining skills"]);
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
