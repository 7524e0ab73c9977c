/** Phrases around a name that tell a person's state without a state beside the office. */
import { describe, expect, test } from "vitest";
import { people } from "../people.ts";

const of = (report: string, name: string): string | undefined =>
  people(report)
    .find((line) => line.startsWith(`${name} [`))
    ?.slice(name.length + 2, name.length + 4);

describe("the state of a person is told by", () => {
  test.each([
    ["Tokyo sent Mika Sato to the talks.", "Mika Sato", "JP"],
    ["From Tokyo came Mika Sato, vice-minister, and from London the minister for trade, Lord Pim.", "Mika Sato", "JP"],
    ["Washington was represented by Carol Wood, special envoy.", "Carol Wood", "US"],
    ["The two talked for an hour, with General Nikos Vale taking part on the Greek side.", "Nikos Vale", "GR"],
    [
      "It was co-chaired, on the Korean side, by Su Lim, Director-General, and Oh Min, and, on the Peruvian side, by Ana Paz.",
      "Oh Min",
      "KR",
    ],
    [
      "It was co-chaired, on the Korean side, by Su Lim, Director-General, and Oh Min, and, on the Peruvian side, by Ana Paz.",
      "Ana Paz",
      "PE",
    ],
    [
      "Ana Paz spoke with her counterparts from the Republic of Korea (ROK), Su Lim, Minister of Trade, and Oh Min, Minister of Energy.",
      "Oh Min",
      "KR",
    ],
    ["A called Beno Ismo, who has held the same post in Tashkent since May.", "Beno Ismo", "UZ"],
    ["He spoke to Jose Vila, his counterpart in Manila.", "Jose Vila", "PH"],
    ["She met the Special Envoy of the Government of Kenya for the Islands, Ambassador Peter Otieno.", "Peter Otieno", "KE"],
    ["The president and his guest from Egypt, President Sami Sabri, held talks.", "Sami Sabri", "EG"],
    ["The panel was chaired by Defence Secretary Shri Ravi Lal in Manila.", "Ravi Lal", "IN"],
    ["The minister was Norway's Per Dahl. His successor since May, Kari Berg, has left it as it was.", "Kari Berg", "NO"],
  ])("%s", (text, name, state) => {
    expect(of(text, name)).toBe(state);
  });

  test.each([
    ["Tokyo said Mika Sato would come.", "Mika Sato"],
    ["He flew from Tokyo with Carol Wood.", "Carol Wood"],
    ["She met Jose Vila, his counterpart, in Manila.", "Jose Vila"],
  ])("not: %s", (text, name) => {
    expect(of(text, name)).toBe("?]");
  });
});

describe("two of one office without a state", () => {
  test("who receives the other is of the state the report comes from", () => {
    const report =
      "JAKARTA - Indonesian President Bambang Hadi and Egyptian President Sami Sabri held talks on Monday. Defense Minister Budi Wirawan received his colleague, General Hani Fathi, at the ministry. Indonesia and Egypt have traded for years.";
    expect([of(report, "Budi Wirawan"), of(report, "Hani Fathi")]).toEqual(["ID", "EG"]);
  });

  test("who is taken up with in a town abroad is of that state", () => {
    const report =
      "MANILA - The Philippine Navy will get two ships. President Antonio Sal took the matter up with Prime Minister Hideo Kuro when they met in Tokyo in May. The Philippines is glad, Philippine officials said. Defense Secretary Jose Vila spoke in Manila.";
    expect([of(report, "Antonio Sal"), of(report, "Hideo Kuro")]).toEqual(["PH", "JP"]);
  });
});

describe("a visitor of the place the report comes from", () => {
  test("is not of its state", () => {
    const report =
      "SUVA - New Zealand gave Fiji ten trucks on Wednesday. Defence Minister Murray Hall, who handed over the keys, was on a three-day trip that ended yesterday. Fiji thanked New Zealand.";
    expect(of(report, "Murray Hall")).toBe("NZ");
  });
});

describe("an office that few states have", () => {
  test("is that of the one the report names", () => {
    expect(
      of(
        "WARSAW - Poland and the United States talked of rockets. The minister met Defense Secretary Lloyd Wood at the base in Germany.",
        "Lloyd Wood",
      ),
    ).toBe("US");
  });
});
