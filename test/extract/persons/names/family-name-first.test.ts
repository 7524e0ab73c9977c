/** Chinese names without an office, whoever receives somebody by name, and who was not there. */
import { describe, expect, it } from "vitest";
import { met, recorded } from "../../told.ts";

describe("a Chinese name of two words", () => {
  it.each([
    "Kenyan President James Wanjala flew to Beijing in May, where he was received by Wang Xiaobo.",
    "In May Wang Xiaobo came to Nairobi from China and met the President of Kenya, James Wanjala.",
    "Wang Xiaobo had met Kenyan President James Wanjala in China on May 3.",
  ])("is a person: %s", (report) => {
    expect(met(report)).toEqual(["in_person held: James Wanjala KE + Wang Xiaobo CN"]);
  });
  it.each(["Pan Asia met Kenyan President James Wanjala's terms.", "Sun Line hosted a fair for Kenya."])("but not: %s", (report) => {
    expect(met(report)).toEqual([]);
  });
});

describe("who is told to have received somebody", () => {
  it("is a person", () => {
    expect(met("Kenyan President James Wanjala was in Accra on Monday and was received by Kwabena Tetteh of Ghana.")).toEqual([
      "in_person held: James Wanjala KE + Kwabena Tetteh GH",
    ]);
  });
});

describe("who stayed away", () => {
  it("is not whom the report goes on with", () => {
    expect(
      recorded(
        "Kenyan President James Wanjala met Cuban President Miguel Soler in Rio on Sunday. China's Wang Xiaobo stayed away. The day before, he was received by the President of Argentina, Juan Merlo, in Buenos Aires.",
      ),
    ).toContain("2024-06-01 in Buenos Aires/AR: James Wanjala + Juan Merlo");
  });
});
