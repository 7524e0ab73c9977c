/** Papers still to be signed: never told as signed. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

const planned = ["planned agreement CL,NO: fishing"];

describe("a paper in the making", () => {
  it("is planned while it is negotiated or targeted for signing", () => {
    expect(told("An agreement on fishing has been negotiated by Norway and Chile since 2022.")).toEqual(planned);
    expect(told("Norway and Chile agreed to expedite negotiations on an agreement on fishing.")).toEqual(planned);
    expect(told("An agreement on fishing between Norway and Chile is targeted for signing within the year.")).toEqual(planned);
    expect(told("Norway and Chile agreed that the agreement on fishing should be signed in May.")).toEqual(planned);
  });
  it("is planned while its conclusion is but looked forward to", () => {
    expect(told("Norway and Chile affirmed their commitment to an early conclusion of the agreement on fishing.")).toEqual(planned);
    expect(told("Norway and Chile looked forward to the signing of an agreement on fishing.")).toEqual(planned);
  });
  it("is signed later by those who are named later", () => {
    expect(
      told(
        "An agreement on fishing between Norway and Chile was withdrawn at the last moment. The two ministers will now sign it in Oslo in August.",
      ),
    ).toEqual(planned);
  });
  it("where a paper was initialled and is still to be signed", () => {
    const initialled = "Norwegian minister Kari Lund and Chilean minister Mario Silva initialled a protocol on patrols.";
    expect(told(`${initialled} It is to be signed in Oslo next year.`)).toEqual([
      "planned arrangement CL,NO: patrols by Kari Lund and Mario Silva",
    ]);
    expect(told(initialled)).toEqual(["signed arrangement CL,NO: patrols by Kari Lund and Mario Silva"]);
  });
  it("where it is in the making, or ready behind an insertion", () => {
    expect(told("A status of forces agreement between Norway and Chile is in the making.")).toEqual([
      "planned agreement CL,NO: status of forces agreement",
    ]);
    expect(
      told(
        "Norway's Kari Lund said the protocol on patrols with Chile, over which there was a quarrel, is now clean and ready for signature.",
      ),
    ).toEqual(["planned arrangement CL,NO: patrols"]);
  });
  it("may be a status of visiting forces agreement, or one to be formalised", () => {
    expect(told("Norway and Chile are set to sign a status of visiting forces agreement this week.")).toEqual([
      "planned agreement CL,NO: status of visiting forces agreement",
    ]);
    expect(told("Norway and Chile will this week formalise a new agreement on fishing.")).toEqual(["planned agreement CL,NO: fishing"]);
  });
  it("may be one whose signing a cabinet approved", () => {
    expect(told("The Cabinet has approved the signing of a memorandum of understanding between Norway and Chile on fishing.")).toEqual([
      "planned mou CL,NO: fishing",
    ]);
  });
});
