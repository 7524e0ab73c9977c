/** Papers below headings that name the states of a section, and below lists of results. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const BOX = "FACTBOX\n\nThe forum ended in Oslo on Friday. Below is a summary compiled by our newsroom.\n\n";

describe("papers below a heading of states", () => {
  it("are of the states of the heading, without anybody who signs", () => {
    expect(
      told(
        `${BOX}NORWAY – CHILE\n• Memorandum of understanding on dairy farming.\n• Talks of Kari Lund and Pedro Rojas, May 30. MoU on archives.\n\n` +
          "PERU – KENYA\n• Letter of intent on the training of nurses (May 31).\n• Defence cooperation agreement, signed by Ana Quispe and Amina Otieno.\n",
      ),
    ).toEqual([
      "signed mou CL,NO: dairy farming",
      "signed mou CL,NO: archives",
      "signed letter_of_intent KE,PE: the training of nurses",
      "signed agreement KE,PE: Defence cooperation agreement by Amina Otieno and Ana Quispe",
    ]);
  });
  it("are of all three of a heading of three", () => {
    expect(
      told(
        `${BOX}NORWAY – CHILE – PERU\n• Fifth meeting of the ministers (May 30). Joint statement adopted; standard operating procedures on patrols signed.\n`,
      ),
    ).toEqual(["signed joint_declaration CL,NO,PE: -", "signed arrangement CL,NO,PE: patrols"]);
  });
  it("are planned or none where the line says so", () => {
    expect(
      told(
        `${BOX}NORWAY – CHILE\n• Agreement on seafarers: negotiations to start in 2028.\n• Visiting forces agreement under negotiation.\n`,
      ),
    ).toEqual(["planned agreement CL,NO: Visiting forces agreement"]);
  });
});

describe("a list of results", () => {
  it("is opened by a sentence that says they were recorded", () => {
    expect(
      told(
        "OSLO - The following results of the visit of the Chilean ministers to Norway were recorded:\n\n" +
          "1. Joint declaration for a partnership of equals. Adopted by the four ministers, it sets out priorities in fishing.\n\n" +
          "2. Memorandum of understanding on civil protection, signed by Ms Anne Vik and Mr Pedro Rojas. The memorandum will be applied from 1 January 2025.\n\n" +
          "3. Letter of intent between Norsk Verft and ASMAR on cooperation in the design of patrol vessels at Talcahuano.\n",
      ),
    ).toEqual([
      "signed joint_declaration CL,NO: Joint declaration for a partnership of equals",
      "signed mou CL,NO: civil protection by Anne Vik and Pedro Rojas",
      "signed letter_of_intent CL,NO: cooperation in the design of patrol vessels",
    ]);
  });
  it("may number its lines in two figures", () => {
    expect(
      told(
        "OSLO - The main outcomes of the visit of the Chilean president to Norway were the following:\n\n" +
          "1.1 Talks of Prime Minister Lars Holm with President Ana Rojas, upon which the Norway-Chile Roadmap was adopted.\n" +
          "1.2 Signing of the Agreement on Whale Watching by Kari Lund and Pedro Silva.\n",
      ),
    ).toEqual([
      "signed agreement CL,NO: Norway-Chile Roadmap",
      "signed agreement CL,NO: Agreement on Whale Watching by Kari Lund and Pedro Silva",
    ]);
  });
});
