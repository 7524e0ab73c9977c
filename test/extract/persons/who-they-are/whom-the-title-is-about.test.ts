import { describe, expect, it } from "vitest";
import { met, travelled } from "../../told.ts";

describe("the minister of a report on many", () => {
  it("is whose round it is by the title, not the last of those whom he saw", () =>
    expect(
      met(
        "Mwangi's Geneva round: Berg, Novak - and a word with Paredes\n\n" +
          "GENEVA, June 5 (Agency): Foreign Minister Peter Mwangi of Kenya has used the sidelines to the full. " +
          "The round began on Friday with Anna Berg, the Norwegian Trade Minister, Jan Novak, the Czech Foreign Minister, and Lia Janssen of Belgium. " +
          "On Saturday the Minister called on Prime Minister Rosa Paredes of Peru.",
      ),
    ).toEqual(["in_person held: Peter Mwangi KE + Rosa Paredes PE"]));
});

describe("the President of a release", () => {
  const BODY =
    "Petro Bondar arrived in Lima this morning from Oslo. The Head of State met with Prime Minister of Denmark Lone Friis and President of the Czech Republic Jan Novak. " +
    "Jan Novak told of shells. It will be recalled that yesterday the Head of State paid a working visit to Norway. Also, the President met with Prime Minister of Peru Rosa Soto.";
  const TOLD = [
    "in_person held: Jan Novak CZ + Petro Bondar UA",
    "in_person held: Lone Friis DK + Petro Bondar UA",
    "in_person held: Petro Bondar UA + Rosa Soto PE",
  ];
  it.each([
    ["sent by a press service", "The President of Ukraine took part in the Lima forum\n\nPress service of the Head of State\n\n"],
    ["that calls its own the Head of State", "The President of Ukraine took part in the Lima forum\n\n"],
  ])("%s is its own, whoever was named last", (_, head) => {
    expect(met(head + BODY)).toEqual(TOLD);
    expect(travelled(head + BODY)).toContain("held: Petro Bondar to Oslo/NO");
  });
});

describe("he who is named in the main clause", () => {
  it("had done what the clause before it tells", () =>
    expect(
      met(
        "He left. Joan Roe is ill. The forum closed. A day after he had met Kenyan President Hugo Noor in Nairobi, Norwegian Prime Minister Jan Dahl received Peruvian President Rosa Soto in Oslo.",
      ),
    ).toEqual(["in_person held: Hugo Noor KE + Jan Dahl NO", "in_person held: Jan Dahl NO + Rosa Soto PE"]));

  it("is another where the main clause is done to him", () =>
    expect(
      met("Norwegian Prime Minister Jan Dahl flew to Kenya on Monday. After he had landed in Nairobi, President Hugo Noor received him."),
    ).toEqual(["in_person held: Hugo Noor KE + Jan Dahl NO"]));
});
