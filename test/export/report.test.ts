import { runInNewContext } from "node:vm";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { SCRIPT } from "../../src/export/report/script.ts";
import { STYLE } from "../../src/export/report/style.ts";
import { reportHtml } from "../../src/export/report/write-report.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { HOSTILE_TEXTS, hostileDataset, sampleDataset } from "./sample-dataset.ts";

const luminance = (hex: string): number => {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** The sample with its one meeting on `count` days. */
const manyMeetings = (count: number): Dataset => {
  const base = sampleDataset();
  const meeting = base.meetings[0] as Dataset["meetings"][number];
  const day = (index: number): string => new Date(Date.UTC(2010, 0, 1 + 10 * index)).toISOString().slice(0, 10);
  const meetings = Array.from({ length: count }, (_, index) => ({
    ...meeting,
    id: index === 0 ? meeting.id : `m-x${index}`,
    date: day(index),
    date_earliest: day(index),
    date_latest: day(index),
  }));
  return { ...base, meetings };
};

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

  test("leads from a bar and from its label to the record, on a wide screen and on a phone", () => {
    for (const kind of ["wide", "narrow"]) {
      const links = [...page(reportHtml(sampleDataset())).querySelectorAll(`.picture.${kind} a`)];
      expect(links.filter((link) => link.getAttribute("href") === "#m-000000000001")).toHaveLength(2);
      expect(links.some((link) => link.textContent?.includes("Asha Rao, Ben Oduya"))).toBe(true);
    }
  });

  test("packs many bars into few rows, and does without labels then", () => {
    const svg = page(reportHtml(manyMeetings(500))).querySelector(".picture.wide svg");
    expect(svg?.querySelectorAll("rect title")).toHaveLength(502);
    expect(Number(svg?.getAttribute("height"))).toBeLessThan(1200);
    expect([...(svg?.querySelectorAll("text") ?? [])].some((text) => text.textContent?.includes("Asha"))).toBe(false);
  });

  test("above 2,000 records leaves the rest to the tables, says so, and links to none of them", () => {
    const html = reportHtml(manyMeetings(2_100));
    const document = page(html);
    expect(document.querySelectorAll("article.record")).toHaveLength(2_000);
    expect(html).toContain("103 further records: see the tables.");
    const there = new Set([...document.querySelectorAll("[id]")].map((element) => `#${element.id}`));
    for (const link of document.querySelectorAll("a")) {
      const to = link.getAttribute("href") ?? "";
      if (to.startsWith("#")) expect(there).toContain(to);
    }
  });

  test("tells findings that say the same of several records once, the worst first", () => {
    const finding = {
      id: "n-1",
      check: "undated",
      severity: "info" as const,
      message: "no date",
      records: ["p-000000000001"],
      claims: [],
      spans: [],
    };
    const findings = [
      finding,
      { ...finding, id: "n-2", records: ["m-000000000001"] },
      { ...finding, id: "n-3", severity: "warning" as const, message: "odd" },
    ];
    const rows = [...page(reportHtml({ ...sampleDataset(), findings })).querySelectorAll('section[aria-labelledby="findings"] tbody tr')];
    expect(rows.map((row) => row.querySelectorAll("td")[1]?.textContent)).toEqual(["odd", "no date"]);
    expect(rows[1]?.querySelectorAll("a")).toHaveLength(2);
  });

  test("says dates as people do, with the EDTF beside", () => {
    const record = page(reportHtml(sampleDataset())).getElementById("v-000000000001");
    expect(record?.querySelector(".when")?.textContent).toBe("a day in 2023");
    expect(record?.querySelector("details.cell .value")?.textContent).toBe("a day in 2023 2023-XX-XX");
  });

  test("keeps a contrast of 4.5:1 in light and in dark, and is worked by native controls alone", () => {
    const sheets = [...STYLE.matchAll(/:root\{([^}]*)\}/g)].map(
      ([, rules]) => new Map([...(rules ?? "").matchAll(/--([\w-]+):(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name, value])),
    );
    const [light, dark] = [sheets[0], sheets[1]] as [Map<string, string>, Map<string, string>];
    const pairs = [
      "ink paper",
      "ink raised",
      "dim paper",
      "dim raised",
      "link paper",
      "link raised",
      "good good-bg",
      "warn warn-bg",
      "bad bad-bg",
      "infer infer-bg",
      "decided decided-bg",
      "ink mark",
    ];
    for (const colors of [light, dark])
      for (const pair of pairs) {
        const [text, ground] = pair.split(" ").map((name) => luminance(colors.get(name) ?? ""));
        const [high, low] = [Math.max(text ?? 0, ground ?? 0), Math.min(text ?? 0, ground ?? 0)];
        expect((high + 0.05) / (low + 0.05), pair).toBeGreaterThanOrEqual(4.5);
      }
    const document = page(reportHtml(sampleDataset()));
    expect(document.querySelectorAll("[onclick],[tabindex]")).toHaveLength(0);
    expect(document.documentElement?.getAttribute("lang")).toBe("en");
    for (const section of document.querySelectorAll("section"))
      expect(document.getElementById(section.getAttribute("aria-labelledby") ?? "")).not.toBeNull();
  });

  test("filters by words, kind, support, status and state", () => {
    const shown = (choice: Readonly<Record<string, string>>): readonly string[] => {
      const document = page(reportHtml(sampleDataset()));
      const form = document.querySelector(".filters") as unknown as { elements: object };
      const fields = Object.fromEntries(
        ["words", "table", "support", "status", "country"].map((name) => [name, { value: choice[name] ?? "" }]),
      );
      Object.defineProperty(form, "elements", { value: fields });
      runInNewContext(SCRIPT, { document, addEventListener: () => undefined });
      return [...document.querySelectorAll(".record")]
        .filter((record) => !record.hasAttribute("hidden"))
        .map((record) => record.id[0] ?? "");
    };
    expect(shown({}).join("")).toHaveLength(4);
    expect(shown({ table: "visits" })).toEqual(["v"]);
    expect(shown({ support: "conflicting" })).toEqual(["p"]);
    expect(shown({ status: "signed" })).toEqual(["a"]);
    expect(shown({ words: "VARNA oduya" })).toEqual(["m"]);
    expect(shown({ country: "XS", table: "meetings" })).toEqual(["m"]);
    expect(shown({ country: "ZZ" })).toEqual([]);
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
