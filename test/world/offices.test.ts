import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchHonorific, matchOffice, matchRank, roleNormal } from "../../src/world/offices.ts";
import { wordsOf } from "./support.ts";

/** Every title here is read whole: the length is all its tokens. */
const whole = (title: string) => {
  const words = wordsOf(title);
  const match = matchOffice(words, 0);
  return match === undefined ? undefined : [match.rank, match.portfolio, match.length === words.length];
};

describe("offices are read as a grammar", () => {
  test.each([
    ["Defence Minister", "minister", "defence"],
    ["Defense Minister", "minister", "defence"],
    ["Minister of Defence", "minister", "defence"],
    ["Minister of National Defence", "minister", "defence"],
    ["Minister of the Armed Forces", "minister", "defence"],
    ["Minister for Defence", "minister", "defence"],
    ["Union Defence Minister", "minister", "defence"],
    ["Raksha Mantri", "minister", "defence"],
    ["Deputy Prime Minister and Defence Minister", "deputy", "defence"],
    ["Deputy Prime Minister and Minister of National Defence", "deputy", "defence"],
    ["State Councilor and Minister of National Defence", "minister", "defence"],
    ["External Affairs Minister", "minister", "foreign"],
    ["Foreign Minister", "minister", "foreign"],
    ["Minister of Foreign Affairs", "minister", "foreign"],
    ["Minister for Foreign Affairs and Trade", "minister", "foreign"],
    ["Minister for Europe and Foreign Affairs", "minister", "foreign"],
    ["Foreign Secretary", "minister", "foreign"],
    ["Secretary of State", "minister", "foreign"],
    ["Secretary of State for Defence", "minister", "defence"],
    ["Secretary of Defense", "minister", "defence"],
    ["Defense Secretary", "minister", "defence"],
    ["Deputy Secretary of Defense", "deputy", "defence"],
    ["Under Secretary of Defense for Policy", "deputy", "defence"],
    ["Minister of State for Defence", "deputy", "defence"],
    ["Vice Minister of National Defense", "deputy", "defence"],
    ["Vice Foreign Minister", "deputy", "foreign"],
    ["Minister of Economy, Trade and Industry", "minister", "trade"],
    ["Minister of Defence Production", "minister", "industry"],
    ["National Security Adviser", "official", "security"],
    ["National Security Advisor", "official", "security"],
    ["NSA", "official", null],
    ["Director General of the Ministry of Defence", "official", "defence"],
    ["Director-General", "official", null],
    ["Chief Cabinet Secretary", "official", null],
    ["Permanent Secretary", "official", null],
    ["Secretary-General", "official", null],
    ["Head of the Armament Agency", "official", null],
    ["procurement chief", "official", "industry"],
    ["Chairman and CEO", "official", null],
    ["House Speaker", "official", null],
    ["Chief of Army Staff", "military", null],
    ["Chief of the Naval Staff", "military", null],
    ["Chief of Defence Staff", "military", null],
    ["CDS", "military", null],
    ["army chief", "military", null],
    ["Commander-in-Chief", "military", null],
    ["Chairman of the Joint Chiefs of Staff", "military", null],
    ["Chairman of the Joint Chiefs of Staff Committee", "military", null],
    ["Vice Chairman of the Central Military Commission", "official", null],
    ["President", "head_of_state", null],
    ["Crown Prince", "deputy", null],
    ["Emir", "head_of_state", null],
    ["Prime Minister", "head_of_government", null],
    ["PM", "head_of_government", null],
    ["Chancellor", "head_of_government", null],
    ["Vice-President", "deputy", null],
    ["First Deputy Prime Minister", "deputy", null],
    ["Ambassador", "envoy", null],
    ["High Commissioner", "envoy", null],
    ["Special Envoy", "envoy", null],
    ["President-elect", "other", null],
    ["Secretary (West)", "official", null],
    ["Foreign Ministry spokesperson", "official", "foreign"],
    ["State Secretary at the Ministry of Defence", "official", "defence"],
    ["Coordinating Minister for Political, Legal and Security Affairs", "minister", "development"],
    ["Assistant Secretary of Defense for Indo-Pacific Security Affairs", "deputy", "defence"],
    ["Minister of Finance and Economic Affairs", "minister", "finance"],
    ["Chief of the Defence Force", "military", null],
    ["Secretary of the National Security and Defence Council", "official", null],
  ])("%s is %s (%s)", (title, rank, portfolio) => {
    const [gotRank, gotPortfolio, all] = whole(title) ?? [];
    expect([gotRank, all]).toEqual([rank, true]);
    expect(gotPortfolio).toBe(portfolio);
  });

  test("the title ends where the state or the name begins", () => {
    expect(matchOffice(wordsOf("Minister of Defence of Northland"), 0)?.length).toBe(3);
    expect(matchOffice(wordsOf("Defence Minister General Vale"), 0)?.length).toBe(2);
    expect(matchOffice(wordsOf("Minister of Defence, who met"), 0)?.length).toBe(3);
  });

  test("two persons are not joined into one office", () => {
    expect(matchOffice(wordsOf("Prime Minister and President"), 0)?.normal).toBe("Prime Minister");
    expect(matchOffice(wordsOf("defence minister and foreign minister"), 0)?.length).toBe(2);
    expect(matchOffice(wordsOf("president and prime minister"), 0)?.length).toBe(1);
  });

  test("several holders are told by the plural", () => {
    expect(matchOffice(wordsOf("foreign and defence ministers"), 0)).toMatchObject({ length: 4, plural: true });
    expect(matchOffice(wordsOf("prime ministers"), 0)?.plural).toBe(true);
    expect(matchOffice(wordsOf("chiefs of staff"), 0)?.plural).toBe(true);
    expect(matchOffice(wordsOf("prime minister"), 0)?.plural).toBe(false);
  });

  test.each([
    "defence",
    "defence cooperation",
    "foreign office",
    "power",
    "state visit",
    "chief guest",
    "home",
    "general",
    "under the",
    "first visit",
    "trade deal",
    "the president",
    "of",
  ])("%s opens no office", (text) => expect(matchOffice(wordsOf(text), 0)).toBeUndefined());

  test("abbreviations are written out, wording is kept", () => {
    expect(matchOffice(["nsa"], 0)?.normal).toBe("National Security Adviser");
    expect(matchOffice(wordsOf("secretary of defense"), 0)?.normal).toBe("Secretary of Defense");
    expect(matchOffice(wordsOf("chairman and ceo"), 0)?.normal).toBe("Chairman and CEO");
  });
});

describe("one office in different words", () => {
  test.each([
    ["Minister of Defense", "Defence Minister"],
    ["Minister of National Defence", "defence minister"],
    ["Minister of the Armed Forces", "Armed Forces Minister"],
    ["Raksha Mantri", "Union Defence Minister"],
    ["External Affairs Minister", "Minister of External Affairs"],
    ["Minister for Foreign Affairs", "Foreign Minister"],
    ["National Security Advisor", "NSA"],
    ["Vice-President", "Vice President"],
    ["Director General of the Ministry of Defence", "director-general of the Defence Ministry"],
    ["Secretary of Defense", "Defense Secretary"],
    ["Secretary of State for Defence", "Defence Secretary"],
    ["Deputy Prime Minister and Minister of Defence", "Deputy Prime Minister and Defense Minister"],
    ["State Councillor and Minister of Defence", "State Councilor and Defense Minister"],
    ["Chairman of the Joint Chiefs of Staff Committee", "Chairman of the Joint Chiefs of Staff"],
    ["acting defence minister", "Defence Minister"],
  ])("%s is %s", (a, b) => expect(roleNormal(a)).toBe(roleNormal(b)));

  test("different offices stay different", () => {
    const roles = [
      "Defence Minister",
      "Defence Secretary",
      "Foreign Minister",
      "Foreign Secretary",
      "Minister for Foreign Affairs and Trade",
      "Deputy Defence Minister",
      "Minister of State for Defence",
      "Prime Minister",
      "Deputy Prime Minister",
      "Minister of Defence Production",
    ];
    expect(new Set(roles.map(roleNormal)).size).toBe(roles.length);
  });
});

describe("ranks and forms of address", () => {
  test.each([
    ["Maj Gen (Res)", "Major General", true],
    ["Lt. Gen. (Retd.)", "Lieutenant General", true],
    ["General (retired)", "General", true],
    ["Lieutenant-General", "Lieutenant General", false],
    ["Air Chief Marshal", "Air Chief Marshal", false],
    ["Vice-Admiral", "Vice Admiral", false],
    ["Col", "Colonel", false],
  ])("%s", (text, normal, retired) => expect(matchRank(wordsOf(text), 0)).toEqual({ length: wordsOf(text).length, normal, retired }));

  test("the dot of an abbreviation is the caller's", () => expect(matchRank(["gen", ".", "vale"], 0)?.length).toBe(1));

  test.each(["Mr", "H.E.", "His Excellency", "Shri", "Smt", "Dato' Seri", "Datuk Seri", "Sheikh", "Sir", "the Right Honourable"])(
    "%s",
    (text) => expect(matchHonorific(wordsOf(text), 0)?.length).toBe(wordsOf(text).length),
  );
  test("a name is neither", () => {
    expect(matchRank(["vale"], 0)).toBeUndefined();
    expect(matchHonorific(["vale"], 0)).toBeUndefined();
    expect(matchHonorific(["sri", "lanka"], 0)).toBeUndefined();
  });
});

const vocabulary = fc.constantFrom(
  ..."deputy prime minister of for defence and the foreign affairs secretary general chief staff joint , . ( ) - & state vice under army president ceo chairman director".split(
    " ",
  ),
);

test("no row of words makes a matcher throw or reach beyond the row", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(vocabulary, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 30 }),
      fc.nat(32),
      (words, from) => {
        for (const match of [matchOffice(words, from), matchRank(words, from), matchHonorific(words, from)]) {
          if (match !== undefined) expect(from + match.length).toBeLessThanOrEqual(words.length);
        }
        roleNormal(words.join(" "));
      },
    ),
  );
});
