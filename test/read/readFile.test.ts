import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatOf, readFile } from "../../src/read/readFile.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const one = (file: string, text: string) => {
  const { articles, rejected } = readFile(file, bytes(text));
  expect(rejected).toEqual([]);
  const [article] = articles;
  if (article === undefined) throw new Error("no article");
  return article;
};
const P =
  "The defence ministers of Norway and Portugal met in Oslo on Monday, and the two of them agreed to build ships, the ministry said.";

describe("plain text", () => {
  it("is stored as it is, with a byte order mark", () => {
    const text = `\ufeff date 2025-03-04 \r\n\r\n${P}\r\n`;
    expect(one("a.txt", text)).toMatchObject({
      text,
      format: "text",
      published: "2025-03-04",
      published_basis: "stated",
      found: { published: "date line" },
      language: "en",
    });
  });

  it("has its title and author from its head", () => {
    expect(one("a.txt", `Norway meets Portugal\nBy Jane Roe\n\n${P}`)).toMatchObject({
      title: "Norway meets Portugal",
      author: "Jane Roe",
      published: null,
      found: { title: "headline", author: "byline" },
    });
  });

  it.each([
    ["Published 4 March 2025 | Updated 6 March 2025", "2025-03-04"],
    ["March 4, 2025", "2025-03-04"],
    ["Posted on: 04 Mar 2025 10:15AM by Desk", "2025-03-04"],
    ["For immediate use: March 4, 2025 (Tue.)", "2025-03-04"],
    ["THE FJORD GAZETTE, Tuesday 4 March 2025 - English edition", "2025-03-04"],
    ["Fjord Courier | Tuesday, 4 March 2025 | Page 3", "2025-03-04"],
    ["Silva and Berg, Tuesday 4 March 2025", null],
    ["THE FJORD GAZETTE, 4 March 2025, has the text", null],
    ["Updated 6 March 2025", null],
    ["It opened on 4 March 2025", null],
    ["30 February 2025", null],
  ])("takes the day of the newspaper's own line only where it is plain: %s", (line, day) => {
    expect(one("a.txt", `Norway meets Portugal\n${line}\n\n${P}`).published).toBe(day);
  });

  it("takes no day where two lines disagree", () => {
    expect(one("a.txt", `Norway meets Portugal\nMarch 4, 2025\nMarch 5, 2025\n\n${P}`).published).toBeNull();
  });

  it("takes no short English text for Dutch because it says met and in", () => {
    const text = "Norwegian Foreign Minister Anna Berg met Kenyan Foreign Minister Hugo Noor in Oslo.";
    expect(["en", "und"]).toContain(one("a.txt", text).language);
  });
  it("tells English from other languages", () => {
    expect(one("a.txt", "Les ministres de la défense des deux pays se sont rencontrés à Oslo et ont parlé de la mer.").language).toBe("fr");
    expect(one("a.txt", "Министры обороны двух стран встретились в Осло.").language).toBe("ru");
  });
});

it("reads front matter of Markdown and keeps it in the text", () => {
  const text = `---\ntitle: "Norway meets Portugal"\npublisher: Fjord News\npublished: 2025-03-04\nurl: https://example.org/a\nauthor: Jane Roe\n---\n# Norway meets Portugal\n\n${P}\n`;
  expect(one("a.md", text)).toMatchObject({
    text,
    title: "Norway meets Portugal",
    publisher: "Fjord News",
    published: "2025-03-04",
    published_basis: "metadata",
    url: "https://example.org/a",
    author: "Jane Roe",
    found: { published: "front matter" },
  });
});

describe("a saved page", () => {
  const page = `<!doctype html><html><head><title>x</title><meta property="og:site_name" content="Fjord News">
    <meta property="article:published_time" content="2025-03-04T23:30:00+01:00"><link rel="canonical" href="https://example.org/a">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Norway meets Portugal","author":[{"name":"Jane Roe"}]}]}</script></head>
    <body><nav><a href="/">Home</a></nav><article><p>${P}</p><p>${P.replace("Oslo", "Bergen")}<br>More &amp; more.</p><p>${P.replace("Oslo", "Narvik")}</p></article></body></html>`;

  it("gives its readable text in paragraphs and its metadata", () => {
    const article = one("pages/a.html", page);
    expect(article.text.split("\n\n")[0]).toBe("Norway meets Portugal");
    expect(article.text).toContain("Bergen");
    expect(article.text).toContain("\nMore & more.");
    expect(article.text).not.toContain("Home");
    expect(article).toMatchObject({
      format: "html",
      publisher: "Fjord News",
      author: "Jane Roe",
      url: "https://example.org/a",
      published: "2025-03-04",
      found: { title: "json-ld", publisher: "og:site_name", published: "article:published_time", url: "canonical link" },
    });
  });

  it("is rejected where nothing is readable or the nesting is hostile", () => {
    for (const text of ["<html><body></body></html>", "<div>".repeat(5000), "<".repeat(5000)]) {
      expect(readFile("a.html", bytes(text)).rejected).toMatchObject([{ file: "a.html" }]);
    }
  });
});

describe("a bulk file", () => {
  it("gives an article a line and rejects bad lines by number", () => {
    const line = JSON.stringify({ text: P, title: "T", published: "2025-03-04T01:02:03Z", publisher: "Fjord News" });
    const { articles, rejected } = readFile("b.jsonl", bytes(`${line}\n{broken\n\n{"title":"no text"}\n[1]\n${line}`));
    expect(articles.map((a) => [a.file, a.published, a.publisher])).toEqual([
      ["b.jsonl:1", "2025-03-04", "Fjord News"],
      ["b.jsonl:6", "2025-03-04", "Fjord News"],
    ]);
    expect(articles[0]?.sha256).toBe(articles[1]?.sha256);
    expect(rejected.map((r) => r.file)).toEqual(["b.jsonl:2", "b.jsonl:4", "b.jsonl:5"]);
  });

  it("rejects a line whose escapes spell a text no log can hold, and keeps what a broken title leaves", () => {
    const line = (title: string, text: string) => JSON.stringify({ title, text });
    const broken = [line("NUL", `${P} \u0000`), line("half", `${P} \ud83d`), line("a \u0000 and \ud83d", P)].join("\n");
    const { articles, rejected } = readFile("b.jsonl", bytes(broken));
    expect(rejected.map((r) => [r.file, r.reason])).toEqual([
      ["b.jsonl:1", "a NUL character in the text"],
      ["b.jsonl:2", "half a surrogate pair in the text"],
    ]);
    expect(articles.map((a) => [a.file, a.title])).toEqual([["b.jsonl:3", "a \ufffd and \ufffd"]]);
  });
});

describe("a file that holds no article", () => {
  it.each<[string, Uint8Array, RegExp]>([
    ["a.txt", bytes(""), /empty/],
    ["a.txt", bytes("\ufeff \n\n"), /empty/],
    ["a.txt", bytes(" date 2025-03-04\n"), /empty/],
    ["a.txt", bytes("A\0B"), /binary/],
    ["a.txt", new Uint8Array([0xff, 0xfe, 0x41]), /UTF-8/],
    ["a.txt", new Uint8Array(10 * 1024 * 1024 + 1).fill(65), /10 MB/],
    ["a.pdf", bytes("%PDF"), /kind/],
    ["a.jsonl", bytes("\n"), /empty/],
  ])("%s is rejected by name with a remedy", (file, content, reason) => {
    const { articles, rejected } = readFile(file, content);
    expect(articles).toEqual([]);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ file, reason: expect.stringMatching(reason), remedy: expect.stringMatching(/\w/) });
  });
});

it("knows by name which files may hold articles", () => {
  expect(["a/b.txt", "B.HTM", "c.md", "d.jsonl", "e", "f.json", "g.pdf"].map(formatOf)).toEqual([
    "text",
    "html",
    "markdown",
    "jsonl",
    "text",
    null,
    null,
  ]);
});

it("never throws, whatever the bytes", () => {
  fc.assert(
    fc.property(fc.constantFrom("a.txt", "a.md", "a.html", "a.jsonl"), fc.uint8Array({ maxLength: 400 }), (file, content) => {
      const { articles, rejected } = readFile(file, content);
      expect(articles.length + rejected.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
