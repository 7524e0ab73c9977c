/** "A and his host, B", "A and his guest, B", "was received in Lima by the minister", "was our guest in Lima". */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const KAMAU = "Kenyan Defence Minister Peter Kamau";

describe("a host or guest who is named", () => {
  it("is visited by whose host they are", () =>
    expect(travelled(`${KAMAU} and his host, Peruvian Defence Minister Juan Rojas, signed a letter of intent in Lima on Monday.`)).toEqual([
      "held: Peter Kamau to Lima/PE",
    ]));
  it("visits whose guest they are", () =>
    expect(travelled(`${KAMAU} and his guest, Peruvian Defence Minister Juan Rojas, looked on in Nairobi on Monday.`)).toEqual([
      "held: Juan Rojas to Nairobi/KE",
    ]));
  it("visits nobody of the same state", () =>
    expect(travelled(`${KAMAU} and his host, Kenyan President John Maina, looked on in Nairobi on Monday.`)).toEqual([]));
});

describe("hosts whom nobody names", () => {
  it.each(["by the defence minister", "with military honours"])("receive where it is said: %s", (by) =>
    expect(travelled(`${KAMAU} was received in Lima ${by}.`)).toEqual(["held: Peter Kamau to Lima/PE"]),
  );
  it("have guests where it is said", () =>
    expect(travelled(`The two had last met on 5 April, when ${KAMAU} was our guest in Lima.`)).toEqual(["held: Peter Kamau to Lima/PE"]));
  it("receive nobody in a town of the guest's own state", () =>
    expect(travelled(`${KAMAU} was received in Nairobi by the defence minister.`)).toEqual([]));
});
