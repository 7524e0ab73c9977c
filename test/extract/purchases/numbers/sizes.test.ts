import { expect, it } from "vitest";
import { bought } from "../told.ts";

it("counts ships behind whose number their size or make stands", () => {
  expect(bought("Peru ordered two 3,100t corvettes from Damen. Chile ordered two newbuild multirole patrol vessels from Damen.")).toEqual([
    "contracted PE from NL: 2 corvettes",
    "contracted CL from NL: 2 patrol vessels",
  ]);
});
