import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const three = ["signed mou NO,PE: dairying", "signed mou NO,PE: tides", "signed mou NO,PE: whaling"];
const sorted = (body: string): string[] => told(body).sort();

describe("members of a number of papers told behind it", () => {
  it("are a paper each, wherever the row stands", () => {
    for (const body of [
      "Norway and Peru signed three memoranda of understanding in Bergen on Monday, covering whaling, tides and dairying.",
      "Norway and Peru signed three memoranda of understanding in Bergen on Monday: whaling, tides and dairying.",
      "Norway and Peru signed three memoranda of understanding in Bergen on Monday, in whaling, in tides and in dairying.",
      "Three memoranda of understanding — on whaling, tides and dairying — were signed by Norway and Peru in Bergen on Monday.",
      "Three memoranda of understanding (whaling, tides, dairying) were signed by Norway and Peru in Bergen on Monday.",
      "The memoranda of understanding signed by Norway and Peru in Bergen on Monday relate to whaling, tides and dairying.",
    ])
      expect(sorted(body)).toEqual(three);
  });
  it("may stand in lines below", () => {
    expect(told("Norway and Peru signed memoranda of understanding in Bergen on Monday as follows:\n- Whaling\n- Tides")).toEqual([
      "signed mou NO,PE: Whaling",
      "signed mou NO,PE: Tides",
    ]);
  });
  it("are left out where they are not as many", () => {
    expect(
      told("Norway and Peru signed four memoranda of understanding in Bergen on Monday, covering whaling, tides and dairying."),
    ).toEqual(["signed mou x4 NO,PE: -"]);
  });
  it("are two where a pair stands behind two", () => {
    expect(sorted("Norway and Peru signed two memoranda of understanding on whaling and tides in Bergen on Monday.")).toEqual(
      three.slice(1),
    );
  });
  it("are told by the verb of the member before", () => {
    expect(
      sorted("Norway and Peru signed three memoranda in Bergen. The first concerns whaling, the second tides and the third dairying."),
    ).toEqual(three);
    expect(sorted("Norway and Peru signed two memoranda in Bergen. One deals with whaling, the other with tides.")).toEqual(three.slice(1));
    expect(
      sorted("Norway and Peru signed two papers in Bergen. The first is a memorandum on whaling, the second a treaty on tides."),
    ).toEqual(["signed agreement NO,PE: tides", "signed mou NO,PE: whaling"]);
  });
});
