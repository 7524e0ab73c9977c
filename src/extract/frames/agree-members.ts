/**
 * Members of papers announced before ("Norway and Chile signed five agreements."), told in sentences of their own: by their
 * number ("The second concerns …", "One is on trade, the other on fishing"), by a row of subjects ("Other MoUs cover X, Y and
 * Z") or behind their verb ("Also signed were …", "Among the documents is …").
 *
 * Limits: a row shorter than the number that the papers are said to be tells what some are about and is left out.
 */
import type { Unit } from "../mentions/unit.ts";
import { unitTest, wordTest } from "../mentions/ask.ts";
import { NUMBER_PLURALS } from "../mentions/wordlists.ts";
import { type Act, act } from "./agree-acts.ts";
import { objectsAfter } from "./agree-reach.ts";
import type { Verb } from "../clauses/parse.ts";
import { modalityOf } from "./modality.ts";
import { type Paper, papersOf } from "./papers.ts";
import { rowOfTitles } from "./paper-rows.ts";
import { objectOf, titleAt } from "./paper-words.ts";
import { clausesOf, type Scene, subjectOf, wordsOf } from "./scene.ts";

/** What a line without a verb of signing tells of. */
const TOLD = { status: "signed", tense: "past", perfect: false, open: false, pronoun: false, bare: false, announced: true } as const;

export const COVER =
  /^(covers?|covered|protects?|allows?|opens?|provides?|lets?|governs?|regulates?|concerns?|concerned|deals|dealt|sets?|gives?|aims?|foresees|envisages|eases|abolishes|permits?|enables?|relates?|related|commits|paves|addresse[sd]|regards?|establishes|creates|simplifies|extends|exempts)$/;

const ORDINAL =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latter|former|other|another|one|remaining|largest|biggest|main)$/;
const NOUN = /^(one|document|paper|text|accord|agreement|pact|memorandum|mou|deal|instrument|of|them|these|the)$/;

/** The verb or preposition that says what a member is about at unit `k`, and where its words begin: "concerns X", "is on X", "on X". */
const about = (scene: Scene, k: number): number => {
  const { units } = scene;
  const word = units[k]?.lower ?? "";
  const next = units[k + 1]?.lower ?? "";
  if (COVER.test(word)) return /^(with|to|for|on)$/.test(next) ? k + 1 : k;
  if (/^(is|was|are|were)$/.test(word) && /^(on|about|for)$/.test(next)) return k + 1;
  return /^(on|about)$/.test(word) ? k : -1;
};

const paperAt = (scene: Scene, at: number, end: number, given: Paper | undefined, title: Paper["title"]): Paper => ({
  at,
  end,
  unit: scene.units[at] as Paper["unit"],
  type: given?.type ?? null,
  head: given?.head ?? "",
  title,
  plural: false,
  count: null,
  definite: false,
  countries: [],
});

const RANKED = /^(?:another|one more|(?:an?|the|yet) (?:further|other|second|third|fourth|fifth|sixth|last|final)) /;
const BETWEEN = 16;

const isBinding = wordTest(/^(commits?|committed|obliges?|obliged|binds|bound)$/);
const BOUND_WITHIN = 24;
/** "commits the two yards to build tugs": what they are to do, behind the verb at unit `k`; or null. */
const dutyOf = (scene: Scene, k: number): Paper["title"] => {
  const { units } = scene;
  const { verbs } = clausesOf(scene);
  if (!isBinding(units[k])) return null;
  const duty = verbs.find((v) => v.form === "infinitive" && v.first > k && v.first < k + BOUND_WITHIN);
  if (duty === undefined) return null;
  let to = duty.at + 1;
  while (to < Math.min(units.length, duty.at + BETWEEN) && units[to]?.kind !== "mark" && units[to]?.kind !== "date") to++;
  return to > duty.at + 1 ? titleAt(scene, duty.at, to) : null;
};

const PARTY_WITHIN = 7;

/** "One of them, on fishing, carries the signatures of …", "The second, on tugs, was signed by …": the paper that is the subject of a verb, by its number. */
export const ordinalSubject = (scene: Scene, verb: Verb): Paper | undefined => {
  const { units } = scene;
  let k = /^(the|a|an|yet)$/.test(units[0]?.lower ?? "") ? 1 : 0;
  if (!ORDINAL.test(units[k]?.lower ?? "")) return undefined;
  k++;
  while (k < 6 && NOUN.test(units[k]?.lower ?? "") && units[k]?.instrument === undefined) k++;
  if (units[k]?.lower === ",") k++;
  if (k >= verb.first || !/^(on|about|for|covering|concerning)$/.test(units[k]?.lower ?? "")) return undefined;
  const title = objectOf(scene, k);
  return title === null ? undefined : paperAt(scene, k, k + 1, undefined, title);
};

/** "A and B initialled a second, on tugs": one more of the papers announced, told by its number behind a verb of signing. */
export const ordinalObject = (scene: Scene, verb: Verb): Paper | undefined => {
  const { units } = scene;
  let k = verb.at + 1;
  if (/^(a|the|yet)$/.test(units[k]?.lower ?? "")) k++;
  if (!/^(second|third|fourth|fifth|sixth|seventh|eighth|another|one|further)$/.test(units[k]?.lower ?? "")) return undefined;
  k++;
  // "reached one with Acme on tugs"
  if (/^(with|between)$/.test(units[k]?.lower ?? "")) {
    const on = units.findIndex((u, n) => n > k && n <= k + PARTY_WITHIN && /^(on|about|for|covering|concerning)$/.test(u.lower));
    if (on > 0 && !units.slice(k, on).some((u) => u.kind === "mark" || u.kind === "date")) k = on;
  }
  if (units[k]?.lower === ",") k++;
  if (!/^(on|about|for|covering|concerning)$/.test(units[k]?.lower ?? "")) return undefined;
  const title = objectOf(scene, k);
  return title === null ? undefined : paperAt(scene, k, k + 1, undefined, title);
};

/** "the first", "one of them", "the other": a number for a paper, and not "one man", "the other side". */
const isOneOf = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.lower === "," || (units[at + 1]?.lower === "of" && /^(?:them|these|those)$/.test(units[at + 2]?.lower ?? ""));

/** "The first is an agreement on X", "The second concerns Y", "One is on trade, the other on fishing." */
const byNumber = (scene: Scene, start = 0): Act | undefined => {
  const { units } = scene;
  const all = papersOf(scene);
  const found: Paper[] = [];
  for (let k = start; k < units.length; k++) {
    const from = /^(the|a|an|yet)$/.test(units[k]?.lower ?? "") ? k + 1 : k;
    const before = k === start || /^[,;]$/.test(units[k - 1]?.lower ?? "") || /^(while|and)$/.test(units[k - 1]?.lower ?? "");
    // "Another MoU, between A and B, is about tugs": the kind is told with the number
    const kind = all.find((p) => p.at === k && p.title === null && !p.plural && RANKED.test(p.unit.lower));
    if (!before || !(ORDINAL.test(units[from]?.lower ?? "") || kind !== undefined) || (k > start && found.length === 0)) {
      if (k > start + 1 && found.length === 0) return undefined;
      continue;
    }
    let n = kind?.end ?? from + 1;
    while (n < from + 5 && NOUN.test(units[n]?.lower ?? "") && units[n]?.instrument === undefined) n++;
    const own = kind ?? all.find((p) => p.at <= n && p.end > from && p.title === null && !p.plural);
    if (own !== undefined) n = Math.max(n, own.end);
    // "The first MoU between the governments of X and Y is on Z"
    if (/^(between|with)$/.test(units[n]?.lower ?? "")) {
      const verb = clausesOf(scene).verbs.find((v) => v.form === "finite" && v.first > n && v.first < n + BETWEEN);
      const is = verb?.first ?? units.findIndex((u, k) => k > n && k < n + BETWEEN && /^(is|was)$/.test(u.lower));
      if (is > 0) n = is;
    }
    // "a fifth, between the two ports, provides for …"
    if (units[n]?.lower === "," && /^(between|signed|concluded|with)$/.test(units[n + 1]?.lower ?? "")) {
      const close = units.findIndex((u, m) => m > n && m < n + BETWEEN && u.lower === ",");
      if (close > 0) n = close + 1;
    }
    // "One of them, on trade, is long; the other, on fishing, is short": whatever else is said of it
    const inserted =
      own === undefined && units[n]?.lower === "," && /^(?:on|about|concerning)$/.test(units[n + 1]?.lower ?? "") && isOneOf(units, from);
    const subject = inserted ? objectOf(scene, n + 1) : null;
    if (subject !== null) {
      found.push(paperAt(scene, n + 1, n + 2, undefined, subject));
      k = n + 1;
      continue;
    }
    // "The first, a memorandum on X, …", "The first is an agreement on X"
    const is = /^(is|was|are|were|being|,)$/.test(units[n]?.lower ?? "") ? n + 1 : -1;
    const named = is < 0 ? undefined : all.find((p) => p.at === is && p.type !== null && !p.plural);
    if (named !== undefined) {
      found.push(named);
      k = named.end - 1;
      continue;
    }
    // "…, the second an agreement on X", "…, the other with sport": by the verb of the member before.
    const next = found.length === 0 ? undefined : all.find((p) => p.at === n && p.type !== null && !p.plural);
    if (next !== undefined) {
      found.push(next);
      k = next.end - 1;
      continue;
    }
    const told = about(scene, n);
    const gap = told < 0 && found.length > 0 && own === undefined && /^(noun|prep|ing)$/.test(clausesOf(scene).classes[n] ?? "");
    const at = !gap ? told : /^(with|to|for|on)$/.test(units[n]?.lower ?? "") ? n : n - 1;
    const title = dutyOf(scene, n) ?? (at < 0 ? null : objectOf(scene, at));
    // "one on trade" is a member only behind another.
    if (title === null || (at === n && /^(on|about)$/.test(units[n]?.lower ?? "") && found.length === 0)) {
      if (found.length === 0) return undefined;
      continue;
    }
    found.push(paperAt(scene, Math.max(at, n), Math.max(at, n) + 1, own, title));
    k = Math.max(at, n);
  }
  return found.length === 0
    ? undefined
    : { ...TOLD, rule: "by-number", at: (found[0] as Paper).at, end: units.length, actors: [], papers: found };
};

const ROW =
  /^(cover|covers|covered|covering|concern|concerned|regard|regarded|relate|related|deal|dealt|address|addressed|span|spanned|are|were|include|included)$/;
const isRest = wordTest(/^(others|rest|ones)$/);
const REST = /^(others|the others|the rest|the remaining ones)$/;
const OTHER_TWO =
  /^(?:the (?:other|remaining) (two|three|four|five|six|seven|eight|nine|ten)|(two|three|four|five|six|seven) (?:others|more|further ones)\b.*)$/;

/** "Other MoUs covered X, Y and Z", "The three texts concern X, Y and Z." */
const byRow = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const plural = papersOf(scene).find((p) => p.plural && p.title === null && p.at <= 3);
  const rest = units.findIndex(isRest);
  // "The other two concern X and Y"
  const numbered = OTHER_TWO.exec(wordsOf(units, 0, 3));
  const others = numbered?.[1] ?? numbered?.[2];
  const told = rest >= 0 && rest <= 2 && REST.test(wordsOf(units, 0, rest + 1)) ? rest + 1 : -1;
  if (plural === undefined && others === undefined && told < 0) return undefined;
  let at = plural?.end ?? (others === undefined ? told : numbered?.[1] === undefined ? 2 : 3);
  while (/^(also|mainly|all)$/.test(units[at]?.lower ?? "")) at++;
  const word = units[at]?.lower ?? "";
  if (!ROW.test(word)) return undefined;
  const left = wordsOf(units, 0, at);
  let from = at + 1;
  while (/^(on|to|with|also|about|mainly|areas|fields|such|as|the|in|of)$/.test(units[from]?.lower ?? "") && from < at + 8) from++;
  const loose = /^(are|were|include|included|deal|dealt|relate|related)$/.test(word);
  if (loose && !/\b(on|to|with|about|fields|areas) (the )?$/.test(`${wordsOf(units, at + 1, from)} `)) return undefined;
  const semicolon = units.findIndex((u, k) => k > from && u.lower === ";");
  const titles = rowOfTitles(scene, from, semicolon < 0 ? units.length : semicolon);
  const further = /\b(other|others|further|additional|more|remaining|rest)\b/.test(left);
  const count = plural?.count ?? (others === undefined ? null : (NUMBER_PLURALS[others] ?? null));
  if (titles.length < 2 || (count === null ? !further && titles.length < 3 : count !== titles.length)) return undefined;
  // "Two others cover X and Y; a fifth provides for Z"
  const more = semicolon < 0 ? [] : (byNumber(scene, semicolon + 1)?.papers ?? []);
  const papers = [...titles.map((t) => paperAt(scene, t.from, t.to, plural, t.title)), ...more];
  return { ...TOLD, rule: further || others !== undefined || told >= 0 ? "by-rest" : "by-row", at, end: units.length, actors: [], papers };
};

const REST_ARE =
  /^(?:the (?:other|remaining|rest|last|further) (\w+)|the rest|(?:the )?others|(\w+) (?:others|more|further ones))(?: of (?:them|these|the \w+))? ?,? ?(?:(?:are|were) (?:all |mere |only |again )?|all (?:of them )?)/;
/** "The remaining six are memoranda between ministries", "The other six, all of them memoranda, cover …": a number that is left, with its kind. */
const theRest = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const found = REST_ARE.exec(wordsOf(units, 0, 9));
  if (found === null) return undefined;
  const at = found[0].trim().split(/ +/).length;
  const kind = papersOf(scene).find((p) => p.at >= at - 1 && p.at <= at && p.plural && p.type !== null);
  if (kind === undefined) return undefined;
  const word = found[1] ?? found[2];
  const count = word === undefined ? null : (NUMBER_PLURALS[word] ?? (/^\d{1,3}$/.test(word) ? Number(word) : null));
  const paper = { ...kind, count: count ?? kind.count, title: null, definite: false };
  return paper.count === null ? undefined : { ...TOLD, rule: "by-rest", at, end: units.length, actors: [], papers: [paper] };
};

const AMONG =
  /^(?:(?:chief|foremost|first|prominent|notable|most notable|key) )?(among|amongst) (them|these|those|(the |those |these )?((\w+ )?(documents|agreements|accords|pacts|texts|papers|instruments|deals|mous|memoranda)( (signed|inked|exchanged|concluded))?))$/;
const ALSO =
  /^((?:at|in|on|during|after|besides|then|there|later|here|earlier|separately|yesterday|today)\b.{0,40} )?(also|likewise) (signed|inked|exchanged|concluded|adopted|on the list|on the table)( (on|in|at|during|there) .*)?$/;

/** "Also signed were X and Y", "Among the documents is X": members behind their verb. */
const inverted = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const verb = clausesOf(scene).verbs.find((v) => /^(is|are|was|were)$/.test(units[v.at]?.lower ?? "") && v.first === v.at);
  if (verb === undefined) return undefined;
  const left = wordsOf(units, 0, verb.first).replace(/,/g, "").replace(/ +/g, " ").trim();
  if (!AMONG.test(left) && !ALSO.test(left)) return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.type !== null);
  const modality = modalityOf(units, verb.at);
  return papers.length === 0
    ? undefined
    : act(verb, ALSO.test(left) ? "also-signed" : "among-them", { ...modality, status: "held" }, { ...reach, papers }, [], {
        announced: true,
      });
};

/** "These include X and Y": the pronoun stands alone. */
const these = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const at =
    /^(these|those|they) (also |mainly )?(include|included|comprise|comprised|were|are) /
      .exec(wordsOf(units, 0, 5))?.[0]
      .trim()
      .split(" ").length ?? 0;
  const papers = at === 0 ? [] : objectsAfter(scene, at).papers.filter((p) => p.type !== null);
  return papers.length === 0 ? undefined : { ...TOLD, rule: "includes", at: at - 1, end: units.length, actors: [], papers };
};

const IN_ONE =
  /^(?:in|under|by|with|through) (?:one|another|an?other one|(?:a|the) (?:first|second|third|fourth|fifth|sixth|last|latter|other|further one))(?: of (?:them|these|those|the \w+))?$/;
const DUTY_WITHIN = 6;
const LONGEST_DUTY = 14;
const isBinding2 = unitTest(
  /^(?:agree|agreed|agrees|undertake|undertakes|undertook|will|are|is|commit|committed|pledge|pledged|promise|promised|plan|intend|bind|bound|resolve|resolved)$/,
);
/** "In another, A and B agreed to study the joint building of tugs": a member told by what those who sign it are to do. */
const inOne = (scene: Scene): Act | undefined => {
  const { units } = scene;
  const comma = units.findIndex((u, k) => k < 6 && u.lower === ",");
  if (comma < 2 || !IN_ONE.test(wordsOf(units, 0, comma))) return undefined;
  // "Under one, a memorandum of understanding, A and B will build tugs"
  const own = papersOf(scene).find((p) => p.at === comma + 1 && p.type !== null && !p.plural && units[p.end]?.lower === ",");
  const verb = clausesOf(scene).verbs.find((v) => v.form === "finite" && v.first > comma);
  const actors = verb === undefined ? [] : subjectOf(scene, verb.at);
  if (verb === undefined || actors.length === 0 || !isBinding2(units[verb.first]) || own?.title != null) return undefined;
  const duty = clausesOf(scene).verbs.find((v) => v.form === "infinitive" && v.first > verb.at && v.first <= verb.at + DUTY_WITHIN);
  const from = duty?.at ?? (verb.at > verb.first ? verb.at : -1);
  if (from < 0) return undefined;
  let to = from + 1;
  while (to < Math.min(units.length, from + LONGEST_DUTY) && units[to]?.kind !== "mark" && units[to]?.kind !== "date") to++;
  if (to < from + 2) return undefined;
  const paper = paperAt(scene, from, to, own, titleAt(scene, from, to));
  return { ...TOLD, rule: "by-number", at: verb.at, end: units.length, actors, papers: [paper] };
};

/** The papers that a sentence tells as members of those announced before it. */
export const memberAct = (scene: Scene): Act | undefined =>
  inverted(scene) ?? these(scene) ?? inOne(scene) ?? theRest(scene) ?? byNumber(scene) ?? byRow(scene);
