import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("members of a number of papers told one by one", () => {
  it("are the largest, a second that others signed, two others in a row and a fifth behind them", () => {
    expect(
      told(
        "BERGEN — Norway and Peru signed five memoranda of understanding on Monday. The largest commits the Norwegian and the Peruvian coast guards to build a tide gauge. It was signed by Norwegian director Anna Berg and the Peruvian institute's director, Pedro Rojas. Norwegian chief executive Nils Dahl and Costasol's vice-president for Europe, Ana Alba, initialled a second, on eel farming. Two others cover whaling and salt; a fifth, between the two states' ports, provides for pilot training.",
      ).sort(),
    ).toEqual([
      "signed mou NO,PE: build a tide gauge by Anna Berg and Pedro Rojas",
      "signed mou NO,PE: eel farming by Ana Alba and Nils Dahl",
      "signed mou NO,PE: pilot training",
      "signed mou NO,PE: salt",
      "signed mou NO,PE: whaling",
    ]);
  });
});

describe("the same day", () => {
  it("is not that of an old paper told between", () => {
    expect(
      told(
        "LIMA — Norwegian minister Anna Berg and Peruvian minister Pedro Rojas met in Lima on Monday. They asked others to ratify the Tide Treaty, signed in Lima on June 30, 2019. The same day Norway and Peru signed a memorandum on salt.",
      )[1],
    ).toMatch(/^signed mou NO,PE: salt/);
  });
});

describe("two memoranda told by what they promote", () => {
  it("are two, and one of them told again is no third", () => {
    expect(
      told(
        "Norway and Peru on Sunday signed two memorandums of understanding (MoUs) to promote cooperation in the fields of dairying and salt. One of the agreements, signed by the two ministers, sets up a joint plan.",
      ).sort(),
    ).toEqual(["signed mou NO,PE: dairying", "signed mou NO,PE: salt"]);
  });
});
