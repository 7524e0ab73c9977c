import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zones } from "../../src/read/zones.ts";

/** Milliseconds this process has computed: what other work on the machine takes does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const read = (text: string) => zones(text, "text").map((z) => [z.kind, text.slice(z.start, z.end)]);
const kinds = (text: string) => zones(text, "text").map((z) => z.kind);
const P = "The defence ministers of Norway and Portugal met in Oslo on Monday, the Norwegian ministry said.";
const Q = "Minister Silva of Portugal thanked Norway for its help and flew home to Lisbon in the evening.";

describe("a chronology", () => {
  it("is read line by line, also where its entries end without a full stop", () => {
    const entries = [
      "2008 – Six patrol boats and one tanker ordered",
      "10 June 2024 - Declaration on fisheries, Oslo",
      "• March 2019: Silva flies to Oslo",
    ];
    expect(read(`Norway meets Portugal\n\n${P}\n\nChronology\n\n${entries.join("\n")}`).filter(([kind]) => kind === "body")).toEqual([
      ["body", P],
      ...entries.map((entry) => ["body", entry]),
    ]);
  });

  it("is not made by a heading that has a year in it", () => {
    expect(read(`Norway meets Portugal\n\n${P}\n\nBudget 2024: What it holds\n\n${Q}`).map(([kind]) => kind)).toContain("boilerplate");
  });
});

describe("a word for comments", () => {
  it("says above the report of what sort it is, and below it that readers speak", () => {
    for (const word of ["COMMENT & ANALYSIS", "Comment", "Discussion"]) {
      expect(kinds(`${word}\n\nNorway meets Portugal\n\n${P}`)).toContain("body");
      expect(kinds(`Norway meets Portugal\n\n${P}\n\n${word}\n\nThis is all wrong, says one who signs as Kim.`).at(-1)).toBe("boilerplate");
    }
  });
});

describe("words over a text that look like boilerplate", () => {
  it.each(["COMMENT & ANALYSIS", "Comment", "Discussion | Asia"])("are the rubric it stands in: %s", (rubric) => {
    expect(kinds(`${rubric}\n\nNorway meets Portugal\n\n${P}\n\n${Q}`)).toEqual(["boilerplate", "headline", "body", "body"]);
    expect(kinds(`Norway meets Portugal\n\n${P}\n\n${rubric}\n\nNonsense, all of it.`).at(-1)).toBe("boilerplate");
  });

  it("are a crosshead where they name a place of the report, and open a bulletin where its items begin with towns", () => {
    expect(kinds(`Norway meets Portugal\n\n${P}\n\nElsewhere at the fair\n\n* Minister Silva saw the boats.`).at(-1)).toBe("body");
    const items = "PARIS - The president of France said that no boats would be sold this year, whatever others did.";
    expect(kinds(`Norway meets Portugal\n\n${P}\n\nElsewhere:\n\n${items}`).at(-1)).toBe("body");
    expect(kinds(`Norway meets Portugal\n\n${P}\n\nElsewhere:\n\nFive boats you must see this summer`).at(-1)).toBe("boilerplate");
  });

  it("are the report where a picture's caption is all there is", () => {
    const caption = `${P.slice(0, -1)}, and shook hands on the stairs of the town hall. (Photo: A. Berg)`;
    expect(kinds(`In pictures\n\n${caption}`)).toEqual(["headline", "body"]);
    expect(kinds(`PHOTO: Ministers in Oslo\n\n${caption}`)).toEqual(["headline", "body"]);
    expect(kinds(`Norway meets Portugal\n\n${P}\n\n${caption}`).at(-1)).toBe("caption");
  });
});

describe("a heading with a day", () => {
  it("dates the numbered lines below it, without its own number", () => {
    const text = `Norway meets Portugal\n\n${P}\n\nII. Portuguese Republic (7 May)\n\n2.1 Talks with Minister Silva in Lisbon.\n2.2 Lunch.`;
    expect(
      read(text)
        .slice(-3)
        .map(([, words]) => words),
    ).toEqual(["Portuguese Republic (7 May)", "2.1 Talks with Minister Silva in Lisbon.", "2.2 Lunch."]);
    expect(kinds(text.replace("2.1 Talks with", "They then talked with")).slice(-3)).toEqual(["boilerplate", "body", "body"]);
  });
});

describe("the head of a report", () => {
  it("is a date line, headlines, a byline and a dateline", () => {
    expect(read(` date 2025-03-04\n\nNorway meets Portugal\nBy Jane Roe\n\nOSLO, March 3 (Wire) - ${P}\n`)).toEqual([
      ["header", "date 2025-03-04"],
      ["headline", "Norway meets Portugal"],
      ["byline", "By Jane Roe"],
      ["dateline", "OSLO, March 3 (Wire) -"],
      ["body", P],
    ]);
  });

  it("may share its line with the text", () => {
    expect(read(` date 2025-03-04 Oslo: ${P}`)).toEqual([
      ["header", "date 2025-03-04"],
      ["dateline", "Oslo:"],
      ["body", P],
    ]);
  });

  it("may be missing", () => {
    expect(kinds(`${P}\n${Q}`)).toEqual(["body", "body"]);
  });

  it("holds the newspaper's own date line, also with a byline and counters beside the day", () => {
    expect(kinds(`Norway meets Portugal\n18 June 2024 | by J. Roe | 2 comments\n\n${P}`)).toEqual(["headline", "header", "body"]);
    expect(kinds(`Norway meets Portugal\nPublished 4 March 2025 | Updated 5 March 2025\n\n${P}`)).toEqual(["headline", "header", "body"]);
  });
});

describe("boilerplate", () => {
  it.each([
    "Read also : Fishing quotas raised again",
    "ALSO READ | Why fish matter",
    "Share this: Twitter | Facebook | WhatsApp",
    "Subscribe to our newsletter",
    "Sign up for The Morning Brief",
    "Follow us on X",
    "#Norway #Portugal",
    "(Reporting by J. Roe; editing by R. Doe)",
    "(With inputs from agencies)",
    "© Fjord News. All rights reserved.",
    "https://t.co/abcdef",
    "Advertisement - scroll to continue",
    "Fresh salmon now at 20% off, order now while it lasts!",
    "Reply | Quote | Report",
  ])("may stand between paragraphs: %s", (line) => {
    expect(kinds(`${P}\n\n${line}\n\n${Q}`)).toEqual(["body", "boilerplate", "body"]);
  });

  it("includes a list of other stories, up to the paragraph that takes the article up again", () => {
    expect(kinds(`${P}\n\nLatest stories\nStorm nears the coast\nShares end lower\n\n${Q}`)).toEqual([
      "body",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "body",
    ]);
  });

  it("includes a teaser with a paragraph of another story", () => {
    const teaser = "Buyers in Madrid waited all night on Friday to see the new phone of the year in the shops.";
    expect(kinds(`${P}\n\nCheck Also\n\nFive phones for summer\n\n${teaser}`)).toEqual([
      "body",
      "boilerplate",
      "boilerplate",
      "boilerplate",
    ]);
  });

  it("includes the box about an author", () => {
    expect(kinds(`${P}\n\nAbout Jane Roe\nJane Roe has been writing about fish since she came to Oslo and Lisbon.`)).toEqual([
      "body",
      "boilerplate",
      "boilerplate",
    ]);
  });

  it("includes a paragraph that breaks off and one in another script", () => {
    expect(kinds(`${P}\n\nBuyers waited all night for the new …\n\nРоссия и Норвегия ведут переговоры о рыбе.\n\n${Q}`)).toEqual([
      "body",
      "boilerplate",
      "boilerplate",
      "body",
    ]);
  });
});

it("tells a caption from the text", () => {
  expect(kinds(`${P}\n\nPhoto: The ministers shake hands in Oslo. (Courtesy of the ministry)\n\n${Q}`)).toEqual([
    "body",
    "caption",
    "body",
  ]);
});

describe("a bulletin", () => {
  it("numbers its items by their slugs", () => {
    const text = `WEEKLY BRIEFS\n\nNORWAY/PORTUGAL. ${P}\n\n${Q}\n\nKENYA. The ministry in Nairobi has opened an office for ships and for the coast.`;
    expect(zones(text, "text").map((z) => [z.kind, z.item])).toEqual([
      ["headline", 0],
      ["header", 0],
      ["body", 0],
      ["body", 0],
      ["header", 1],
      ["body", 1],
    ]);
  });

  it("numbers its items by their bullets", () => {
    const text = `Defence news in brief\n\n* ${P}\n* ${Q}`;
    expect(zones(text, "text").map((z) => z.item)).toEqual([0, 0, 1]);
  });

  it("starts an item at a headline that has a dateline of its own", () => {
    const text = `Norway meets Portugal\n\nOSLO: ${P}\n\nKenya opens office\n\nNAIROBI, March 4 (Wire) - The ministry has opened an office for ships and for the coast.`;
    expect(zones(text, "text").map((z) => [z.kind, z.item])).toEqual([
      ["headline", 0],
      ["dateline", 0],
      ["body", 0],
      ["headline", 1],
      ["dateline", 1],
      ["body", 1],
    ]);
  });
});

it("puts lines broken at a fixed width together", () => {
  const broken =
    "The defence ministers of Norway and Portugal met in Oslo on\nMonday, the Norwegian ministry said. They spoke about ships for\nthe navy and about the coast guard, whose boats are forty years\nold, and agreed to meet again in Lisbon before the end of the\nyear, when Minister Silva is to open a dry dock in Portugal.";
  expect(kinds(broken)).toEqual(["body"]);
});

describe("for any text", () => {
  const lines = [
    "OSLO: The two met.",
    P,
    Q,
    "Latest stories",
    "About Jane Roe",
    "",
    " date 2025-01-01",
    "--",
    "#a",
    "* Item of some length here",
    "NORWAY. The two",
    "…",
    "\ud800",
    "\u00a0",
    "Photo: x",
  ];
  it("zones are sorted, apart, trimmed, and cover every visible character but marks of headings", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...lines), { maxLength: 20 }).map((l) => l.join("\n")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          let last = 0;
          for (const zone of zones(text, "text")) {
            expect(zone.start).toBeGreaterThanOrEqual(last);
            expect(zone.end).toBeGreaterThan(zone.start);
            expect(text.slice(last, zone.start).replace(/[#\s\ufeff\u200b]/g, "")).toBe("");
            last = zone.end;
          }
          expect(text.slice(last).replace(/[\s\ufeff\u200b]/g, "")).toBe("");
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    "\n",
    ".",
    "$",
    "“",
    "1",
    "A headline here\n",
    "Latest stories\n",
    `${P}\n`,
    "OSLO: ",
    "( ",
    "#a ",
    "a > b ",
    "About AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1\n",
    "ministry of aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1\n",
    `${"A-".repeat(50)}\n`,
    `${"a > ".repeat(70)}\n`,
    `${"Aa, ".repeat(40)}\n`,
  ])("take time in proportion to a text of many %j", { retry: 3 }, (piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(size / piece.length);
      return Math.min(
        ...[0, 1, 2].map(() => {
          const begin = cpu();
          zones(text, "text");
          return cpu() - begin;
        }),
      );
    };
    const [quarter, whole] = [time(50_000), time(200_000)];
    // Linear is four times; a square would be sixteen.
    expect(whole < 100 || whole <= quarter * 9, `${quarter} ms, then ${whole} ms`).toBe(true);
  });
});

describe("a place and a whole day on a line of their own", () => {
  it("are the dateline of a release also in brackets, and before the name of who sends it", () => {
    const below = (line: string) => read(`Norway meets Portugal\n\nOutcomes of the talks\n${line}\n\n${P}`).slice(2);
    expect(below("(Oslo, 17 October 2025)")).toEqual([
      ["dateline", "(Oslo, 17 October 2025)"],
      ["body", P],
    ]);
    expect(below("October 17, 2025 – Oslo, Norway – Norwegian Armed Forces / Fisheries Directorate")).toEqual([
      ["dateline", "October 17, 2025 – Oslo, Norway"],
      ["byline", "Norwegian Armed Forces / Fisheries Directorate"],
      ["body", P],
    ]);
    expect(below("(Oslo, in the year 2025)")[0]?.[0]).not.toBe("dateline");
  });
  it("are the dateline of a release", () => {
    const text = "Westland and Eastland to share tide tables\nSandport, 3 September 2025\nMinister Anna Berg met the envoys today.";
    expect(zones(text, "text").map((z) => z.kind)).toEqual(["headline", "dateline", "body"]);
  });
});

describe("words of adverts", () => {
  it.each([
    "Minister Silva flew to Oslo on Monday, the ministry said on its Telegram channel.",
    "Minister Silva posted the picture on her YouTube channel after the talks in Oslo.",
    "The two ministers agreed in Oslo on the terms and conditions of the loan.",
    "They called for free shipping in the straits after their talks in Oslo.",
  ])("are none where they tell news: %s", (said) =>
    expect(read(`Norway meets Portugal\n\n${P}\n\n${said}\n\n${Q}`)).toContainEqual(["body", said]),
  );
  it.each(["Join our Telegram channel for more news like this one today.", "Free shipping on all orders. Terms and conditions apply."])(
    "are some where they sell: %s",
    (said) => expect(read(`Norway meets Portugal\n\n${P}\n\n${said}\n\n${Q}`)).toContainEqual(["boilerplate", said]),
  );
});

describe("a line of its own below the headline", () => {
  const below = (line: string) => read(`Norway meets Portugal\n${line}\n\n${P}`)[1]?.[0];

  it.each([
    "PRESS STATEMENT — Oslo, 4 March 2025",
    "Media release | 4 March 2025, Oslo",
    "March 4, 2025, 12:15, Oslo",
    "Oslo, 4 March",
    "Oslo, Tuesday 4 March",
  ])("is the dateline where it holds the town and the day beside what a release calls itself: %s", (line) => {
    expect(below(line)).toBe("dateline");
  });
  it.each(["Statement on Norway, 4 March and after", "Analysis, 4 March", "Silva, 4 March: a portrait"])(
    "is none otherwise: %s",
    (line) => {
      expect(below(line)).not.toBe("dateline");
    },
  );
});
