import { describe, expect, it } from "vitest";
import { met } from "../../told.ts";

const PEER = "Norwegian Prime Minister Anna Berg met here on Saturday with ";

describe("a seat in the bureau of the ruling party", () => {
  it.each([
    "Chen Bo, a member of the Political Bureau of the Communist Party of China Central Committee and Chinese foreign minister.",
    "Chen Bo, member of the Political Bureau of the CPC Central Committee and minister of foreign affairs.",
    "Chen Bo, also a member of the Political Bureau of the Communist Party of China (CPC) Central Committee.",
    "Chen Bo, Politburo member, Chinese foreign minister.",
  ])("is nobody beside whose it is: %s", (who) => expect(met(PEER + who)).toEqual(["in_person held: Anna Berg NO + Chen Bo CN"]));
});
