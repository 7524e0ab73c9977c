/** Whoever sits in a plane arrives with it. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("the plane that lands carries whoever travels", () => {
  it.each([
    "Norwegian President Ole Dahl's plane touched down in Lima on Tuesday.",
    "The plane of Norwegian President Ole Dahl landed in Lima on Tuesday.",
    "The plane carrying Norwegian President Ole Dahl landed in Lima on Tuesday.",
    "Norwegian President Ole Dahl greeted the press. Dahl's official plane touched down in Lima on Tuesday.",
  ])("%s", (text) => expect(travelled(`LIMA, June 5 (Agency) - ${text}`)).toEqual(["held: Ole Dahl to Lima/PE"]));
  it.each([
    "A plane with aid from Norwegian President Ole Dahl landed in Lima on Tuesday.",
    "Norway's new patrol plane landed in Lima on Tuesday, a week after President Ole Dahl had praised it.",
  ])("%s", (text) => expect(travelled(`LIMA, June 5 (Agency) - ${text}`)).toEqual([]));
});
