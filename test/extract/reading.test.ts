/** What the reader makes of plain agency prose about invented officials: who met, called, visited, signed and bought. */
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import type { Claim } from "../../src/model/claim.ts";
import { readFile } from "../../src/read/readFile.ts";

type Of<K extends Claim["kind"]> = Extract<Claim, { kind: K }>;

const read = (body: string, published = "2024-06-03"): readonly Claim[] => {
  const article = readFile("report.txt", new TextEncoder().encode(` date ${published}\n${body}\n`)).articles[0];
  return article === undefined ? [] : extract(article).claims;
};
const of = <K extends Claim["kind"]>(claims: readonly Claim[], kind: K): Of<K>[] => claims.filter((c): c is Of<K> => c.kind === kind);
const who = (m: Of<"meeting">): string =>
  m.participants
    .map((p) => `${p.value.name} ${p.value.country}`)
    .sort()
    .join(" + ");
const meetings = (body: string): string[] => of(read(body), "meeting").map((m) => `${m.form.value} ${m.status.value}: ${who(m)}`);
const visits = (body: string): string[] =>
  of(read(body), "visit").map((v) => `${v.status.value}: ${v.visitor.value.name} to ${v.city?.value ?? ""}/${v.country?.value}`);
const agreements = (body: string): string[] =>
  of(read(body), "agreement").map(
    (a) =>
      `${a.type.value} ${a.status.value} ${a.countries
        .map((c) => c.value)
        .sort()
        .join(",")}: ${a.title?.value ?? "-"}`,
  );
const purchases = (body: string): string[] =>
  of(read(body), "purchase").map(
    (p) =>
      `${p.status.value} ${p.buyer?.value.country} from ${p.seller?.value.country ?? "?"}: ${p.items.map((i) => `${i.value.quantity ?? "some"} ${i.value.name}`).join(", ")}${p.value === null ? "" : ` for ${p.value.value.amount} ${p.value.value.currency}`}`,
  );

describe("meetings", () => {
  it("are read from the verb, with office and state of both", () => {
    expect(meetings("Norway's Defence Minister Anna Berg met Chilean Foreign Minister Pedro Rojas in Oslo on Monday.")).toEqual([
      "in_person held: Anna Berg NO + Pedro Rojas CL",
    ]);
  });
  it("are one for each person met separately in a list with offices between semicolons", () => {
    expect(
      meetings(
        "Singapore's Defence Minister Tan Wei Ming met separately with Ada Quist, defence minister of Norway; Bo Roe, Denmark's defence chief; and Cy Vale, the Finnish minister of defence.",
      ),
    ).toEqual([
      "in_person held: Ada Quist NO + Tan Wei Ming SG",
      "in_person held: Bo Roe DK + Tan Wei Ming SG",
      "in_person held: Cy Vale FI + Tan Wei Ming SG",
    ]);
  });
  it("share the subject across coordinated verbs", () => {
    expect(
      meetings("Finnish President Cy Vale telephoned Danish Prime Minister Bo Roe and met with Norway's Foreign Minister Ada Quist."),
    ).toEqual(["call held: Bo Roe DK + Cy Vale FI", "in_person held: Ada Quist NO + Cy Vale FI"]);
  });
  it("are one exchange where three sides sit together", () => {
    expect(
      meetings(
        "Canadian Defence Minister Lucy Brook, New Zealand's Defence Minister Paul Ward and Australian Defence Minister Joe Smith held a trilateral meeting on Sunday.",
      ),
    ).toEqual(["in_person held: Joe Smith AU + Lucy Brook CA + Paul Ward NZ"]);
  });
  it("are calls where the clause says telephone, and in person where an official called on another", () => {
    expect(meetings("Chilean President Luis Vega spoke with Norwegian Prime Minister Erik Dahl by telephone on Friday.")).toEqual([
      "call held: Erik Dahl NO + Luis Vega CL",
    ]);
    expect(meetings("Chilean Foreign Minister Pedro Rojas called on Norwegian Prime Minister Erik Dahl on Friday.")).toEqual([
      "in_person held: Erik Dahl NO + Pedro Rojas CL",
    ]);
  });
  it("keep a person named after a state a person", () => {
    expect(meetings("Norwegian Defence Minister Anna Berg held talks with Canada's Defence Minister, Jordan Chad, in Oslo.")).toEqual([
      "in_person held: Anna Berg NO + Jordan Chad CA",
    ]);
  });
  it("are planned, cancelled or denied where the verb group says so, never held", () => {
    expect(meetings("Norwegian Defence Minister Anna Berg will meet Chilean Foreign Minister Pedro Rojas on Friday.")).toEqual([
      "in_person planned: Anna Berg NO + Pedro Rojas CL",
    ]);
    expect(
      meetings(
        "A meeting between Norwegian Defence Minister Anna Berg and Chilean Foreign Minister Pedro Rojas in Oslo will not take place.",
      ),
    ).toEqual(["in_person cancelled: Anna Berg NO + Pedro Rojas CL"]);
    expect(meetings("Norwegian Defence Minister Anna Berg refused to meet Chilean Foreign Minister Pedro Rojas.")).toEqual([
      "in_person denied: Anna Berg NO + Pedro Rojas CL",
    ]);
  });
  it("are not made of targets met or of words to reporters", () => {
    expect(meetings("Norwegian Defence Minister Anna Berg met the target set by Chile. She spoke to reporters in Oslo.")).toEqual([]);
  });
  it("are sessions with ordinal and people where a formal body meets", () => {
    const [session] = of(
      read(
        "Norway's Defence Minister Anna Berg and Foreign Minister Lars Holm hosted Chilean Foreign Minister Pedro Rojas for the third 2+2 ministerial dialogue in Oslo on Monday.",
      ),
      "meeting",
    );
    expect([session?.form.value, session?.ordinal?.value, session?.participants.length]).toEqual(["session", 3, 3]);
  });
});

describe("visits", () => {
  it("need a word of travel and a foreign state", () => {
    expect(visits("Chilean President Luis Vega will travel to Oslo next month.")).toEqual(["planned: Luis Vega to Oslo/NO"]);
    expect(visits("Peru's army chief General Juan Soto arrived in Santiago on Sunday for a four-day visit.")).toEqual([
      "held: Juan Soto to Santiago/CL",
    ]);
    expect(visits("Chilean President Luis Vega met Norwegian Prime Minister Erik Dahl in Oslo.")).toEqual([]);
  });
  it("that were to have happened are cancelled", () => {
    expect(visits("Chilean President Luis Vega was to have landed in Oslo on Sunday.")).toEqual(["cancelled: Luis Vega to Oslo/NO"]);
  });
});

describe("agreements", () => {
  it("are told apart in one sentence, with type and subject", () => {
    expect(
      agreements("Norway and Chile signed a memorandum of understanding on hydrography and a letter of intent on naval training in Oslo."),
    ).toEqual(["mou signed CL,NO: hydrography", "letter_of_intent signed CL,NO: naval training"]);
  });
  it("are planned while they are to be signed or under negotiation, and nothing while they are only talked about", () => {
    expect(agreements("Norway and Chile will sign a memorandum of understanding on hydrography in May.")).toEqual([
      "mou planned CL,NO: hydrography",
    ]);
    expect(agreements("Norway and Chile agreed to start negotiations on a logistics pact.")).toEqual([
      "agreement planned CL,NO: logistics pact",
    ]);
    expect(agreements("Norway and Chile discussed the logistics pact. They spoke about ways to implement agreements.")).toEqual([]);
  });
  it("go by the acronym that the article gave them", () => {
    expect(
      agreements(
        "Norway and Chile signed a Reciprocal Access Agreement (RAA) in Oslo. The RAA was signed by Norwegian Defence Minister Anna Berg and Chilean Defence Minister Pedro Rojas.",
      ),
    ).toEqual(["agreement signed CL,NO: Reciprocal Access Agreement"]);
  });
});

describe("purchases", () => {
  it("have buyer, seller, number and value", () => {
    expect(purchases("Chile ordered six Naval Strike Missile launchers from Kongsberg in 2022 for $210 million.")).toEqual([
      "contracted CL from NO: 6 Naval Strike Missile launchers for 210000000 USD",
    ]);
    expect(purchases("Kongsberg signed a contract with the Chilean Navy to supply 24 missiles.")).toEqual([
      "contracted CL from NO: 24 missiles",
    ]);
  });
  it("over a period without numbers are totals", () => {
    expect(purchases("Chile has bought weapons worth US$ 1.2 billion from Norway in the last decade.")).toEqual([
      "aggregate CL from NO: some weapons for 1200000000 USD",
    ]);
  });
  it("are approved where only the export was cleared", () => {
    expect(
      purchases("The U.S. State Department has approved the possible sale to Chile of 12 Harpoon missiles for an estimated $90 million."),
    ).toEqual(["approved CL from US: 12 Harpoon missiles for 90000000 USD"]);
  });
  it("are not made of general talk about arms", () => {
    expect(purchases("Norway sold arms to Chile, critics said.")).toEqual([]);
  });
});

describe("any text", () => {
  it("keeps every span inside the text and the exact words inside their sentence", () => {
    const claims = read(
      "Norway and Chile signed a memorandum of understanding on hydrography. Norwegian Defence Minister Anna Berg met Chilean Foreign Minister Pedro Rojas in Oslo on Monday.",
    );
    expect(claims.length).toBeGreaterThan(1);
    for (const claim of claims)
      expect(claim.trigger.start <= claim.trigger.at_start && claim.trigger.at_end <= claim.trigger.end).toBe(true);
  });
  it("in another language gives no claims and says so", () => {
    const article = readFile(
      "bericht.txt",
      new TextEncoder().encode(
        "Der Minister hat am Montag mit seinem Kollegen in Berlin über die Zusammenarbeit der beiden Länder gesprochen und danach einen Vertrag unterzeichnet.\n",
      ),
    ).articles[0];
    const reading = article === undefined ? undefined : extract(article);
    expect([reading?.claims.length, reading?.notices[0]?.code]).toEqual([0, "language"]);
  });
  it("may break off behind the office that a title begins with", () => {
    expect(() => read("Norwegian Defence Minister Anna Berg met the mayor of")).not.toThrow();
  });
  it.each(["met with ", "signed agreement ", "“ ", "http://a/ ", "$5 ", "12 34 ", "Abc ", "."])(
    "of %j repeated is read without harm",
    (junk) => {
      expect(() => read(`The minister said. ${junk.repeat(2000)}`)).not.toThrow();
    },
  );
});
