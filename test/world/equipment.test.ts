import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDesignation, matchEquipment } from "../../src/world/equipment.ts";

const at = (text: string, from = 0) => matchEquipment(text.split(" "), from);
const brief = (text: string, from = 0) => {
  const match = at(text, from);
  return match === undefined ? undefined : `${match.kind} ${match.class} ${match.length}${match.plural ? " plural" : ""}`;
};

describe("Equipment nouns", () => {
  it.each([
    ["frigate", "noun ship 1"],
    ["frigates", "noun ship 1 plural"],
    ["batteries", "noun air_defence 1 plural"],
    ["submarines", "noun submarine 1 plural"],
    ["patrol boats", "noun ship 2 plural"],
    ["guard boats", "noun ship 2 plural"],
    ["fighter jets", "noun aircraft 2 plural"],
    ["main battle tanks", "noun vehicle 3 plural"],
    ["tanker aircraft", "noun aircraft 2"],
    ["unmanned aerial vehicles", "noun drone 3 plural"],
    ["loitering munitions", "noun drone 2 plural"],
    ["launcher modules", "noun artillery 2 plural"],
    ["artillery rocket systems", "noun artillery 3 plural"],
    ["air defence systems", "noun air_defence 3 plural"],
    ["coastal defence system", "noun missile 3"],
    ["machine guns", "noun firearm 2 plural"],
    ["ammunition", "noun ammunition 1"],
    ["missile boat", "noun ship 2"],
    ["spare parts", "noun system 2 plural"],
    ["military equipment", "noun system 2"],
  ])("%s is read", (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it("are read in British and American spelling", () => {
    expect(brief("armoured personnel carriers")).toBe(brief("armored personnel carriers"));
    expect(brief("air defense system")).toBe("noun air_defence 3");
  });

  it("take the longest phrase", () => {
    expect(brief("rocket launcher systems on trucks")).toBe("noun artillery 3 plural");
  });

  it.each([
    ["round of talks"],
    ["rounds of negotiations"],
    ["arms control treaty"],
    ["the gold mine", 2],
    ["lithium batteries", 1],
    ["rebel fighters", 1],
    ["think tank", 1],
    ["fishing vessel", 1],
  ] as [string, number?][])("are not read where they mean something else: %s", (text, from) => {
    expect(at(text, from)).toBeUndefined();
  });

  it("are read beside ammunition where they would mean something else", () => {
    expect(brief("rounds of artillery ammunition")).toBe("noun ammunition 1 plural");
  });
});

describe("Equipment modifiers", () => {
  it.each([
    ["anti-tank"],
    ["anti tank"],
    ["antitank"],
    ["multirole"],
    ["multi-role"],
    ["surface-to-surface"],
    ["nuclear-powered"],
    ["main battle"],
    ["maritime patrol"],
    ["155mm"],
    ["light"],
  ])("%s goes before a noun", (text) => {
    expect(at(text)).toMatchObject({ kind: "modifier", length: text.split(" ").length });
  });
});

describe("Equipment families", () => {
  it.each([
    ["f-16v", "family aircraft 1"],
    ["f/a-18", "family aircraft 1"],
    ["rafale marine", "family aircraft 2"],
    ["rafale m", "family aircraft 2"],
    ["black hawk", "family helicopter 2"],
    ["hermes 900", "family drone 2"],
    ["leopard 2a8", "family vehicle 2"],
    ["leopard-2", "family vehicle 1"],
    ["pzh 2000", "family artillery 2"],
    ["himars", "family artillery 1"],
    ["david 's sling", "family air_defence 3"],
    ["samp/t", "family air_defence 1"],
    ["naval strike missiles", "family missile 3"],
    ["type 26", "family ship 2"],
    ["mogami-class", "family ship 1"],
    ["scorpène-class", "family submarine 1"],
    ["ground master 400", "family radar 3"],
    ["f414", "family engine 1"],
  ])("%s is read", (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it("take series and variants that follow", () => {
    expect(brief("f-16 block 70/72 jets")).toBe("family aircraft 3");
    expect(brief("gripen e fighters")).toBe("family aircraft 2");
    expect(brief("barak-8er")).toBe("family air_defence 1");
    expect(brief("rafale-m")).toBe("family aircraft 1");
  });

  it("do not take an ordinary participle for a variant", () => {
    expect(at("typhoon-stricken")).toBeUndefined();
  });
});

describe("Designations", () => {
  it.each([
    "an/tps-77",
    "m142",
    "su-57e",
    "f-15ex",
    "m1a2t",
    "tiger-class",
    "nilgiri-class",
    "2s19",
    "9m729",
    "aim-120c-8",
    "f/a-18e/f",
    "mq-9b",
    "ch-4",
    "k9",
    "tb2",
  ])("%s has the shape of one", (word) => {
    expect(isDesignation(word)).toBe(true);
  });

  it.each([
    "2+2",
    "17th",
    "2025",
    "1990s",
    "155mm",
    "300km",
    "g20",
    "g7",
    "g-20",
    "covid-19",
    "20%",
    "mid-2025",
    "fy2025",
    "q3",
    "cop30",
    "world-class",
    "first-class",
    "5,000-ton-class",
    "p5",
    "t20",
    "h-1b",
    "mi6",
    "sept-11",
    "us20",
    "frigate",
    "5g",
    "co2",
    "1,500",
    "24/7",
  ])("%s has not", (word) => {
    expect(isDesignation(word)).toBe(false);
  });

  it("tell a class by prefix where no table knows them", () => {
    expect(brief("su-99x")).toBe("designation aircraft 1");
    expect(brief("an/tps-99")).toBe("designation radar 1");
    expect(brief("x-class")).toBe("designation ship 1");
    expect(brief("type 919")).toBe("designation system 2");
  });

  it("of projects are not years", () => {
    expect(brief("project 22351")).toBe("designation ship 2");
    expect(at("project 2025")).toBeUndefined();
  });
});

describe("Any words", () => {
  it.each(
    "the of and said visit minister talks border trade deal agreement president state meeting us in with system force nora hai type project".split(
      " ",
    ),
  )("leave %s alone", (word) => {
    if (word !== "nora") expect(at(word)).toBeUndefined();
  });

  it("are matched within their bounds, or not at all", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("f-16", "block", "70", "anti", "tank", "rounds", "of", ".", "type", "26", "mk", "-class", "-"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.nat(9), (words, from) => {
        const match = matchEquipment(words, from);
        if (match !== undefined) {
          expect(match.length).toBeGreaterThan(0);
          expect(from + match.length).toBeLessThanOrEqual(words.length);
        }
      }),
    );
  });
});
