/**
 * Acts of signing told without a verb of signing ("put their names to", "bears the signatures of", "the talks yielded",
 * "has been negotiated", "the documents include"), and all acts that the verbs of a sentence tell.
 */
import type { Verb } from "../clauses/parse.ts";
import { type Act, act, active, byActors, contact, participle, passive, repeats, rowOfActors } from "./agree-acts.ts";
import { objectsAfter, subjectsBefore } from "./agree-reach.ts";
import { ISSUE, NEGOTIATE, REACH, SIGN } from "./agree-words.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { clausesOf, type Scene, subjectOf, wordsOf } from "./scene.ts";

const PUT = /^(put|puts|putting|affixed|affix|affixes|affixing|appended|append|set|sets|lent)$/;

/** "put their signatures to X", "affixed their names to X", "put pen to paper on X". */
const putSignature = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const right = wordsOf(units, verb.at + 1, verb.at + 8);
  const by = byActors(scene, verb.at + 1, units.length);
  const signed =
    /^((their|his|her|its|the) )?(respective )?(signatures?|names?|initials|seals?|hands?) to\b/.exec(right) ??
    /^pen to paper( on| for)?\b/.exec(right);
  if (signed !== null) {
    const to = verb.at + signed[0].split(" ").length;
    const reach = objectsAfter(scene, to + 1);
    return act(verb, "put-signature", modality, reach, subjectOf(scene, verb.at), { pronoun: reach.papers.length === 0 });
  }
  if (/^signatures?$/.test(units[verb.subject?.first ?? -1]?.lower ?? "") && units[verb.at + 1]?.lower === "to") {
    const reach = objectsAfter(scene, verb.at + 2);
    return act(verb, "put-signature", modality, reach, by, { pronoun: reach.papers.length === 0 });
  }
  return undefined;
};

/** "The IGA bears the signatures of A and B." */
const bears = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!/^(the )?signatures? of\b/.test(wordsOf(units, verb.at + 1, verb.at + 4))) return undefined;
  const of = units.findIndex((u, k) => k > verb.at && u.lower === "of");
  const papers = subjectsBefore(scene, verb);
  return act(verb, "bears-signatures", modality, { papers, end: of + 1, open: false }, rowOfActors(scene, of + 1), {
    pronoun: papers.length === 0,
  });
};

/** "came back with an agreement on X", "the session produced a declaration", "ended in a joint declaration". */
const yields = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  const word = units[verb.at]?.lower ?? "";
  const right = wordsOf(units, verb.at + 1, verb.at + 4);
  const back = /^(came|come|comes|returned|returns|left|went|walked|flew)$/.test(word) ? /^(back |home |away )*with\b/.exec(right) : null;
  const made = /^(produced|produces|yielded|yields|generated)$/.test(word) ? /^/.exec(right) : null;
  const led = /^(resulted|culminated|ended|concluded|results|culminates|ends)$/.test(word) ? /^(in|with)\b/.exec(right) : null;
  const found = back ?? made ?? led;
  if (found === null) return undefined;
  const from = verb.at + 1 + (found[0] === "" ? 0 : found[0].split(" ").length);
  const reach = objectsAfter(scene, from);
  const papers = reach.papers.filter((p) => p.type !== null && p.title !== null && p.at <= from + 2);
  return papers.length === 0 ? undefined : act(verb, "yielded", modality, { ...reach, papers }, []);
};

/** "A free trade pact has been negotiated since 2022", "they are drafting an agreement on X". */
const negotiates = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const reach = modality.passive
    ? { papers: subjectsBefore(scene, verb), end: verb.at + 1, open: false }
    : objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.type !== null && p.title !== null && !p.plural);
  if (papers.length === 0 || modality.status === "denied" || modality.status === "cancelled") return undefined;
  return act(verb, "negotiated", { ...modality, status: "planned", tense: "future" }, { ...reach, papers }, subjectOf(scene, verb.at));
};

const INCLUDE = /^(include|includes|included|comprise|comprises|comprised|is|was|are|were|cover|covers|covered)$/;

/** "The documents include X and Y", "the two MoUs are on X and Y": members of papers announced before. */
const includes = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const subject = subjectsBefore(scene, verb);
  const announced = subject.find((p) => p.plural && p.title === null);
  if (announced === undefined || modality.passive || verb.form !== "finite") return undefined;
  const reach = objectsAfter(scene, verb.at + 1);
  const papers = reach.papers.filter((p) => p.type !== null);
  return papers.length === 0 ? undefined : act(verb, "includes", modality, { ...reach, papers }, [], { announced: true });
};

/** "The other firm was represented by Lee": who signed for a side what was told before. */
const represented = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const actors = modality.passive ? byActors(scene, verb.at + 1, verb.at + 4).filter((a) => a.kind === "person") : [];
  if (actors.length === 0 || modality.status !== "held") return undefined;
  return act(verb, "represented", modality, { papers: [], end: verb.at + 1, open: false }, actors, { bare: true });
};

/** "The Kazakh signatory was Lee." */
const signatory = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const { units } = scene;
  if (!/^(was|were|is|are)$/.test(units[verb.at]?.lower ?? "") || !/\bsignator(y|ies)\b/.test(wordsOf(units, verb.first - 5, verb.first)))
    return undefined;
  const actors = rowOfActors(scene, verb.at + 1).filter((a) => a.kind === "person");
  return actors.length === 0
    ? undefined
    : act(verb, "signatory", { ...modality, status: "held", tense: "past" }, { papers: [], end: verb.at + 1, open: false }, actors, {
        bare: true,
      });
};

/** An act told in another way than by a verb of signing. */
const otherWays = (scene: Scene, verb: Verb, modality: Modality): Act | undefined => {
  const word = scene.units[verb.at]?.lower ?? "";
  if (PUT.test(word)) return putSignature(scene, verb, modality) ?? yields(scene, verb, modality);
  if (/^(bears?|bore|carry|carries|carried)$/.test(word)) return bears(scene, verb, modality);
  if (word === "represented") return represented(scene, verb, modality);
  if (NEGOTIATE.test(word)) return negotiates(scene, verb, modality);
  return (
    (INCLUDE.test(word) ? (includes(scene, verb, modality) ?? signatory(scene, verb, modality)) : undefined) ??
    yields(scene, verb, modality)
  );
};

/** The acts that the verbs of a sentence tell. */
export const verbActs = (scene: Scene): Act[] => {
  const { units } = scene;
  const out: Act[] = [];
  for (const verb of clausesOf(scene).verbs) {
    const word = units[verb.at]?.lower ?? "";
    const modality = modalityOf(units, verb.at);
    let found: Act | undefined;
    if (SIGN.test(word) || ISSUE.test(word) || REACH.test(word)) {
      if (repeats(scene, verb)) continue;
      found = modality.passive
        ? passive(scene, verb, modality, word)
        : (contact(scene, verb, modality, word) ?? participle(scene, verb, word) ?? active(scene, verb, modality, word));
    }
    found ??= otherWays(scene, verb, modality);
    if (found !== undefined) out.push(found);
  }
  return out;
};
