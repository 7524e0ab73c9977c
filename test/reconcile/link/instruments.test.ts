/** When instruments told by one report, or by two, are one. */
import { describe, expect, it } from "vitest";
import { type AgreementSpec, article, date, type Fixture, month } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

let serial = 0;
const report = (...told: readonly Partial<AgreementSpec>[]): Fixture => {
  const a = article(`${++serial}.txt`, "2021-05-05", `Report ${serial}. They signed it on the day.`);
  for (const spec of told) a.agreement({ at: "signed it", type: "mou", sides: ["CZ", "PT"], date: ["on the day", date(5, 4)], ...spec });
  return a;
};
const titles = (...articles: readonly Fixture[]) => viewsOf(articles).agreements.map((a) => a.title);

const ANA = ["They", "Ana Prado", "PT", "Defence Minister"] as const;
const IVO = ["They", "Ivo Marek", "CZ", "Defence Minister"] as const;

describe("of two reports, by their subjects", () => {
  it("papers whose subjects tell one field by its noun and by its adjective are one", () => {
    expect(titles(report({ title: "Defence Industrial Cooperation" }), report({ title: "defence industry cooperation" }))).toHaveLength(1);
  });
});

describe("of one report", () => {
  it("memoranda of two pairs of bodies stay two, and so does one on a subject beside one of bodies", () => {
    const told = report(
      { parties: [["Port Authority", "PT"]] },
      { parties: [["Chamber of Commerce", "CZ"]] },
      { title: "higher education" },
    );
    expect(titles(told)).toHaveLength(3);
  });

  it("agreements whose subjects share one word of many stay two", () => {
    const told = report(
      { type: "agreement", title: "mutual exemption from visas for ordinary passports" },
      { type: "letter_of_intent", title: "mutual recognition of organic certificates" },
    );
    expect(titles(told)).toHaveLength(2);
  });

  it("papers of one list stay two, though their subjects share words", () => {
    const list = article("list.txt", "2021-05-05", "They signed it: memoranda on trade and tourism; on wildlife and tourism.");
    for (const title of ["trade and tourism", "wildlife and tourism"])
      list.agreement({ at: "signed it", type: "mou", sides: ["CZ", "PT"], title });
    expect(titles(list)).toHaveLength(2);
  });

  it("papers on one subject that other persons signed stay two", () => {
    const RUI = ["They", "Rui Tavares", "PT", "Energy Minister"] as const;
    const JAN = ["They", "Jan Holub", "CZ", "Energy Minister"] as const;
    expect(
      titles(report({ title: "harbour pilots", signatories: [ANA, IVO] }, { title: "harbour pilots", signatories: [RUI, JAN] })),
    ).toHaveLength(2);
    expect(
      titles(report({ title: "harbour pilots", signatories: [ANA, IVO] }, { title: "harbour pilots", signatories: [ANA] })),
    ).toHaveLength(1);
  });

  it("papers under titles without a word in common stay two, though one has nothing but words of its kind", () => {
    const roadmap = { type: "agreement", title: "Portugal-Czechia Roadmap" } as const;
    expect(titles(report(roadmap, { type: "agreement", title: "Agreement on Defence Cooperation", signatories: [ANA, IVO] }))).toHaveLength(
      2,
    );
    expect(titles(report(roadmap, { type: "agreement", title: "agreement" }))).toHaveLength(1);
  });

  it("a memorandum told again without its subject is the same", () => {
    expect(titles(report({ title: "higher education" }, {}))).toEqual(["higher education"]);
  });
});

describe("of two reports", () => {
  it("a letter of intent that a report tells as its news without day and title is that of the month before, an agreement need not be", () => {
    const later = (spec: Partial<AgreementSpec>, published = "2021-05-20") => {
      const a = article(`${++serial}.txt`, published, `Report ${serial}. They signed it on the day.`);
      a.agreement({ at: "signed it", type: "letter_of_intent", sides: ["CZ", "PT"], ...spec });
      return a;
    };
    const letter = report({ type: "letter_of_intent", title: "harbour pilots", signatories: [ANA, IVO] });
    expect(titles(letter, later({}))).toEqual(["harbour pilots"]);
    expect(titles(letter, later({}, "2021-08-20"))).toHaveLength(2);
    expect(titles(letter, later({ background: true }))).toHaveLength(2);
    expect(titles(report({ type: "agreement", title: "harbour pilots" }), later({ type: "agreement" }))).toHaveLength(2);
  });

  it("papers under one title, or under its initials, of one month are one, at odds about the town", () => {
    const signed = (title: string, city: string, when: Partial<AgreementSpec> = { date: ["on the day", month(3, 2021)] }) => {
      const a = article(`${++serial}.txt`, "2021-05-05", `Report ${serial}. They signed it on the day, in Lisbon or in Prague.`);
      a.agreement({ at: "signed it", type: "agreement", sides: ["CZ", "PT"], title, city, ...when });
      return a;
    };
    const long = signed("Fleet Support and Harbour Agreement", "Lisbon");
    for (const other of [signed("FSHA", "Prague"), signed("Agreement on fleet support and harbours", "Prague")]) {
      const views = viewsOf([long, other]);
      expect(views.agreements).toHaveLength(1);
      expect(views.conflicts.map((c) => c.field)).toEqual(["city"]);
    }
    expect(titles(long, signed("grain storage", "Prague"))).toHaveLength(2);
    expect(titles(long, signed("FSHA", "Prague", { date: ["on the day", month(2, 2021)] }))).toHaveLength(2);
  });

  it("agreements of one day whose subjects have no word in common stay two", () => {
    expect(titles(report({ title: "harbour pilots" }), report({ title: "grain storage" }))).toHaveLength(2);
  });

  it("an arrangement and an agreement under one title are one where one person signed both", () => {
    const told = [
      report({ type: "arrangement", title: "Defence Cooperation Arrangement", signatories: [ANA] }),
      report({ type: "agreement", title: "defence cooperation agreement", signatories: [ANA, IVO] }),
    ];
    expect(titles(...told)).toHaveLength(1);
  });

  it("memoranda of one day without a subject are two where other persons signed them", () => {
    const RUI = ["They", "Rui Tavares", "PT", "Energy Minister"] as const;
    const JAN = ["They", "Jan Holub", "CZ", "Energy Minister"] as const;
    expect(titles(report({ signatories: [ANA, IVO] }), report({ signatories: [RUI, JAN] }))).toHaveLength(2);
    const named = { title: "harbour pilots" };
    expect(titles(report({ ...named, signatories: [ANA, IVO] }), report({ ...named, signatories: [RUI, JAN] }))).toHaveLength(1);
  });

  it("a state's name of several words is no body that two papers could share", () => {
    const between = [
      ["Saudi Arabia", "SA"],
      ["South Korea", "KR"],
    ] as const;
    const told = [
      report({ type: "agreement", title: "harbour pilots", parties: between }),
      report({ type: "agreement", title: "grain storage", parties: between }),
    ];
    expect(titles(...told)).toHaveLength(2);
  });

  it("a title and its initials are one paper", () => {
    const named = report({ type: "agreement", title: "Fleet Support and Harbour Agreement" });
    expect(titles(named, report({ type: "agreement", title: "FSHA" }))).toHaveLength(1);
    expect(titles(named, report({ type: "agreement", title: "FSAHA" }))).toHaveLength(1);
    expect(titles(named, report({ type: "agreement", title: "FHSA" }))).toHaveLength(2);
  });

  it("initials end with the kind of paper that the title begins with, and count both halves of a word", () => {
    const named = report({ type: "agreement", title: "Agreement Concerning the Facilitation of Harbour Visits" });
    expect(titles(named, report({ type: "agreement", title: "HVA" }))).toHaveLength(1);
    expect(titles(named, report({ type: "agreement", title: "HVT" }))).toHaveLength(2);
    expect(titles(named, report({ type: "agreement", title: "VHA" }))).toHaveLength(2);
    const plain = report({ type: "agreement", title: "towing and cross-mooring agreement" });
    expect(titles(plain, report({ type: "agreement", title: "TCMA" }))).toHaveLength(1);
    expect(titles(plain, report({ type: "agreement", title: "TMCA" }))).toHaveLength(2);
  });

  it("a paper without title or names is one of those of its kind, pair and day", () => {
    const named = report({ title: "harbour pilots", signatories: [ANA, IVO] });
    expect(titles(named, report({}))).toEqual(["harbour pilots"]);
    expect(titles(named, report({ type: "letter_of_intent" }))).toHaveLength(2);
    expect(titles(named, report({ sides: ["PT", "SE"] }))).toHaveLength(2);
    expect(titles(named, report({ date: ["on the day", date(4, 4)] }))).toHaveLength(2);
    expect(titles(named, report({ count: ["it", 3] }))).toHaveLength(2);
  });

  const types = (...articles: readonly Fixture[]) => viewsOf(articles).conflicts.map((c) => [c.field, c.values.map((v) => v.value)]);

  it("a memorandum and a letter of intent signed by the same two, a day apart, are one paper of two names", () => {
    const memorandum = report({ title: "harbour pilots", signatories: [ANA, IVO] });
    const letter = { type: "letter_of_intent", title: "training of harbour pilots", date: ["on the day", date(5, 3)] } as const;
    expect(types(memorandum, report({ ...letter, signatories: [ANA, IVO] })).map(([field]) => field)).toContain("type");
    expect(titles(memorandum, report({ ...letter, signatories: [ANA] }))).toHaveLength(2);
    expect(titles(memorandum, report({ ...letter, title: "grain storage", signatories: [ANA, IVO] }))).toHaveLength(2);
  });

  it("an agreement by name is no memorandum, unless the same two signed it", () => {
    const named = report({ type: "agreement", title: "Harbour Pilots Agreement", signatories: [ANA, IVO] });
    const [[field, values = []] = []] = types(named, report({ title: "harbour pilots and dues", signatories: [ANA, IVO] }));
    expect([field, [...values].sort()]).toEqual(["type", ["agreement", "mou"]]);
    expect(titles(named, report({ title: "training of pilots" }))).toHaveLength(2);
    expect(titles(report({ type: "agreement", title: "harbour pilots" }), report({ title: "training of pilots" }))).toHaveLength(1);
  });

  it("an arrangement and an agreement of one name are at odds, a mere agreement is what any instrument may be called", () => {
    const arrangement = report({ type: "arrangement", title: "Harbour Safety Arrangement" });
    expect(types(arrangement, report({ type: "agreement", title: "harbour safety agreement" }))).toEqual([
      ["type", ["arrangement", "agreement"]],
    ]);
    expect(types(arrangement, report({ type: "agreement", title: "harbour safety" }))).toEqual([]);
  });

  it("a memorandum and a letter of intent on one subject are one paper with its type in conflict", () => {
    const memorandum = report({ title: "lithium refining" });
    const letter = report({ type: "letter_of_intent", title: "lithium refining" });
    expect(titles(memorandum, letter)).toHaveLength(1);
    expect(viewsOf([memorandum, letter]).conflicts.map((c) => [c.field, c.values.map((v) => v.value).sort()])).toEqual([
      ["type", ["letter_of_intent", "mou"]],
    ]);
  });

  it("a memorandum and a letter of intent that share a word of their subjects stay two", () =>
    expect(
      titles(report({ title: "lithium refining" }), report({ type: "letter_of_intent", title: "lithium batteries for buses" })),
    ).toHaveLength(2));

  it("a memorandum and a letter of intent told apart by one report stay two", () => {
    const both = report({ title: "lithium refining" }, { type: "letter_of_intent", title: "lithium refining" });
    expect(titles(both, report({ type: "letter_of_intent", title: "lithium refining" }))).toHaveLength(2);
    expect(types(both, report({ type: "letter_of_intent", title: "lithium refining" }))).toEqual([]);
  });

  it("an agreement told by its subject and by its bodies is one where the bodies are the same", () => {
    const told = [
      report({ type: "agreement", title: "joint exploration", parties: [["Galena Oil", "PT"]] }),
      report({ type: "agreement", title: "looking for oil together", parties: [["Galena Oil", "PT"]] }),
    ];
    expect(titles(...told)).toHaveLength(1);
  });

  it("a paper without a subject is the one that the same two persons signed", () => {
    const told = [report({ title: "harbour pilots", signatories: [ANA, IVO] }), report({ signatories: [IVO, ANA] })];
    expect(titles(...told)).toEqual(["harbour pilots"]);
  });

  it("a paper whose day one report takes from the talks may lie two days off", () => {
    const taken = article("taken.txt", "2021-05-07", "They met on the day. They signed it. Later.");
    taken.agreement({ at: "signed it", type: "mou", title: "harbour pilots", sides: ["CZ", "PT"], date: ["on the day", date(5, 6)] });
    expect(titles(report({ title: "harbour pilots" }), taken)).toHaveLength(1);
  });

  it("a letter of intent told without its day within the year is the memorandum on its subject, with the type in conflict", () => {
    const told = (published: string, title = "lithium refining") => {
      const a = article("told.txt", published, "They signed it. Later.");
      a.agreement({ at: "signed it", type: "letter_of_intent", title, sides: ["CZ", "PT"], background: true });
      return a;
    };
    const memorandum = report({ title: "lithium refining" });
    expect(viewsOf([memorandum, told("2021-09-20")]).conflicts.map((c) => c.field)).toEqual(["type"]);
    expect(titles(memorandum, told("2021-09-20", "lithium batteries"))).toHaveLength(2);
    expect(titles(memorandum, told("2023-09-20"))).toHaveLength(2);
  });

  it("a pact told by its kind alone is one that both give to one town, a day apart and signed by others", () => {
    const pact = (file: string, day: number, title: string) => {
      const a = article(file, "2021-05-07", "They signed it on the day in Lisbon. Later.");
      a.agreement({
        at: "signed it",
        type: "agreement",
        title,
        sides: ["CZ", "PT"],
        date: ["on the day", date(5, day)],
        city: ["in Lisbon", "Lisbon"],
      });
      return a;
    };
    const views = viewsOf([pact("k1.txt", 4, "defence pact"), pact("k2.txt", 5, "strategic partnership agreement")]);
    expect(views.agreements).toHaveLength(1);
    expect(views.conflicts.map((c) => c.field)).toEqual(["date"]);
    expect(titles(pact("k3.txt", 4, "defence pact"), pact("k4.txt", 5, "agreement on harbour pilots"))).toHaveLength(2);
    expect(titles(pact("k5.txt", 4, "defence pact"), pact("k6.txt", 6, "strategic partnership agreement"))).toHaveLength(2);
  });
});
