import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, isGivenName, isNameParticle, sameGivenName, surnameFirst } from "../../src/world/persons.ts";

describe("spellings of one name fold alike", () => {
  test.each([
    ["Volkovskyy", "Volkovsky", "Volkovskiy"],
    ["Moiseev", "Moyseev", "Moiseev"],
    ["El-Masri", "Al-Masri", "al-Masri"],
    ["Panagiotidis", "Panayiotidis", "Panayotidis"],
    ["Mohammed", "Muhammad", "Mohamed"],
    ["Müller", "Mueller", "Muller"],
    ["Michałowski", "Michalowski", "Michalowskiy"],
    ["Söder", "Soeder", "Soder"],
    ["Sørensen", "Sorensen", "Sörensen"],
    ["Kılıç", "Kiliç", "Kilic"],
    ["O'Brien", "O’Brien", "Obrien"],
  ])("%s, %s, %s", (...spellings) => {
    const [first = "", ...rest] = spellings.map(foldName);
    for (const other of rest) expect(other).toBe(first);
  });

  test("different names stay different", () => {
    const names = [
      "Lee",
      "Lim",
      "Khan",
      "Kahn-Meyer",
      "Tanaka",
      "Takano",
      "Smith",
      "Schmidt",
      "Petrov",
      "Petrova",
      "Ivanov",
      "Nguyen",
      "Ngoc",
    ];
    expect(new Set(names.map(foldName)).size).toBe(names.length);
  });

  test("case, marks and hyphens do not matter, words keep their order", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{2,12}$/), { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(" ");
        const folded = foldName(name);
        expect(folded).toBe(words.map(foldName).join(" "));
        expect(foldName(name.toUpperCase())).toBe(folded);
        expect(foldName(name.replace(/e/g, "é").replace(/o/g, "ō"))).toBe(folded);
      }),
    );
  });
});

describe("given names", () => {
  test.each(["john", "maria", "władysław", "yusuf", "hiroshi", "jae-in", "anne-marie", "sergei", "priya"])("%s is one", (name) =>
    expect(isGivenName(name)).toBe(true),
  );
  test.each(["may", "will", "the", "prime", "general", "china", "an", "march", "monday"])("%s is not taken for one", (name) =>
    expect(isGivenName(name)).toBe(false),
  );
  test.each([
    ["benny", "benjamin"],
    ["bill", "william"],
    ["tony", "antony"],
    ["antony", "anthony"],
    ["mike", "mikhail"],
    ["volodymyr", "vladimir"],
    ["mohammed", "muhammad"],
    ["bob", "robert"],
  ])("%s and %s are one name", (a, b) => {
    expect(sameGivenName(a, b)).toBe(true);
    expect(sameGivenName(b, a)).toBe(true);
  });
  test.each([
    ["bill", "robert"],
    ["john", "george"],
    ["anna", "maria"],
  ])("%s and %s are two", (a, b) => expect(sameGivenName(a, b)).toBe(false));
});

test("some states write the family name first", () => {
  expect(["CN", "KR", "VN", "TW", "HU", "KH", "JP"].every(surnameFirst)).toBe(true);
  expect(["US", "IN", "FR"].some(surnameFirst)).toBe(false);
});

test("particles join names", () => {
  for (const word of ["van", "von", "de", "bin", "al-", "ibn"]) expect(isNameParticle(word)).toBe(true);
  expect(isNameParticle("the")).toBe(false);
});

test("no text makes a look-up throw, and long text costs little", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      foldName(text);
      isGivenName(text);
      sameGivenName(text, "a");
    }),
  );
  expect(foldName("y".repeat(1_000_000)).length).toBeLessThanOrEqual(200);
});
