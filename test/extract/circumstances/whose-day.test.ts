/** Days and sides that a report passes on: never from a call, nor from a day told behind. */
import { describe, expect, it } from "vitest";
import { views } from "../../../src/check/views.ts";
import { extract } from "../../../src/extract/extract.ts";
import { contentId } from "../../../src/model/ids.ts";
import { readFile } from "../../../src/read/readFile.ts";
import { claimsOf, met } from "../told.ts";

const rowsOf = (body: string) => {
  const article = readFile("report.txt", new TextEncoder().encode(` date 2024-06-06\n${body}\n`)).articles[0];
  if (article === undefined) throw new Error("no article");
  const { text, ...meta } = article;
  return views({ sources: [{ id: contentId("s", article.sha256), meta, text, position: 1, reading: extract(article) }], decisions: [] });
};

describe("the day of what has none of its own", () => {
  it("is the dateline's, and not that of a call recalled", () => {
    const { meetings, agreements } = rowsOf(
      "NAIROBI, June 5 (Wire) – Kenyan President Hugo Noor held talks with Peruvian President Rosa Soto. The two presidents signed a memorandum on ports. Their foreign ministers, Joy Wanjiru of Kenya and Luis Vega of Peru, had spoken over the phone on May 12.",
    );
    expect(agreements.map((a) => a.date)).toEqual(["2024-06-05"]);
    expect(meetings.filter((m) => m.form !== "call").map((m) => m.date)).toEqual(["2024-06-05"]);
  });
  it('"the same day" is the day of what was done, not the days of the visit told with it', () => {
    const { meetings } = rowsOf(
      "Peruvian President Rosa Soto called on Kenyan President Hugo Noor on June 3 as part of her visit to Kenya from June 2 to 5. The same day she held talks with Kenyan Foreign Minister Joy Wanjiru.",
    );
    expect(meetings.map((m) => m.date)).toEqual(["2024-06-03", "2024-06-03"]);
  });
  it("is not that of a clause joined behind, whatever stands ahead of its subject", () => {
    const told = claimsOf(
      "On Monday Peruvian Foreign Minister Ana Rojas was received in Lagos by Nigerian President Obi Ade, and there, too, a day later, the contract was signed.",
    );
    expect(told.flatMap((c) => (c.kind === "meeting" ? [c.date?.value.when.kind] : []))).toEqual(["weekday"]);
  });
  it("is not that of the verb it opens, behind an and", () => {
    const { meetings } = rowsOf(
      "During her stay in Kenya from June 2 to 5 Peruvian President Rosa Soto held talks with Kenyan Foreign Minister Joy Wanjiru, and on Tuesday was received by Kenyan President Hugo Noor.",
    );
    const days = meetings.map((m) => `${m.participants.map((p) => p.name).join("+")} ${m.date}`);
    expect(days).toContain("Hugo Noor+Rosa Soto 2024-06-04");
    expect(days.some((d) => d.startsWith("Joy Wanjiru") && d.endsWith(" 2024-06-04"))).toBe(false);
  });
  it('"the same day" is the day told before, though another is told behind', () => {
    const { meetings } = rowsOf(
      "Peruvian President Rosa Soto held talks with Kenyan President Hugo Noor in Nairobi on Monday. From Nairobi she flew to Kampala, where she met President Aden Okello the same day, and she ended the tour in Oslo on Wednesday with talks with Norway's Anna Berg.",
    );
    expect(meetings.map((m) => `${m.city} ${m.date}`)).toContain("Kampala 2024-06-03");
  });
});

it("a journey another clause tells of is not that of whoever was met before it", () => {
  expect(
    met(
      "Peruvian President Rosa Soto flew to Kampala, where she met President Aden Okello on Monday, and she ended the tour in Oslo on Wednesday.",
    ),
  ).toEqual(["in_person held: Aden Okello UG + Rosa Soto PE"]);
});

it("who is received in audience is met", () => {
  expect(met("Kenyan Defence Minister Hugo Noor received in audience the Vice-Minister of Defence of Peru, General Luis Vega.")).toEqual([
    "in_person held: Hugo Noor KE + Luis Vega PE",
  ]);
});

it("the two parties are those of the sentence before", () => {
  const sides = claimsOf(
    "Kenya and Norway renewed their pact. Kenyan Defence Minister Hugo Noor received Peruvian Vice-Minister Luis Vega on Monday. The two parties signed a memorandum on demining. Norway will pay for it.",
  ).flatMap((c) =>
    c.kind === "agreement" && c.type.value === "mou"
      ? [
          c.countries
            .map((s) => s.value)
            .sort()
            .join(" "),
        ]
      : [],
  );
  expect(sides).toEqual(["KE PE"]);
});
