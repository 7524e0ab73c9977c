/** Hosts told otherwise than by "received": "played host to", "rolled out the red carpet for", "had as his guest", "was the chief guest at". */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("ways of hosting", () => {
  it.each([
    "played host to Peruvian President Juan Rojas on Monday",
    "rolled out the red carpet for Peruvian President Juan Rojas on Monday",
    "had Peruvian President Juan Rojas as his guest on Monday",
    "had Peruvian President Juan Rojas, an old friend, as a guest on Monday",
  ])("%s", (words) => expect(travelled(`Kenyan President Peter Kamau ${words} in Nairobi.`)).toEqual(["held: Juan Rojas to Nairobi/KE"]));
  it("await who is to come", () =>
    expect(travelled("Kenyan President Peter Kamau awaits Peruvian President Juan Rojas in Nairobi on June 11.")).toEqual([
      "planned: Juan Rojas to Nairobi/KE",
    ]));
  it("play host to nobody where a state plays host to a fair", () =>
    expect(travelled("Kenyan President Peter Kamau played host to a fair in Nairobi on Monday.")).toEqual([]));
});

describe("guests of no host that is told", () => {
  it.each(["the chief guest at the parade", "the guest of honour at a fair", "a guest at the summit"])("were there: %s", (guest) =>
    expect(travelled(`Peruvian President Juan Rojas was ${guest} in Nairobi in May.`)).toEqual(["held: Juan Rojas to Nairobi/KE"]),
  );
  it("are none who held a gathering there", () =>
    expect(travelled("Peruvian Defence Minister Juan Rojas had been the proud host in Nairobi of a meeting.")).toEqual([]));
});
