/** Lists that "The memoranda are:" opens below a signing, and papers of a row that go by their sides. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const LINES = `

- MoU on fishing;

- MoU between Peruvian Scouts (PS) and Scouts of Kenya (SK); and

- Agreement on lighthouses.`;
const READ = [
  "signed mou KE,PE: fishing",
  "signed mou KE,PE: MoU between Peruvian Scouts (PS) and Scouts of Kenya",
  "signed agreement KE,PE: Agreement on lighthouses",
];

describe("a list of papers", () => {
  it.each(["The MoUs are:", "The instruments signed are:", "The three documents are as follows:"])(
    "is opened by %s below a signing that named none",
    (lead) => {
      const before =
        "President Rosa Soto of Peru and President Hugo Noor of Kenya witnessed the signing on Monday.\n\nThey also opened a port.";
      expect(told(`${before}\n\n${lead}${LINES}`)).toEqual(READ);
    },
  );
  it("is opened by it some sentences below their number", () => {
    expect(told(`Peru and Kenya signed three MoUs on Monday.\n\nThey opened a port.\n\nIt rained.\n\nThe MoUs are:${LINES}`)).toEqual(READ);
  });
  it("is none below a signing to come", () => {
    expect(told(`The presidents of Peru and Kenya will witness the signing on Monday.\n\nThe MoUs are:${LINES}`)).toEqual([]);
  });
});
