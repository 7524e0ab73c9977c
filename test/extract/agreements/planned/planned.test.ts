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
});
