/** Signing told by nouns and by verbs without an object. */
import { describe, expect, it } from "vitest";
import { told } from "../told.ts";

describe("a signing told by a noun", () => {
  it("may name the town before the paper", () => {
    expect(told("Norway and Peru are pleased. Monday's signature in Lima of the maritime delimitation treaty closes a chapter.")).toEqual([
      "signed agreement NO,PE: maritime delimitation treaty",
    ]);
  });
  it("may be a deed of whoever left after it", () => {
    expect(told("Norwegian Minister Per Dahl left Lima on Tuesday after signing with Minister Ana Alba of Peru a defence accord.")).toEqual(
      ["signed agreement NO,PE: defence accord by Ana Alba and Per Dahl"],
    );
  });
});

describe("papers told behind a colon", () => {
  it("are those that the parties signed", () => {
    expect(told("The Norwegian and Peruvian ministers met. The parties signed:\n- Agreement on fish;\n- Memorandum on roads.")).toEqual([
      "signed agreement NO,PE: Agreement on fish",
      "signed mou NO,PE: roads",
    ]);
  });
  it("are those that changed hands", () => {
    expect(
      told("Norway and Peru signed a pact on fish. Three other instruments changed hands: on archives, cotton and outer space."),
    ).toEqual([
      "signed agreement NO,PE: fish",
      "signed agreement NO,PE: archives",
      "signed agreement NO,PE: cotton",
      "signed agreement NO,PE: outer space",
    ]);
  });
});

describe("a paper only initialled", () => {
  it("is planned where the report says that it will be signed", () => {
    expect(
      told(
        "Norwegian Minister Per Dahl and Minister Ana Alba of Peru initialled an agreement on fish on Thursday. The agreement is expected to be signed in Lima by the prime ministers.",
      ),
    ).toEqual(["planned agreement NO,PE: fish"]);
  });
});

describe("members of a number", () => {
  it("may be told by what they are for, and by the chief among them", () => {
    expect(
      told(
        "Norway and Peru signed two memoranda on Monday. The first memorandum is for cooperation in sports; the second concerns archives.",
      ),
    ).toEqual(["signed mou NO,PE: cooperation in sports", "signed mou NO,PE: archives"]);
    expect(
      told("Norway and Peru signed nine agreements on Monday. Chief among them is a treaty on fish, which Ana Alba signed.")[0],
    ).toMatch(/^signed agreement NO,PE: fish/);
  });
});
