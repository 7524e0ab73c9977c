/**
 * Whom an office, a plural or a row of names can mean: questions about persons and units that need no memory of the article.
 * What needs it stands in `coreference.ts`.
 */
import { unitTest, wordTest } from "./ask.ts";
import { matchOffice, roleNormal } from "../../world/offices.ts";
import type { Person, RoleMention } from "./registry.ts";
import type { Unit } from "./unit.ts";
import { PERSON_VERBS, SPEECH_VERBS } from "./wordlists.ts";

/** Words before an office that make it the office of somebody else: "the foreign minister" is not the deputy foreign minister. */
const JUNIOR = /(?:^| )(?:deputy|vice|state|junior|assistant|shadow|under) $/;

/** Does an office in canonical form contain the other, as itself? */
const holds = (have: string, wanted: string): boolean => {
  const at = have.indexOf(wanted);
  return at >= 0 && !JUNIOR.test(have.slice(0, at));
};

export const lastRole = (person: Person): RoleMention | undefined => person.roles.find((r) => !r.former) ?? person.roles[0];

const isForeignMinister = ({ portfolio, rank }: RoleMention): boolean => portfolio === "foreign" && rank === "minister";
/** By whatever title a foreign minister. */
const DIPLOMACY = /^(?:(?:head|chief) of diplomacy|diplomacy chief|top diplomat|chief diplomat)$/i;
const SAME_RANK = /\b(?:prime minister|premier|king|queen|emir|emperor|sultan|monarch|grand duke)\b/i;

const HEADS_CABINET = /^(?:prime|first|chief) minister$/;

export const matchesOffice = (person: Person, role: string, rank: string): boolean => {
  const wanted = roleNormal(role);
  // "the head of state" is whoever is, by whatever title.
  if (/^head of (?:state|government)$/i.test(role)) return person.roles.some((r) => !r.former && r.rank === rank);
  // "the premier", "the monarch": by whatever title of that rank.
  if (/^(?:premier|monarch|sovereign)$/i.test(role))
    return person.roles.some((r) => !r.former && r.rank === rank && SAME_RANK.test(r.role));
  const diplomacy = DIPLOMACY.test(role);
  // "the diplomat", "the envoy": by whatever title; a foreign minister is a diplomat, too.
  if (wanted === "diplomat" || wanted === "envoy")
    return person.roles.some((r) => !r.former && (r.rank === "envoy" || (wanted === "diplomat" && isForeignMinister(r))));
  // "his US counterpart, A. … The Secretary of State": the counterpart of a foreign minister.
  if (wanted === "secretary of state" && person.country === "US" && person.roles.some((r) => !r.former && isForeignMinister(r)))
    return true;
  return person.roles.some((r) => {
    if (r.former) return false;
    if (
      diplomacy &&
      r.portfolio === "foreign" &&
      /^(?:minister|deputy)$/.test(r.rank) &&
      !/^(?:deputy|vice)[ -](?:foreign )?minister/i.test(r.role)
    )
      return true;
    const have = roleNormal(r.role);
    // "the Northish minister" is not its prime minister.
    if (wanted === "minister" && HEADS_CABINET.test(have)) return false;
    return holds(have, wanted) || (wanted === "minister" && (r.rank === "minister" || rank === r.rank));
  });
};

/** Has somebody the field of a plural office, also beside another office: "Deputy Premier and Foreign Minister"? */
export const isOfField = ({ roles }: Person, portfolio: string): boolean =>
  roles.some(
    (r) => !r.former && (r.portfolio === portfolio || (r.portfolio === null && r.role.toLowerCase().includes(` and ${portfolio}`))),
  );

/** "the two foreign ministers": the field of the office that the word before a plural tells, or null. */
export const fieldBefore = (word: Unit | undefined, noun: string): string | null =>
  word?.kind === "word" && noun === "ministers" ? (matchOffice([word.lower, "minister"], 0)?.portfolio ?? null) : null;

const isTwoOrBoth = unitTest(/^(?:two|both)$/);
const isOfTwo = unitTest(/^(?:of|from)$/);
const isState = unitTest(/^(?:countries|nations|states|sides|neighbou?rs)$/);
/** "The two Ministers", "both Presidents", with a capital, "ministers of the two countries": an office of two told before. */
export const isPairOf = (units: readonly Unit[], i: number): boolean =>
  (isOfTwo(units[i + 1]) && units.slice(i + 2, i + 4).some(isTwoOrBoth) && units.slice(i + 3, i + 5).some(isState)) ||
  (units[i - 1]?.lower === "two" && units[i - 2]?.lower === "the") ||
  units[i - 1]?.lower === "both";

/** "A and B flew to …": the persons joined at the head of a sentence, before any preposition or verb. */
export const subjectGroup = (units: readonly Unit[]): Person[] => {
  const at = units.findIndex((u) => u.kind === "person");
  if (at < 0 || at > 3) return [];
  const persons: Person[] = [];
  for (let i = at; i < units.length; i++) {
    const unit = units[i] as Unit;
    if (unit.kind === "person" && unit.person !== undefined && !unit.possessive) {
      if (!persons.includes(unit.person)) persons.push(unit.person);
      // "A and the president of X, B, signed": the office of who is named behind it
    } else if (unit.kind === "official" && unit.plural !== true && units[i + 1]?.lower === "," && units[i + 2]?.kind === "person") continue;
    else if (!/^(,|and|the|&|demonym)$/.test(unit.lower) && unit.kind !== "demonym") break;
  }
  return persons.length >= 2 ? persons : [];
};

const TOP = /^head_of_/;
/** Can "the two ministers" mean this person? Persons without a known office can be anybody. */
export const answersTo = (person: Person, noun: string): boolean => {
  if (person.roles.length === 0) return true;
  const ranks = person.roles.map((r) => r.rank);
  if (noun === "secretaries") return person.roles.some((r) => /secretary/i.test(r.role));
  if (noun === "ministers" || noun === "counterparts")
    return ranks.some((r) => r === "minister" || r === "deputy") || person.roles.some((r) => /^cabinet secretary/i.test(r.role));
  // "the presidents" are no prime ministers, but a President of the Government is one of them.
  if (noun === "presidents") return person.roles.some((r) => r.rank === "head_of_state" || (TOP.test(r.rank) && /president/i.test(r.role)));
  if (noun === "premiers" || noun === "chancellors") return ranks.includes("head_of_government");
  if (/^(?:generals|admirals|commanders)$/.test(noun)) return ranks.includes("military");
  if (noun === "leaders" || noun === "heads") return !ranks.every((r) => r === "envoy" || r === "other");
  return true;
};

/** Offices whose holders the plural means and nobody else, by the last word of it. */
const OF_RANK = /^(?:chiefs|commanders|ambassadors|envoys|advisers|advisors|directors|governors|premiers)$/;
/** The noun that the holders of a plural office answer to, and the rank that they have where the office tells it: "the prime ministers". */
export const calledAs = (unit: Unit): { readonly noun: string; readonly rank: string | undefined } => {
  const state = /^(?:the )?heads of (state|government)$/.exec(unit.lower)?.[1];
  const last = unit.lower.slice(unit.lower.lastIndexOf(" ") + 1);
  const noun = state === "state" ? "presidents" : state !== undefined || / prime ministers$/.test(unit.lower) ? "premiers" : last;
  return { noun, rank: OF_RANK.test(noun) || /\bdeputy /.test(unit.lower) ? unit.office?.rank : undefined };
};

/** Units from "first" to the official. */
const FIRST_REACH = 9;
/** "the first time a Northish president", "the first visit by a Northish minister". */
export const firstOfKind = (units: readonly Unit[], i: number): boolean => {
  if (!/^an? /.test(units[i]?.lower ?? "")) return false;
  // "the first state visit to the Republic of Northland by a Westish president"
  const before = units.slice(Math.max(0, i - FIRST_REACH), i).map((u) => u.lower);
  return before.includes("first") && before.some((w) => /^(?:time|visit|trip|stay|journey|by)$/.test(w));
};

export const speaks = (unit: Unit | undefined): boolean => unit !== undefined && (SPEECH_VERBS.has(unit.lower) || unit.lower === "told");
/** "…, A has announced.": who says what the sentence tells, at its end; undefined where nobody is named so. */
export const speakerBehind = (units: readonly Unit[]): Person | undefined => {
  const at = units.findLastIndex((u) => u.kind === "person" && u.person !== undefined && !u.possessive && u.persons === undefined);
  if (at <= 0 || units.length - at > SAID_BEHIND || units[at - 1]?.lower !== ",") return undefined;
  return units.slice(at + 1).some((u) => speaks(u)) ? units[at]?.person : undefined;
};
/** Units from the speaker to the end of the sentence: "A has announced on Monday." */
const SAID_BEHIND = 7;

const isQuote = (unit: Unit | undefined): boolean => unit?.kind === "mark" && /^[“"”]$/.test(unit.lower);
/** "“I saw my colleague, B,” A told reporters.": who speaks, and so whom the sentence is about; undefined where it opens with no quotation. */
export const quotesSpeaker = (units: readonly Unit[]): Person | undefined => {
  if (!isQuote(units[0])) return undefined;
  const close = units.findLastIndex((u, k) => k > 0 && isQuote(u));
  for (let k = close + 1; k < units.length && k <= close + 4; k++) {
    const unit = units[k] as Unit;
    if (unit.kind !== "person" || unit.possessive || unit.persons !== undefined) continue;
    return speaks(units[k + 1]) || speaks(units[k - 1]) ? unit.person : undefined;
  }
  return undefined;
};

const GOVERNORS = new Set(
  "with by of to from for at between and than met told meeting seeing receiving hosting joining briefing opposite facing alongside beside".split(
    " ",
  ),
);
/** Does the word govern the noun group behind it, which is then no subject? */
export const governs = wordTest((lower) => GOVERNORS.has(lower));
const TOPIC_WITHIN = 6;
/** "As for the prime minister, Lee, he …": whoever is named first only to be taken up by a pronoun. */
export const namesTopic = (units: readonly Unit[], i: number): boolean =>
  units[0]?.lower === "as" &&
  /^(?:for|to|regards)$/.test(units[1]?.lower ?? "") &&
  i < TOPIC_WITHIN &&
  units.slice(i + 1, i + TOPIC_WITHIN).some((u, k, row) => u.lower === "," && /^(?:he|she)$/.test(row[k + 1]?.lower ?? ""));
/** What stands before the noun group whose head is at `i` ("with" of "with the Northish leader"). */
export const groupOpener = (units: readonly Unit[], i: number): Unit | undefined => {
  let k = i - 1;
  while (units[k]?.kind === "demonym" || /^(?:the|a|an|visiting|his|her)$/.test(units[k]?.lower ?? "")) k--;
  return units[k];
};

/** "The visiting Swede also paid a call", "when the Russian briefed him": a people's name for one of them. */
export const standsAlone = (units: readonly Unit[], i: number): boolean => {
  const before = units[i - 1]?.lower ?? "";
  const visiting = before === "visiting" && /^the$/.test(units[i - 2]?.lower ?? "");
  if (before !== "the" && !visiting) return false;
  let k = i + 1;
  while (/^(also|then|later|in turn|himself|herself)$/.test(units[k]?.lower ?? "")) k++;
  const next = units[k];
  // A plural people ("the Swedes") ends in -s; "-ese" and "-ish" are more often the whole people.
  if (/(?:s|ese|ish|french|dutch|swiss)$/.test(units[i]?.lower ?? "")) return false;
  // "the first trip of the Swede, who landed at noon"
  if (next?.lower === "," && /^who(?:m|se)?$/.test(units[k + 1]?.lower ?? "")) return true;
  // "received the Swede on Monday"
  const ends = next === undefined || next.kind === "mark" || next.kind === "date" || isAfterObject(next);
  if (ends && MEETS_ONE.test(units[i - 2]?.lower ?? "")) return true;
  // "had talks with the Swede on Monday"; not "with the Swedish and Finnish ministers"
  if (ends && next?.lower !== "and" && MEETS_WITH.test(units[i - 2]?.lower ?? "")) return true;
  return next !== undefined && next.kind === "word" && (PERSON_VERBS.has(next.lower) || doesToo(next));
};
const MEETS_ONE = /^(?:met|received|hosted|welcomed|saw|seen|invited|phoned|telephoned|called)$/;
const MEETS_WITH = /^(?:with|by)$/;
const isAfterObject = wordTest(/^(?:at|in|on|for|to|and|during|after|before)$/);
/** Verbs that many things can do, which behind a lone "the Swede" a person does. */
const doesToo = wordTest(
  /^(?:paid|called|is|was|had|has|will|would|left|came|went|got|gave|took|made|makes|goes|flies|comes|leaves|travels|returned|returns|stayed|spent|headed|continued|accepted|declined|replied|answered|refused|laid|thanks|drove|began|ended)$/,
);

/** "The Northish president was the first to come.": an official of a stated state who does what a sentence tells, and whom nobody has named. */
export const announcedIn = (units: readonly Unit[]): Unit | undefined => {
  const unit = units[0];
  const open =
    unit?.kind === "official" && unit.person === undefined && unit.country !== null && unit.plural !== true && unit.counterpart !== true;
  return open && unit.office !== undefined && unit.former !== true && /^the |^[^,]{2,30} ?['’]s /.test(unit.lower) ? unit : undefined;
};

/** "sat two newcomers: A and B": the last two of one state joined by "and" in a sentence; empty where there are none. */
export const comradesIn = (units: readonly Unit[]): readonly Person[] => {
  for (let k = units.length - 1; k >= 2; k--) {
    const [a, and, b] = [units[k - 2], units[k - 1], units[k]];
    if (and?.lower !== "and" || a?.person === undefined || b?.person === undefined || a.persons !== undefined || b.persons !== undefined)
      continue;
    const known = a.person.country !== null && a.person.country === b.person.country;
    return known && a.person !== b.person && !a.possessive && !b.possessive ? [a.person, b.person] : [];
  }
  return [];
};

const CALLS = /^(?:called|call|paid|pay|received|visited|visit)$/;
/** "the two called on C", "both were received by C": does the group at unit `i` meet one who is named behind the verb? */
export const meetsThird = (units: readonly Unit[], i: number): boolean => {
  let verb = false;
  for (let k = i + 1; k < units.length && k < i + 10; k++) {
    const unit = units[k] as Unit;
    if (unit.kind === "person") return verb;
    if (unit.kind === "mark") return false;
    verb ||= unit.kind === "word" && CALLS.test(unit.lower);
  }
  return false;
};

/** "…, where the latter also met B": does "latter" stand for somebody, and not before a noun? */
export const isLatterAlone = (units: readonly Unit[], i: number): boolean => {
  const next = units[i + 1];
  if (units[i - 1]?.lower !== "the" || next?.kind !== "word") return false;
  return PERSON_VERBS.has(next.lower) || /^(?:also|then|later|is|was|will|has|had|would)$/.test(next.lower);
};

/** "called on her separately", "received him": a pronoun that is an object, not "her meeting". */
export const isObjectPronoun = (units: readonly Unit[], i: number): boolean => {
  const word = units[i]?.lower;
  if (word === "him") return true;
  if (word !== "her") return false;
  const next = units[i + 1];
  // "gave her an hour"
  if (
    /^(?:gave|gives|granted|offered)$/.test(units[i - 1]?.lower ?? "") &&
    /^(?:an?|half|some|\d+|two|three)$/.test(next?.lower.split(" ")[0] ?? "")
  )
    return true;
  return (
    next === undefined ||
    next.kind === "mark" ||
    next.kind === "date" ||
    (next.kind === "word" &&
      /^(?:at|in|on|for|to|and|by|with|during|after|before|over|from|about|again|separately|later|there|here|also|as|twice|once|first|personally|warmly|instead|briefly|alone|privately|up|back|when|while|because|who)$/.test(
        next.lower,
      ))
  );
};

/** "In Lima A and B signed a letter after they met": the two who do what the sentence tells before unit `i`, or none. */
export const pairBefore = (units: readonly Unit[], i: number): Person[] => {
  for (let k = i - 2; k >= 2; k--) {
    const other = units[k];
    // "A and Kenya's B"
    const at = units[k - 1]?.kind === "country" || units[k - 1]?.kind === "demonym" ? k - 2 : k - 1;
    const [one, and] = [units[at - 1], units[at]];
    if (other?.kind !== "person" || other.possessive || !PERSON_VERBS.has(units[k + 1]?.lower ?? "")) continue;
    if (and?.lower !== "and" || one?.kind !== "person" || one.possessive || one.person === undefined || other.person === undefined)
      return [];
    return one.person === other.person ? [] : [one.person, other.person];
  }
  return [];
};

/** "The signing took place after talks": a ceremony at the head of a sentence, of those who signed by the one before. */
export const opensCeremony = (units: readonly Unit[], i: number): boolean =>
  i === 1 && units[0]?.lower === "the" && /^(?:signing|ceremony|signature)$/.test(units[1]?.lower ?? "");

/** Units from a plural office to the names behind its comma: "the ministers in charge of it, A and B,". */
const APPOSED = 8;
/** The two who are named, set off by commas, behind the plural office at unit `i`; else none. */
export const apposedBehind = (units: readonly Unit[], i: number): readonly Person[] => {
  const comma = units.findIndex((u, k) => k > i && k <= i + APPOSED && u.kind === "mark");
  if (units[comma]?.lower !== "," || units.slice(i + 1, comma).some((u) => PERSON_VERBS.has(u.lower) || u.kind === "person")) return [];
  const [a, and, b, close] = units.slice(comma + 1, comma + 5);
  if (a?.person === undefined || b?.person === undefined || a.persons !== undefined || b.persons !== undefined) return [];
  const apart = a.person.country === null || a.person.country !== b.person.country;
  return and?.lower === "and" && close?.lower === "," && apart && a.person !== b.person ? [a.person, b.person] : [];
};

/** The states of whoever a unit names, or stands for as "both leaders" does. */
export const stateTold = (unit: Unit, referent: { readonly persons: readonly Person[] } | undefined): readonly string[] => {
  if (unit.kind === "word") return (referent?.persons ?? []).flatMap((p) => p.country ?? []);
  return unit.kind === "person" || unit.kind === "official" ? [unit.person?.country ?? unit.country ?? []].flat() : [];
};

/**
 * "A raised the matter with B when they met": the only two, of different states, whom the main clause before the clause of the pronoun at
 * unit `i` names, or none.
 */
export const pairOfMain = (units: readonly Unit[], i: number): readonly Person[] => {
  if (!/^(?:when|as|while|before|after|where|once)$/.test(units[i - 1]?.lower ?? "")) return [];
  const named = units.slice(0, i - 1).filter((u) => (u.kind === "person" || u.kind === "official") && u.person !== undefined);
  if (named.some((u) => u.persons !== undefined || u.possessive)) return [];
  const [a, b, ...more] = new Set(named.flatMap((u) => u.person ?? []));
  if (a === undefined || b === undefined || more.length > 0) return [];
  const alike = a.country !== null && a.country === b.country && a.countryStated && b.countryStated;
  return alike ? [] : [a, b];
};

/** "A led a delegation to Lima, where they met B": a team before the pronoun at unit `i`. */
export const leadsTeam = (units: readonly Unit[], i: number): boolean =>
  units.slice(0, i).some((u, k) => /^(?:delegation|team|mission)$/.test(u.lower) && k > 0) &&
  units.slice(0, i).some((u) => /^(?:led|leads|headed|heads)$/.test(u.lower));

/** "She flew to Lima, where A received her": the one who does what the clause around unit `i` says, where the clause has opened on its own. */
export const doerAround = (units: readonly Unit[], i: number): Person | undefined => {
  for (let k = i - 1; k > 0; k--) {
    const unit = units[k] as Unit;
    if (unit.lower === ";") return undefined;
    if ((unit.kind !== "person" && unit.kind !== "official") || unit.person === undefined || unit.possessive) continue;
    const done = units.slice(k + 1, i).some((u) => u.kind === "word" && (PERSON_VERBS.has(u.lower) || DOES.test(u.lower)));
    // "his talk with A, who had phoned him"
    const who = units[k + 1]?.lower === "," ? k + 2 : k + 1;
    const within = units[who]?.lower === "who" && units.slice(who, i).every((u) => u.lower !== ",");
    if (done && within) return unit.person;
    const row = /^(?:and|but)$/.test(units[k - 1]?.lower ?? "") && /^(?:person|official)$/.test(units[k - 2]?.kind ?? "");
    return done && !row && OPENS.test(units[k - 1]?.lower ?? "") ? unit.person : undefined;
  }
  return undefined;
};
const DOES =
  /^(?:kept|arranged|planned|paid|pays|called|calls|made|gave|gives|granted|greet|greeted|receive|receives|host|hosts|meet|expects|awaits|awaited|joined|briefed|escorted|sees|is|are|was|were|has|had|have|will|would)$/;
const OPENS = /^(?:where|that|which|said|says|added|confirmed|disclosed|recalled|when|while|as|after|before|until|whom|but|and)$/;

/** "recalled A's services and received him": who stands behind the verb of the sentence, or as whose something is, before the pronoun at `i`. */
export const besideAt = (units: readonly Unit[], i: number, subject: Person | undefined): Person | undefined => {
  const verb = units.findIndex(
    (u) => u.kind === "word" && (PERSON_VERBS.has(u.lower) || /^(?:is|are|was|were|has|had|have|will|would)$/.test(u.lower)),
  );
  return units.findLast(
    (u, k) =>
      k < i &&
      (u.kind === "person" || (u.kind === "official" && u.persons === undefined)) &&
      u.person !== undefined &&
      u.person !== subject &&
      (u.possessive || (verb >= 0 && k > verb)),
  )?.person;
};

/** What "the two", standing alone, do, and the adverbs before it. */
export const actTogether = unitTest(
  /^(?:met|meet|also|held|hold|had|spoke|speak|discussed|agreed|signed|are|were|will|would|can|could|may|should|did|do|last|first|previously|earlier|later|recently|separately|jointly|briefly|subsequently|reportedly|sat|then|have|called|paid|visited|talked|conferred|exchanged|shook|posed|lunched|dined|found|know|knew|share|shared|went|came|reviewed|addressed|stressed|underlined|expressed|spent|witnessed|adopted|took|gave|emerged|embraced|breakfasted|reaffirmed|pledged|vowed)$/,
);

/**
 * Whom "he" at unit `i` means first: the subject before it, but in "Lee, with whom he had talks" not Lee; `isStale`: the subject before is of
 * an earlier sentence than the last, and whom the report is about has been told of since.
 */
export const heFirst = (
  units: readonly Unit[],
  i: number,
  here: Person | undefined,
  before: Person | undefined,
  hero: Person | undefined,
  isStale: boolean,
): readonly (Person | undefined)[] =>
  units[i - 1]?.lower === "whom" && isAntecedent(units, i, here)
    ? (isStale ? [hero, before] : [before, hero]).filter((p) => p !== here)
    : [here, before];
/** "Lee, with whom he had talks": is `person` the one right before "whom"? In "A was received by Lee, with whom he talked" A is not. */
const isAntecedent = (units: readonly Unit[], i: number, person: Person | undefined): boolean => {
  const named = units.slice(0, i).findLast((u) => (u.kind === "person" || u.kind === "official") && u.person !== undefined);
  return named === undefined || named.person === person || person === undefined;
};

/** "called on A, met his counterpart B": whose counterpart B is, where no people's name tells. */
export const ownerHere = (unit: Unit, here: Person | undefined, before: Person | undefined): Person | undefined =>
  unit.country === null && /^(?:his|her) /.test(unit.lower) ? (here ?? before) : undefined;

/** Whom "he" at unit `i` cannot mean: those named behind it, and in "A and B, whom he received" those before it. */
export const namedAside = (units: readonly Unit[], i: number): ReadonlySet<Person> => {
  const found = new Set<Person>();
  const add = (unit: Unit): boolean => {
    const named = unit.kind === "person" && !unit.possessive;
    for (const person of named ? (unit.persons ?? [unit.person]) : []) if (person !== undefined) found.add(person);
    return named;
  };
  for (let k = i + 1; k < units.length; k++) add(units[k] as Unit);
  if (units[i - 1]?.lower === "whom")
    for (let k = i - 2; k >= 0; k--)
      if (!add(units[k] as Unit) && !/^(?:,|and|with|to|of|each|both|all)$/.test(units[k]?.lower ?? "")) break;
  return found;
};
