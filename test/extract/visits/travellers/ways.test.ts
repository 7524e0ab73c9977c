/** Who travels, told by the craft, by the tour, by company, by a surname that is never introduced. */
import { describe, expect, it } from "vitest";
import { travelled } from "../../told.ts";

const HELD = ["held: Peter Otieno to Lima/PE"];

describe("whose craft lands", () => {
  it.each([
    "Kenyan President Peter Otieno, whose aircraft landed in Lima on Sunday, met President Carlos Quispe of Peru.",
    "Peter Otieno, the Kenyan president, whose plane touched down in Lima on Sunday night, met President Carlos Quispe of Peru.",
  ])("%s", (words) => expect(travelled(words)).toEqual(HELD));
});

describe("a tour that leads somebody somewhere", () => {
  it.each([
    ["The tour will lead the Kenyan foreign minister, Peter Otieno, tomorrow to Lima.", ["planned: Peter Otieno to Lima/PE"]],
    ["The tour took the Kenyan foreign minister, Peter Otieno, to Lima and Quito.", [...HELD, "held: Peter Otieno to Quito/EC"]],
    [
      "Kenyan Foreign Minister Peter Otieno opened a tour of the Andes. It will take him to Lima on Monday.",
      ["planned: Peter Otieno to Lima/PE"],
    ],
  ])("%s", (words, visits) => expect(travelled(words)).toEqual(visits));
  it("is none where a company leads", () =>
    expect(travelled("The company led Kenyan Foreign Minister Peter Otieno to doubt Lima.")).toEqual([]));
});

describe("a tour that takes him or her on, whoever was spoken of last", () => {
  const before = "Fijian President Ana Rabuka received Kenyan Foreign Minister Peter Otieno in Suva on Monday.";
  it.each([
    "Otieno, who came for two days, is on a tour that would take him to Peru.",
    "Otieno is on the first leg of a week-long trip that will also take him to Peru.",
    "On Monday, Otieno opened the fair, a stop on a tour which takes him to Peru.",
    "Rabuka thanked Otieno for a tour that will take him to Peru.",
  ])("%s", (words) =>
    expect(travelled(`${before}\n\nA minister, Bo Chand, was there. ${words}`)).toContain("planned: Peter Otieno to /PE"),
  );
});

describe("what somebody is thanked or blamed for is their own deed", () => {
  it.each([
    ["President Carlos Quispe of Peru thanked Kenyan Foreign Minister Peter Otieno for visiting Peru.", "Peter Otieno to /PE"],
    ["Kenyan President Otieno congratulated Foreign Minister Ana Rojas of Peru on visiting Quito.", "Ana Rojas to Quito/EC"],
    ["Kenyan President Otieno accused Peru's foreign minister, Ana Rojas, of travelling to Quito on Sunday.", "Ana Rojas to Quito/EC"],
  ])("%s", (words, visit) => expect(travelled(words)).toEqual([`held: ${visit}`]));
  it("but whoever thanks before going is who goes", () =>
    expect(travelled("Kenyan President Peter Otieno thanked Ana Rojas of Peru before visiting Quito.")).toEqual([
      "held: Peter Otieno to Quito/EC",
    ]));
});

describe("who goes along from another state", () => {
  it.each([
    "Kenyan Foreign Minister Peter Otieno took the train to Kampala together with Ana Rojas of Peru on Monday.",
    "Kenyan Foreign Minister Peter Otieno flew to Kampala on Monday, as did Foreign Minister Ana Rojas of Peru.",
    "Kenyan Foreign Minister Peter Otieno flew to Kampala on Monday like Ana Rojas of Peru.",
  ])("%s", (words) => expect(travelled(words)).toEqual(["held: Ana Rojas to Kampala/UG", "held: Peter Otieno to Kampala/UG"]));
  it.each([
    "Kenyan Foreign Minister Peter Otieno flew to Kampala on Monday for talks with Foreign Minister Ana Rojas of Peru.",
    "Kenyan Foreign Minister Peter Otieno flew to Kampala on Monday, as did Ana Rojas of Peru in 2019.",
  ])("nobody: %s", (words) => expect(travelled(words)).toEqual(["held: Peter Otieno to Kampala/UG"]));
  it("are not those whom the visitor was to see", () =>
    expect(
      travelled(
        "Kenyan President Peter Otieno, who was to fly to Lima on 9 June for talks with President Carlos Quispe, called off the trip.",
      ),
    ).toEqual(["cancelled: Peter Otieno to Lima/PE"]));
});

describe("a surname that is never introduced", () => {
  it.each([
    ["Otieno's trip to Lima, meant for July, was called off.", ["cancelled: Otieno to Lima/PE"]],
    ["A trip by Otieno to Lima, which had been pencilled in for May, was called off.", ["cancelled: Otieno to Lima/PE"]],
    ["Otieno is President Carlos Quispe's guest in Lima. Quispe is the president of Peru.", ["held: Otieno to Lima/PE"]],
  ])("is somebody's who travels: %s", (words, visits) => expect(travelled(words)).toEqual(visits));
  it.each(["The arrival of Gripen to Lima was celebrated.", "Congress's visit to Lima was called off.", "Boeing is a guest in Lima."])(
    "is nobody's: %s",
    (words) => expect(travelled(words)).toEqual([]),
  );
});
