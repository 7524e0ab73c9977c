import { describe, expect, it } from "vitest";
import { nameFit } from "../../../src/reconcile/entities/sameName.ts";
import { roleFit } from "../../../src/reconcile/values/roles.ts";
import { article } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

describe("two written names", () => {
  it.each([
    ["Benny Gold", "Benjamin Gold"],
    ["Yoko Tanabe", "Tanabe Yoko"],
    ["Marius Blaszyk", "Mariusz Błaszyk"],
    ["Oleh Zelensky", "Oleh Zelenskyy"],
    ["Rajiv Kumar Sen", "Rajiv Sen"],
    ["Gen. Tomas Rivera", "Tomas Rivera"],
    ["Abdel al-Masri", "Abdel Masri"],
    ["Konstantin Petrov", "Konstantin Petrof"],
    ["Sukhbold Bat-Ochir", "Sukhboldyn Bat-Ochir"],
    ["Bohdan Zelinskyi", "Bohdan Selinskyj"],
    ["Boris Kaputin", "Boris Kapoutine"],
    ["Serguei Markov", "Sergey Markov"],
    ["Rustam Valiyev", "Rustam Valiev"],
    ["Abdel Rahman al-Masri", "Abdulrahman El Masri"],
    ["Reza Amir-Karimian", "Reza Amirkarimian"],
    ["Aleksandar Jovic", "Alexander Jovic"],
    ["Ahmed Rahimi", "Ahmad Rahimi"],
  ])("%s and %s are one person's", (a, b) => {
    expect(["same", "variant"]).toContain(nameFit(a, b));
  });

  it.each([
    ["Rajiv Sen", "Rajesh Sen"],
    ["Israel Koren", "Ariel Koren"],
    ["Li Wei", "Li Na"],
    ["Sara Koren", "Zara Koren"],
    ["Abdul Karimi", "Abdul Rahimi"],
    ["Sukhboldyn Tuya", "Sukhbold Bat-Ochir"],
  ])("%s and %s are two", (a, b) => {
    expect(nameFit(a, b)).toBe("different");
  });

  it("leaves a bare surname to the context", () => {
    expect(nameFit("Sen", "Rajiv Sen")).toBe("bare");
  });
});

describe("a surname without state or office", () => {
  const told = (file: string, line: string) => {
    const a = article(file, "2021-05-04", `${line} Number ${file}.`);
    a.meeting({
      at: line.slice(0, -1),
      people: [
        ["Sen", "Sen", null],
        ["Ana Prado", "Ana Prado", "PT", "Defence Minister"],
      ],
      city: "Porto",
      country: ["Porto", "PT"],
    });
    return a;
  };
  const people = (...articles: ReturnType<typeof told>[]): number => viewsOf(articles).entities.filter((e) => e.name === "Sen").length;

  it("is one person where one report copied the line of the other, and two where it did not", () => {
    const line = "In Porto Sen met Ana Prado.";
    expect(people(told("1.txt", line), told("2.txt", line))).toBe(1);
    expect(viewsOf([told("1.txt", line), told("2.txt", line)]).meetings).toHaveLength(1);
    expect(people(told("1.txt", line), told("2.txt", "Ana Prado met Sen in Porto."))).toBe(2);
  });
});

describe("persons across articles", () => {
  const office = (file: string, people: readonly (readonly [string | null, string | null, string])[]) => {
    const a = article(file, "2021-05-04", `Report ${file}. They met.`);
    a.meeting({ at: "They met", people: people.map(([name, country, role]) => ["They", name, country, role] as const) });
    return a;
  };
  const persons = (...articles: ReturnType<typeof office>[]): string[] =>
    viewsOf(articles)
      .entities.filter((e) => e.kind === "person")
      .map((e) => e.name);

  it("gives a bare surname to the person of that state and office", () => {
    const full = office("a", [
      ["Rajiv Sen", "IN", "Defence Minister"],
      ["Ivo Marek", "CZ", "Defence Minister"],
    ]);
    const other = office("b", [
      ["Rajesh Kumar Sen", "IN", "Defence Secretary"],
      ["Ana Prado", "PT", "President"],
    ]);
    const bare = office("c", [
      ["Sen", "IN", "Defence Secretary"],
      ["Prado", "PT", "President"],
    ]);
    expect(persons(full, other, bare)).toEqual(["Ana Prado", "Ivo Marek", "Rajesh Kumar Sen", "Rajiv Sen"]);
  });

  it("leaves a bare surname alone that two persons could bear", () => {
    const two = office("a", [
      ["Rajiv Sen", "IN", "Defence Minister"],
      ["Rajesh Kumar Sen", "IN", "Defence Minister"],
    ]);
    expect(
      persons(
        two,
        office("b", [
          ["Sen", "IN", "Defence Minister"],
          ["Ivo Marek", "CZ", "President"],
        ]),
      ),
    ).toContain("Sen");
  });

  it("keeps namesakes of two states apart", () => {
    expect(
      persons(office("a", [["Maria Lopez", "ES", "Foreign Minister"]]), office("b", [["Maria Lopez", "MX", "Navy Secretary"]])),
    ).toEqual(["Maria Lopez", "Maria Lopez"]);
  });

  it("shows the fullest name and keeps the others as aliases", () => {
    const views = viewsOf([
      office("a", [["Benny Gold", "IL", "Defence Minister"]]),
      office("b", [["Benjamin Gold", "IL", "Deputy Prime Minister and Defence Minister"]]),
    ]);
    const [gold] = views.entities;
    expect([gold?.name, gold?.aliases, gold?.roles.map((r) => r.role)]).toEqual([
      "Benjamin Gold",
      ["Benny Gold"],
      ["Deputy Prime Minister and Defence Minister"],
    ]);
  });

  it("shows the spelling with its accents and strokes, however few articles write them", () => {
    const views = viewsOf([
      office("a", [["Marius Blaszyk", "PL", "Defence Minister"]]),
      office("b", [["Marius Błaszyk", "PL", "Defence Minister"]]),
      office("c", [["Marius Blaszyk", "PL", "Defence Minister"]]),
    ]);
    expect(views.entities.map((e) => [e.name, e.aliases])).toEqual([["Marius Błaszyk", ["Marius Blaszyk"]]]);
  });

  it("shows, of spellings that are used as often, the one that came first", () => {
    const views = viewsOf([
      office("a", [["Wolodymyr Kravensky", "UA", "Defence Minister"]]),
      office("b", [["Wolodymyr Kravenskiy", "UA", "Defence Minister"]]),
    ]);
    expect(views.entities.map((e) => [e.name, e.aliases])).toEqual([["Wolodymyr Kravensky", ["Wolodymyr Kravenskiy"]]]);
  });
});

describe("offices", () => {
  it.each([
    ["Minister of Defence", "Defence Minister", "equal"],
    ["Minister of National Defence", "Defense Minister", "equal"],
    ["Deputy Prime Minister and Defence Minister", "Defence Minister", "refines"],
    ["Foreign Minister", "Defence Minister", "other"],
  ])("%s beside %s: %s", (a, b, fit) => {
    expect(roleFit(a, b)).toBe(fit);
  });
});
