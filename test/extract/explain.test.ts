/** What `concord extract FILE --explain` and `--html` show. */
import { describe, expect, it } from "vitest";
import { explain, explainHtml } from "../../src/extract/explain.ts";
import { readFile } from "../../src/read/readFile.ts";

const article = (text: string) => {
  const found = readFile("report.txt", new TextEncoder().encode(text)).articles[0];
  if (found === undefined) throw new Error("not read");
  return found;
};
const report = article(
  " date 2024-06-03\nNorway's Defence Minister Anna Berg met Chilean Foreign Minister Pedro Rojas in Oslo on Monday. Berg also met on Tuesday with nobody that the report names.\n",
);

describe("an explanation", () => {
  it("names the rule, the parts and the words behind them", () => {
    const text = explain(report);
    expect(text).toContain("meeting, rule met");
    expect(text).toMatch(/city = Oslo {2}\(\d+-\d+ "Oslo"\)/);
    expect(text).toContain("person NO Anna Berg");
  });
  it("says why a trigger made no claim", () => {
    expect(explain(report)).toMatch(/no claim from "met" \(met\): /);
  });
  it("escapes the article's text on a page", () => {
    const page = explainHtml(
      article("<script>alert(1)</script> & Norway's Defence Minister Anna Berg met Chilean Foreign Minister Pedro Rojas.\n"),
    );
    expect(page).not.toContain("<script>");
    expect(page).toContain("&#60;script&#62;");
  });
});
