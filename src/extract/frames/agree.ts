/**
 * Agreements: instruments that were signed, adopted, exchanged or concluded, or are to be.
 *
 * A sentence tells acts of signing (`agree-acts.ts`, `agree-nouns.ts`) which reach papers (`papers.ts`, `agree-reach.ts`);
 * what they leave open is filled from the article so far (`agree-told.ts`): "the document was signed by …", lists of papers
 * under "the following documents were signed:". An arms contract is a purchase and is left to that frame.
 */
import { unitTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Act } from "./agree-acts.ts";
import { verbActs } from "./agree-ways.ts";
import { nounActs } from "./agree-nouns.ts";
import { partiesOf } from "./agree-parties.ts";
import { behindMark, dateHeading, headingAct, leadIn, leavesSection, listItem, opened, sectionAct, wholeTitle } from "./agree-lists.ts";
import { signatureLine } from "./agree-signatures.ts";
import {
  type AgreementContext,
  type AgreementDraft,
  announcedBy,
  catchUp,
  countBefore,
  dayReached,
  namedBefore,
  type OpenList,
  remember,
  sameTelling,
  spend,
  type Signing,
  type Told,
  toldBefore,
  toldByName,
  toldByTitle,
  toldVaguely,
} from "./agree-told.ts";
import { dayOfOccasion, placeOfAct, yearOfPaper } from "./agree-circumstance.ts";
import { dateNear } from "./circumstance.ts";
import { placeNear } from "./place-near.ts";
import { ceremony } from "./agree-ceremony.ts";
import { draftOf, spanOf } from "./agree-draft.ts";
import { enrich } from "./agree-enrich.ts";
import { dayWith, hasGroup, namedInBrackets, partnersOf } from "./agree-groups.ts";
import { keepUnnamed, nameGroup } from "./agree-unnamed.ts";
import { TOO_FEW, whyNot } from "./agree-refused.ts";
import { EXISTING, olderPaper } from "./agree-older.ts";
import { paperRetold } from "./agree-retelling.ts";
import { entryDay, entryYear, isOfAllStates, namedActs } from "./agree-standing.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { isDocument, isFurther, isPlainStatement, type Paper, papersOf } from "./papers.ts";
import { evidenceOf, groundUnit, personRef, type Scene } from "./scene.ts";

/** Words without which a sentence with no instrument tells of none. */
const isTrigger = unitTest(
  /^(sign|signed|signs|signing|inked|initialled|adoption|conclusion|exchange|documents?|papers?|instruments?|texts?|signatures?|names?|pens?|initials|signator(y|ies)|exchanged|represented|initialled|making|works|pipeline|offing|(replac|updat|supersed)(e|es|ed|ing))$/,
);

/** The paper with a subject that a bare "the document" behind it in its sentence stands for, or undefined. */
const namedHere = (scene: Scene, paper: Paper): Paper | undefined =>
  papersOf(scene).findLast(
    (p) => p.end < paper.at && p.type !== null && p.title !== null && !p.plural && (paper.type === null || paper.type === p.type),
  );

const readAct = (scene: Scene, context: AgreementContext, given: Act, result: FrameResult): void => {
  const { units } = scene;
  const { last } = context;
  let act = given;
  let date: AgreementDraft["date"] = null;
  let base: Signing | null = null;
  if (act.announced) {
    base = announcedBy(context, scene, act.rule.startsWith("by-"));
    // "Also inked were an agreement on X and …" needs none before it.
    if (base === null && act.rule !== "also-signed") return;
  }
  if (base !== null) {
    const { status, type, sides } = base;
    // A row shorter or longer than the number told is of some of them only.
    if (act.rule === "by-row" && base.count !== null && base.count !== act.papers.length) return;
    if (base.count !== null && act.papers.length > 0) spend(context, base);
    // A day told since of another paper is not that of the members.
    const perfect = base.perfect || (base.date === null && last?.date != null && base !== last);
    // A member told by its number alone is of the kind announced.
    const same = act.rule === "by-row" && type !== null && act.papers.every((p) => p.type === "agreement");
    const papers = act.papers.map((p) => ((p.type === null || same) && p.title !== null ? { ...p, type: type ?? "agreement" } : p));
    act = { ...act, papers, sides, status, perfect, tense: status === "planned" ? "future" : "past" };
    date = base.date;
  }
  const bracketed = act.announced ? [] : namedInBrackets(scene, act);
  if (!act.announced && (bracketed.length > 0 || hasGroup(scene, act)))
    act = { ...act, group: true, actors: [...act.actors, ...bracketed] };
  const where = units[act.at] as Unit;
  const { index } = scene.sentence;
  if (act.bare || act.pronoun) {
    const it = [1, 2, 3].some((n) => units[act.at - n]?.lower === "it");
    const one = it || /^(it|this)$/.test(units[act.at + 1]?.lower ?? "") || /^it$/.test(units[0]?.lower ?? "");
    // "the negotiation of a treaty on X, which they hope to conclude", "… and told their services to conclude it"
    const here = one ? papersOf(scene).findLast((p) => p.end <= act.at && p.type !== null && !p.plural) : undefined;
    // "renewed their memorandum; it was signed by A and B"
    const again = here === undefined ? undefined : context.told.find((t) => t.sentence === index && t.paper.at === here.at);
    if (again !== undefined && again.draft.status.value === act.status) {
      enrich(again, scene, partiesOf(scene, context, act, null, act.at + 1, units.length), null);
      return;
    }
    if (here !== undefined) {
      offer(scene, context, act, here, undefined, result);
      return;
    }
    const named = act.bare ? undefined : namedBefore(context, scene, null);
    const told = toldBefore(context, scene, null, !one && !act.bare)
      .filter((t) => index - t.sentence <= 3 || act.rule === "the-signing")
      .filter((t) => act.rule !== "did-so" || index - t.sentence === 1);
    const same = told.filter((t) => t.draft.status.value === act.status && (named === undefined || named.sentence <= t.sentence));
    const sides = partiesOf(scene, context, act, null, act.at + 1, units.length);
    const more = { date: dateNear(scene, act.at, act.at + 1, { tense: act.tense }), ...placeNear(scene, act.at, act.at + 1) };
    // "It was initialled … It will be signed when …": one paper, not signed yet.
    const waiting = act.status === "planned" ? told.filter((t) => t.initialled && t.draft.status.value === "signed").slice(-1) : [];
    for (const t of waiting) {
      Object.assign(t.draft, { status: groundUnit(scene, "planned", where), ...more });
      return;
    }
    for (const t of same) enrich(t, scene, sides, more);
    if (same.length > 0 || named === undefined) return;
    offer(scene, context, act, { ...named.paper, at: act.at, end: act.at + 1, unit: where }, named.paper, result);
    return;
  }
  // "15 agreements and MoUs": the number is of both.
  const numbered = act.papers.some((p) => p.plural && p.title === null && p.count !== null);
  if (numbered) act = { ...act, papers: act.papers.filter((p) => !p.plural || p.title !== null || p.count !== null) };
  const typed = act.papers.filter((p) => p.title !== null || (p.type !== null && (!p.plural || p.count !== null)));
  for (const paper of typed.length > 0 ? typed : act.papers) {
    // "The agreement is expected to be signed": of the one that was but initialled.
    const initialled =
      act.status === "planned" && paper.title === null && paper.definite ? toldBefore(context, scene, paper, false)[0] : undefined;
    if (initialled?.initialled === true && initialled.draft.status.value === "signed") {
      Object.assign(initialled.draft, {
        status: groundUnit(scene, "planned", where),
        signatories: [],
        date: dateNear(scene, act.at, act.at + 1, { tense: "future" }),
        ...placeNear(scene, act.at, act.at + 1),
      });
      continue;
    }
    // "talks on a treaty on X go on, and they expect the document to be signed": the one of the sentence.
    // "voted down the treaty, a text that A and B had signed"
    const same = paper.type === null && act.rule === "which-signed" && isDocument(paper.head);
    const above = paper.title === null && (paper.definite || same) && !paper.plural ? namedHere(scene, paper) : undefined;
    if (above !== undefined && act.at > above.end) {
      offer(scene, context, act, { ...above, definite: true }, above, result);
      continue;
    }
    if (paper.title === null && (paper.definite || paper.type === null) && yearOfPaper(scene, paper) === null) {
      const told = toldBefore(context, scene, paper, paper.plural).filter((t) => t.paper.at !== paper.at || t.sentence !== index);
      const sides = partiesOf(scene, context, act, null, act.at + 1, units.length);
      const date = dateNear(scene, Math.min(act.at, paper.at), Math.max(act.at, paper.at) + 1, { tense: act.tense });
      const same = told.filter((t) =>
        sameTelling(t.draft, { status: act.status, day: date === null ? null : JSON.stringify(date.value.when) }),
      );
      if (same.length > 0 && paper.definite) {
        for (const t of same) enrich(t, scene, sides, { date, ...placeNear(scene, act.at, act.at + 1) });
        continue;
      }
    }
    const counted = countBefore(context, scene, act, paper);
    if (counted !== undefined) {
      const sides = partiesOf(scene, context, act, null, act.at + 1, units.length);
      const day = dateNear(scene, act.at, act.at + 1, { tense: act.tense });
      enrich({ draft: counted }, scene, sides, { date: day, ...placeNear(scene, act.at, act.at + 1) });
      continue;
    }
    const own = paper.title === null && yearOfPaper(scene, paper) !== null;
    const named = paper.title === null && paper.definite && !own ? namedBefore(context, scene, paper)?.paper : undefined;
    const each = partnersOf(scene, act, paper);
    const partners = each.map((a) => a.country as string);
    // "These are: a pact between X and Y; a memorandum between …": of papers in a row, those without a subject go by their sides.
    const row = act.papers.length > 2 && paper.title === null && units[paper.end]?.lower === "between";
    const whole = row ? wholeTitle(scene, paper) : paper;
    const one = partners.length > 1 ? { ...paper, plural: false, count: null } : whole;
    for (const state of partners.length > 1 ? partners : [null]) {
      const besides = partners.filter((other) => other !== state);
      offer(
        scene,
        context,
        { ...act, besides, ...dayWith(scene, each, state) },
        one,
        named,
        result,
        base === null ? undefined : { date, ...base.place, signatories: base.signers },
      );
    }
  }
  if (act.papers.length > 0) {
    const day = dateNear(scene, act.at, act.at + 1, { tense: act.tense });
    const before = last?.status === act.status && last.item === scene.sentence.item && !act.perfect ? last.date : null;
    const bundle = act.papers.find((p) => p.plural);
    const sides = partiesOf(scene, context, act, null, act.at + 1, units.length);
    const told: Signing = {
      status: act.status,
      perfect: act.perfect,
      date: day ?? date ?? before,
      place: base?.place ?? placeOfAct(scene, act, act.papers[0] as Paper),
      sides: base?.sides ?? sides.countries.map((c) => c.value),
      signers:
        base?.signers ??
        (bundle !== undefined && act.rule === "signed" && act.status === "signed"
          ? sides.signers.map((a) => groundUnit(scene, personRef(a), a.unit))
          : []),
      type: bundle?.type ?? base?.type ?? null,
      count: bundle?.count ?? null,
      sentence: index,
      item: scene.sentence.item,
    };
    context.last = told;
    if (bundle !== undefined) context.bundle = told;
  }
  if (act.open) context.list = opened(scene, context, act);
};

/** A paper of the day told before was signed where that day was spent, unless its sentence says another state. */
const onDay = ({ day }: AgreementContext, draft: AgreementDraft): AgreementDraft => {
  const place = draft.city === null && draft.date !== null && draft.date === day?.date ? day.place : null;
  if (place === null || place.city === null || (draft.country !== null && draft.country.value !== place.country?.value)) return draft;
  return { ...draft, city: place.city, country: place.country };
};

/** Makes a claim of one paper, or says why it makes none. */
const offer = (
  scene: Scene,
  context: AgreementContext,
  act: Act,
  given: Paper,
  named: Paper | undefined,
  result: FrameResult,
  announced?: Pick<AgreementDraft, "date" | "city" | "country"> & Partial<Pick<AgreementDraft, "signatories">>,
): Told | null => {
  const where = scene.units[act.at] as Unit;
  // "the declaration that A and B signed": of none told before, it is one of its own.
  const paper: Paper =
    given.type !== null || named !== undefined
      ? given
      : isPlainStatement(given)
        ? { ...given, type: "joint_declaration" }
        : given.title !== null && !given.plural && act.status === "signed" && isDocument(given.head)
          ? // "signed a paper on fishing"
            { ...given, type: "agreement" }
          : given;
  const { from, to } = spanOf(act, paper);
  const sides = partiesOf(scene, context, act, named ?? paper, Math.min(from, act.at + 1), to);
  const plain = draftOf(scene, act, paper, named, sides, where);
  const then = plain.date === null && plain.status.value === "signed" ? dayOfOccasion(scene, context.before.at(-1), act) : null;
  const bare = then === null ? plain : { ...plain, date: then };
  // "October 2003. Agreement on X, signed in Oslo": an entry of a chronology.
  const told =
    bare.date === null && bare.status.value === "signed"
      ? { ...bare, date: entryYear(scene) ?? entryDay(scene, context.before.at(-1)) ?? (act.perfect ? yearOfPaper(scene, paper) : null) }
      : bare;
  const here = told.city !== null || told.country !== null;
  const draft: AgreementDraft =
    announced === undefined
      ? told.date === null && !told.background && told.status.value === "signed"
        ? onDay(context, { ...told, date: dayReached(context, scene, false) })
        : told
      : {
          ...told,
          // The members of a number told without its day have none.
          date:
            told.date ??
            announced.date ??
            (told.status.value === "signed" && !act.rule.startsWith("by-") ? dayReached(context, scene, true) : null),
          ...(here ? {} : { city: announced.city, country: announced.country }),
          ...(told.signatories.length > 0 ? {} : { signatories: announced.signatories ?? [] }),
        };
  const reason = whyNot(scene, context.told, act, paper, named, draft, sides.withBody);
  if (reason !== null) {
    if (act.group === true && draft.countries.length > 0) keepUnnamed(scene, context, draft, paper, false);
    const retold = reason === TOO_FEW ? paperRetold(scene, paper, act, draft) : undefined;
    if (retold !== undefined) result.retold.push(retold);
    else result.rejections.push({ trigger: evidenceOf(scene, paper.unit), rule: act.rule, reason });
    return null;
  }
  const { index, item } = scene.sentence;
  if (act.group === true) keepUnnamed(scene, context, draft, paper, true);
  if (paper.count !== null && paper.title === null) {
    context.counts.push({ draft, sentence: index, item, rest: act.rule === "by-rest" || isFurther(paper) });
    return null;
  }
  const vague = toldVaguely(context, scene, named ?? paper, draft);
  if (vague !== undefined) Object.assign(vague.draft, { title: draft.title });
  const again = vague ?? toldByTitle(context, scene, draft) ?? toldByName(context, scene, paper, draft);
  if (again !== undefined) {
    enrich(again, scene, sides, draft);
    return again;
  }
  result.drafts.push(draft);
  const first = { draft, paper: named ?? paper, sentence: index, item, initialled: /^initial/.test(where.lower) };
  context.told.push(first);
  return first;
};

/** An existing paper named with its year. */
const MENTION = { ...EXISTING, rule: "of-a-year" } as const;

/** "under the 2015 Strategic Partnership": a bond that is no paper unless it is signed. */
const isBond = (paper: Paper): boolean => paper.head.toLowerCase() === "partnership";
const WEAKER = /^(yielded|negotiated|negotiations-on|ready|standing)$/;

/** A headline that announces a list ("Agreements signed during the visit"): its papers stand in the body. */
export const announceList = (scene: Scene, context: AgreementContext): void => {
  const act = verbActs(scene).find((a) => a.open) ?? headingAct(scene);
  if (act !== undefined) context.list = opened(scene, context, act);
  else if (context.list !== null) context.list = dateHeading(scene, context.list);
};

/** A sentence that announces something, or a short line that ends like none: it may head a list. */
const isLine = ({ units }: Scene): boolean => {
  const last = units[units.length - 1];
  return last?.lower === ":" || (units.length < 24 && last?.kind !== "mark");
};

/** All instruments one sentence tells of; the sentences of an article are read in order with one context. */
export const agreements = (scene: Scene, context: AgreementContext): FrameResult => {
  const result = emptyResult();
  const goesOn = announcedBy(context, scene, true) !== null || isLine(scene);
  if (!scene.kinds.has("instrument") && context.list === null && context.unnamed.length === 0 && !goesOn && !scene.units.some(isTrigger)) {
    context.passed.push(scene);
    return result;
  }
  catchUp(context);
  if (signatureLine(scene, context) || nameGroup(scene, context, result)) {
    context.passed.push(scene);
    return result;
  }
  ceremony(scene, context);
  const heading = headingAct(scene);
  if (heading !== undefined) {
    context.list = opened(scene, context, heading);
    context.passed.push(scene);
    return result;
  }
  const led = leadIn(scene, context);
  if (led !== undefined) {
    context.list = led;
    context.passed.push(scene);
    return result;
  }
  const told = [...verbActs(scene), ...nounActs(scene)];
  // "- MoU on X, exchanged by A and B;", "- Signing of an MoU on X": a line of a list with a participle or noun of its own.
  const line = told.every((a) => !a.open && (a.rule === "signed-participle" || (a.rule === "signing-of" && a.at <= behindMark(scene) + 1)));
  const section = line && (context.list === null || leavesSection(scene, context.list)) ? sectionAct(scene) : undefined;
  if (section !== undefined) context.list = opened(scene, context, section);
  const item = line ? listItem(scene, context) : undefined;
  const acts = item === undefined ? told : [];
  const taken = new Set<Paper>();
  // A signing says more than that a session yielded a paper or that it had been negotiated.
  acts.sort((a, b) => Number(WEAKER.test(a.rule)) - Number(WEAKER.test(b.rule)));
  for (const act of acts) {
    const papers = act.papers.filter((p) => !taken.has(p));
    for (const paper of papers) taken.add(paper);
    if (papers.length > 0 || act.papers.length === 0 || act.open) readAct(scene, context, { ...act, papers }, result);
    else if (act.rule === "signed-participle" && act.actors.length > 0) {
      // "signed a memorandum, a paper subscribed by A and B"
      const of = act.papers[0] as Paper;
      const same = context.told.find((t) => t.sentence === scene.sentence.index && t.paper.at === of.at);
      if (same !== undefined) enrich(same, scene, partiesOf(scene, context, act, null, act.at + 1, scene.units.length), null);
    }
  }
  if (item !== undefined) {
    taken.add(item.paper);
    const list = context.list as OpenList;
    const { index, item: of } = list.scene.sentence;
    spend(context, { sentence: index, item: of });
    list.told = offer(scene, context, item.act, item.named, undefined, result, { date: list.date, ...list.place });
  }
  // "under the 2018 treaty": a paper that exists, with its year.
  for (const paper of papersOf(scene)) {
    const year =
      taken.has(paper) || paper.type === null || paper.plural || isBond(paper) || isOfAllStates(paper) ? null : yearOfPaper(scene, paper);
    if (year === null) continue;
    taken.add(paper);
    const act: Act = { ...MENTION, at: paper.at, end: paper.end, papers: [paper] };
    offer(scene, context, act, paper, undefined, result, { date: year, city: null, country: null });
  }
  const older = olderPaper(scene, context);
  if (older !== undefined)
    offer(scene, context, older.act, older.paper, undefined, result, { date: older.date, city: null, country: null });
  for (const act of namedActs(scene, context.before.at(-1), taken)) {
    const paper = act.papers[0] as Paper;
    for (const p of papersOf(scene)) if (p.at === paper.at) taken.add(p);
    offer(scene, context, act, paper, undefined, result);
  }
  for (const paper of papersOf(scene)) {
    if (taken.has(paper) || paper.type === null) continue;
    const retold = paperRetold(scene, paper, null, null);
    if (retold !== undefined) result.retold.push(retold);
    else result.rejections.push({ trigger: evidenceOf(scene, paper.unit), rule: "agreement", reason: "nobody signs or adopts it here" });
  }
  remember(context, scene);
  context.passed.push(scene);
  return result;
};
