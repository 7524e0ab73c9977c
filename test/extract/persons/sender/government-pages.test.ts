/** The address of a government's page tells whose officials it names without a state. */
import { describe, expect, test } from "vitest";
import { extract } from "../../../../src/extract/extract.ts";
import { readFile } from "../../../../src/read/readFile.ts";

const text = `Foreign Minister to visit Tonga and Samoa
Foreign Affairs

Foreign Minister Kora Webb leaves tomorrow for Tonga, the Cook Islands and Samoa, the first Pacific mission of the new Government.

"I am going to listen," Ms Webb says.`;

const visitors = (body: string): string[] => {
  const article = readFile("page.txt", new TextEncoder().encode(` date 2024-06-05\n${body}`)).articles[0];
  const claims = article === undefined ? [] : extract(article).claims;
  return claims.flatMap((c) =>
    c.kind === "visit" ? [`${c.visitor.value.name} ${c.visitor.value.country} to ${c.country?.value} by ${c.rule}`] : [],
  );
};

describe("an official without a state", () => {
  test.each([
    ["beehive.govt.nz | Subscribe", "NZ"],
    ["Copyright 2024 www.gov.uk", "GB"],
    ["Copyright | www.gov.ie", "IE"],
    ["Media contact: press@state.gov", "US"],
  ])("is of the state whose page it is: %s", (footer, state) => {
    expect(visitors(`${text}\n\nENDS\nMedia contact: 021 555 0142\n${footer}\n`)[0]).toContain(`Kora Webb ${state} to TO`);
  });
  test("is nobody's by an address that is no government's, or by two", () => {
    expect(visitors(`${text}\n\nENDS\nMedia contact: 021 555 0142\nwww.example.nz | www.go.example.com\n`).join()).not.toContain("Webb NZ");
    expect(visitors(`${text}\n\nENDS\nMedia contact: 021 555 0142\nwww.govt.nz | www.gov.uk\n`).join()).not.toMatch(/Webb (?:NZ|GB)/);
  });
});

test("who leaves for several states leaves none of them", () => {
  expect(visitors(text).filter((v) => v.endsWith("by left"))).toEqual([]);
});
