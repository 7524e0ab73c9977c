/** The record that a reworded statement is reported under: the occasion it was made at. */
import { describe, expect, it } from "vitest";
import { article, date, type Fixture } from "../fixture/article.ts";
import { viewsOf } from "../fixture/run.ts";

const EVA = ["Lind", "Eva Lind", "SE", "Defence Minister"] as const;
const RUI = ["Tavares", "Rui Tavares", "PT", "Defence Minister"] as const;
const IVO = ["Marek", "Ivo Marek", "CZ", "Defence Minister"] as const;
const SAID = [
  "the northern harbour takes twelve trawlers every winter",
  "the northern harbour takes twenty trawlers every winter",
] as const;

const TEXT = (said: string): string => `Lind met Tavares on 4 May. She said: ${said}. Lind met Marek on 5 May. They signed a pact.`;

const signPact = (a: Fixture): void => {
  a.agreement({
    at: "signed a pact",
    type: "agreement",
    title: "pact",
    sides: ["CZ", "SE"],
    date: ["on 5 May", date(5, 5)],
    signatories: [EVA],
  });
};

/** A report of a meeting, a statement made there, another meeting and a pact. */
const report = (said: string, told: { readonly first: boolean }): Fixture => {
  const a = article(`${said}.txt`, "2021-05-05", TEXT(said));
  if (told.first) a.meeting({ at: "met Tavares", people: [EVA, RUI], date: ["on 4 May", date(5, 4)] });
  a.quote(said, EVA);
  a.meeting({ at: "met Marek", people: [EVA, IVO], date: ["on 5 May", date(5, 5)] });
  signPact(a);
  return a;
};
const under = (articles: readonly Fixture[]): string => {
  const { conflicts, meetings, agreements } = viewsOf(articles);
  const record = conflicts.find((c) => c.field === "quote.Lind")?.record;
  const meeting = meetings.find((m) => m.id === record);
  if (meeting !== undefined) return meeting.participants.map((p) => p.name).join(" and ");
  return agreements.some((a) => a.id === record) ? "the pact" : String(record);
};

describe("a reworded statement belongs", () => {
  it("to the meeting told just before it", () =>
    expect(under(SAID.map((said) => report(said, { first: true })))).toBe("Eva Lind and Rui Tavares"));
  it("to that meeting also where the other report does not tell of it", () =>
    expect(
      under(
        [report(SAID[0], { first: true }), article("2.txt", "2021-05-06", `Of Lind: ${SAID[1]}.`)].map((a, i) => {
          if (i === 1) a.quote(SAID[1], EVA);
          return a;
        }),
      ),
    ).toBe("Eva Lind and Rui Tavares"));
  it("to a meeting told after it where the report opens with it", () =>
    expect(under(SAID.map((said) => report(said, { first: false })))).toBe("Eva Lind and Ivo Marek"));
  it("to the meeting told before it sooner than to one that the other report tells right behind it", () => {
    const behind = report(SAID[0], { first: false });
    const before = article("before.txt", "2021-05-06", TEXT(SAID[1]));
    before.meeting({ at: "met Tavares", people: [EVA, RUI], date: ["on 4 May", date(5, 4)] });
    before.quote(SAID[1], EVA);
    expect(under([behind, before])).toBe("Eva Lind and Rui Tavares");
    expect(under([before, behind])).toBe("Eva Lind and Rui Tavares");
  });
  it("to the pact that the speaker signed and speaks of, though only one report tells of the signing", () => {
    const WORDS = [
      "this is a pact about the northern harbour and nothing else",
      "this pact is about the northern harbour, about nothing else at all",
    ] as const;
    const told = WORDS.map((said, i) => {
      const a = article(`${said}.txt`, "2021-05-06", TEXT(said));
      a.meeting({ at: "met Tavares", people: [EVA, RUI], date: ["on 4 May", date(5, 4)] });
      a.quote(said, EVA);
      if (i === 0) signPact(a);
      return a;
    });
    expect(under(told)).toBe("the pact");
  });
  it("to no meeting without its speaker", () => {
    const told = SAID.map((said, i) => {
      const a = article(`${i}.txt`, "2021-05-05", TEXT(said));
      a.meeting({ at: "met Tavares", people: [IVO, RUI], date: ["on 4 May", date(5, 4)] });
      a.quote(said, EVA);
      return a;
    });
    expect(under(told)).toBe("null");
  });
});

it("a statement is filed under the surname by which the quoting reports call the speaker", () => {
  const called = (said: string, name: string, state = "PT"): Fixture => {
    const a = article(`${name} ${said}.txt`, "2021-05-05", `Prado said: ${said}.`);
    a.quote(said, ["Prado", name, state, "Defence Minister"]);
    return a;
  };
  const fields = (...names: readonly [string, string]) =>
    viewsOf([called(SAID[0], names[0]), called(SAID[1], names[1])]).conflicts.map((c) => c.field);
  expect(fields("Ana Prado", "Ana Prado Lima")).toEqual(["quote.Prado"]);
  expect(fields("Ana Prado Lima", "Ana Prado Lima")).toEqual(["quote.Lima"]);
  // of China and Korea the family name stands first
  const abroad = (name: string, state: string) =>
    viewsOf([called(SAID[0], name, state), called(SAID[1], name, state)]).conflicts.map((c) => c.field);
  expect(abroad("Xu Lanfen", "CN")).toEqual(["quote.Xu"]);
  expect(abroad("Seo Min Jun", "KR")).toEqual(["quote.Seo"]);
});
