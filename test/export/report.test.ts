import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { reportHtml } from "../../src/export/report/write-report.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

const page = (html: string) => parseHTML(html).document;

describe("the report", () => {
  test("tells conflicts first, then the timeline, then the records", () => {
    const headings = [...page(reportHtml(sampleDataset())).querySelectorAll("h2")].map((heading) => heading.textContent);
    expect(headings).toEqual(["Conflicts", "Timeline", "Records", "Findings", "Sources"]);
  });

  test("unfolds each cell to its sentence with the exact words marked", () => {
    const cell = [...page(reportHtml(sampleDataset())).querySelectorAll("#m-000000000001 details.cell")].find(
      (each) => each.querySelector(".field")?.textContent === "city",
    );
    expect(cell?.querySelector("blockquote p")?.textContent).toBe("“Minister Asha Rao met Ben Oduya in Varna on 5 March 2024.”");
    expect(cell?.querySelector("mark")?.textContent).toBe("Varna");
  });

  test("draws a bar for each dated record, each with its title, under a label for screen readers", () => {
    const svg = page(reportHtml(sampleDataset())).querySelector(".picture svg");
    expect(svg?.getAttribute("aria-label")).toContain("1 meeting, 1 visit, 1 agreement, 1 purchase");
    expect(svg?.querySelectorAll("rect title")).toHaveLength(3);
  });

  test("loads nothing from anywhere", () => {
    const html = reportHtml(sampleDataset());
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\ssrc=|<link|@import|url\(/);
  });

  test("labels every control and links only to records that are on the page", () => {
    const document = page(reportHtml(sampleDataset()));
    for (const control of document.querySelectorAll("input,select")) expect(control.closest("label")?.textContent?.trim()).not.toBe("");
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(document.getElementById((link.getAttribute("href") ?? "").slice(1))).not.toBeNull();
  });

  test.each(HOSTILE_TEXTS)("shows %j and runs nothing of it", (text) => {
    const document = page(reportHtml(hostileDataset(text)));
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelectorAll("img,iframe,object,embed")).toHaveLength(0);
    for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^(#|https?:)/);
    expect(document.toString()).not.toMatch(/[\u0000-\u0008\u000E-\u001F\u202A-\u202E\u2066-\u2069]/);
  });

  test("of nothing is still a page", () => {
    const empty = {
      ...sampleDataset(),
      sources: [],
      entities: [],
      meetings: [],
      visits: [],
      agreements: [],
      purchases: [],
      facts: [],
      conflicts: [],
      findings: [],
      redirects: [],
    };
    expect(page(reportHtml(empty)).querySelector("h1")?.textContent).toBeTruthy();
  });
});
