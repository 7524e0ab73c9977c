/** Tours told by where they lead. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

describe("a tour that leads to several states", () => {
  const three = ["planned: Samuel Otieno to /BR", "planned: Samuel Otieno to /CL", "planned: Samuel Otieno to /PE"];
  it.each<[string, string[]]>([
    ["Kenyan Foreign Minister Samuel Otieno's tour, which begins on Monday, includes Peru, Chile and Brazil.", three],
    ["Kenyan Foreign Minister Samuel Otieno's tour will also include stops in Peru, Chile and Brazil.", three],
    ["Kenyan Foreign Minister Samuel Otieno's Latin America trip will take in Peru, Chile and Brazil.", three],
    ["Peru, Chile and Brazil are among five countries that Kenyan Foreign Minister Samuel Otieno will visit this month.", three],
    ["Peru is one of the countries Kenyan Foreign Minister Samuel Otieno will visit this month.", ["planned: Samuel Otieno to /PE"]],
    ["Kenyan Foreign Minister Samuel Otieno's speech included Peru, Chile and Brazil.", []],
    [
      "On his first trip, Kenyan Foreign Minister Samuel Otieno will travel to Lima, Peru; Santiago, Chile; and Brasília, Brazil.",
      ["planned: Samuel Otieno to Brasília/BR", "planned: Samuel Otieno to Lima/PE", "planned: Samuel Otieno to Santiago/CL"],
    ],
  ])("%s", (body, told) => {
    expect(travelled(body)).toEqual(told);
  });
});
