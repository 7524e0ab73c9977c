/**
 * The built-in reader: one article in, its claims out. Pure, deterministic, linear in the text; only a paragraph of very many
 * quotations costs more, since each looks through the sentences of its paragraph.
 *
 * zones → tokens and sentences → mentions → persons and what stands for them → frames → claims. Headlines give names but
 * no claims: what they tell the body tells with its circumstances. See docs/extraction.md.
 */
import type { Article } from "../model/article.ts";
import type { Claim, DateRef, Grounded, Notice, Reading } from "../model/claim.ts";
import { contentId } from "../model/ids.ts";
import { tablesHash } from "../world/tables.ts";
import { cutDocument } from "./document.ts";
import { evidenceAt } from "./evidence.ts";
import { paperOfDeal } from "./frames/agree-of-deal.ts";
import { agreements, announceList } from "./frames/agree.ts";
import { toldNowhereElse } from "./frames/agree-retelling.ts";
import { type AgreementDraft, leftCounts, newContext } from "./frames/agree-told.ts";
import { attribute } from "./frames/attribution.ts";
import { appearance, markHistory } from "./frames/appeared.ts";
import { anniversaries, dayAfterVisit } from "./frames/background.ts";
import { overhear, purchases } from "./frames/buy.ts";
import { Deals } from "./frames/deal.ts";
import { type Draft, emptyResult, type Rejection } from "./frames/draft.ts";
import { Tellings } from "./frames/echo.ts";
import { inPresent, Journeys, onJourney, withoutAhead } from "./frames/echo-ahead.ts";
import { fillFromEcho, HeldMeetings } from "./frames/echo-fills.ts";
import { inheritDays } from "./frames/days.ts";
import { dateToCome } from "./frames/days-to-come.ts";
import { inheritNear } from "./frames/places-near.ts";
import { inheritPlaces, inheritVenues } from "./frames/places.ts";
import { inheritThere } from "./frames/there.ts";
import { notYet } from "./frames/ahead.ts";
import { joinAttendants } from "./frames/meet-attendance.ts";
import { nearestDays } from "./frames/cancelled-days.ts";
import { callOffWith } from "./frames/meet-called-off.ts";
import { speakInPerson } from "./frames/meet-in-person.ts";
import { meetings } from "./frames/meet.ts";
import { tellWhere } from "./frames/meet-where.ts";
import { quotations } from "./frames/quotes.ts";
import { exchangesBefore } from "./frames/exchange-before.ts";
import { nextExchanges } from "./frames/exchange-next.ts";
import { evidenceOf, type Scene } from "./frames/scene.ts";
import { scenesOf } from "./frames/scenes.ts";
import { sessions } from "./frames/session.ts";
import { sessionOfLast } from "./frames/session-behind-meeting.ts";
import { isUnnamed, sessionOfMeeting } from "./frames/session-of-meeting.ts";
import { PRESENCE, withoutSession } from "./frames/session-presence.ts";
import { followingSessions, ledTalks, sessionsBehind } from "./frames/session-follow.ts";
import { SessionMemory } from "./frames/session-memory.ts";
import { visits } from "./frames/visit.ts";
import { markRecalled } from "./frames/recalled.ts";
import { beyondLine, newRosterMemory, rosters } from "./frames/roster.ts";
import { dateByHeads } from "./frames/date-heads.ts";
import { leaveGoneDays } from "./frames/days-gone.ts";
import { moveDays } from "./frames/rescheduled-days.ts";
import { countStayDays } from "./frames/stay-days.ts";
import { meetAhead, meetOnVisits, signOnVisits, speakOnVisits } from "./frames/visit-meetings.ts";
import { followingVisits, settleDepartures, settleLeaving } from "./frames/visit-follow.ts";
import { endsBeforeOnward } from "./frames/visit-onward.ts";
import { isTakenBack, newVisitMemory, remember } from "./frames/visit-memory.ts";
import { type Dossier, readMentions } from "./mentions/dossier.ts";

export const EXTRACTOR = { name: "concord", version: "1" } as const;

/** A reading with what an explanation needs beside it. */
export interface Workings {
  readonly dossier: Dossier | null;
  readonly scenes: readonly Scene[];
  readonly rejections: readonly Rejection[];
  readonly reading: Reading;
}

/** Units of an aside ("who arrived in the capital on Monday") before its day. */
const ASIDE = 8;

/** The day the report stands on: its dateline's date, else the first plain day its first sentences tell. */
const ownDay = (dossier: Dossier, scenes: readonly Scene[]): Grounded<DateRef> | null => {
  if (dossier.datelineDate !== null) return dossier.datelineDate;
  // "No. 61, 17 March 2025, Press Release Regarding …": a full date in the headline of a report that has no other.
  if (dossier.document.article.published === null) {
    for (const scene of scenes.filter((s) => s.sentence.zone === "headline").slice(0, 3))
      for (const unit of scene.units) {
        const when = unit.temporal?.when;
        if (when?.kind === "days" && when.year !== null && when.month === when.to_month && when.day === when.to_day)
          return { value: { when, tense: "past" }, evidence: evidenceOf(scene, unit) };
      }
  }
  for (const scene of scenes.filter((s) => s.sentence.zone === "body").slice(0, 4)) {
    for (const [i, unit] of scene.units.entries()) {
      const t = unit.temporal;
      if (
        t === undefined ||
        t.role !== "point" ||
        scene.quoted[i] === true ||
        t.explicitFuture !== null ||
        (t.prep !== null && t.prep !== "on") ||
        // "the incident of Saturday"
        scene.units[i - 1]?.lower === "of" ||
        // "A, who arrived on Monday, met B": the day of an aside.
        scene.units.slice(Math.max(0, i - ASIDE), i).some((u) => u.lower === "who")
      )
        continue;
      // "on Thursday last" is days ago
      if (t.when.kind === "weekday" && t.when.which === "this" && scene.units[i + 1]?.lower !== "last")
        return { value: { when: t.when, tense: "past" }, evidence: evidenceOf(scene, unit) };
    }
  }
  return null;
};

/** What a visit's rule tells beside the visit of its sentence: the first or the last day, or an earlier stay; else nothing. */
const edgeOf = (rule: string): string => (rule === "left" || rule === "begun" || rule === "first-since" ? rule : "");

const sameHappening = (a: Draft, b: Draft): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.kind === "meeting" && b.kind === "meeting") {
    const names = (d: typeof a): string =>
      d.participants
        .map((p) => p.value.name ?? p.value.surface)
        .sort()
        .join("|");
    // One exchange told twice in a sentence ("met A for talks", "spoke by phone in a call") is one, unless each has a day of its own.
    const days = (d: typeof a): string | null => (d.date === null ? null : JSON.stringify(d.date.value.when));
    return (
      names(a) === names(b) &&
      (a.form.value === "session") === (b.form.value === "session") &&
      a.status.value === b.status.value &&
      a.trigger.start === b.trigger.start &&
      // "It was the committee's seventh meeting; the third had taken place in Oslo".
      (a.ordinal === null || b.ordinal === null || a.ordinal.value === b.ordinal.value) &&
      (days(a) === null || days(b) === null || days(a) === days(b)) &&
      // "A and B, who last spoke by phone in May, had lunch": the day is the call's.
      (a.form.value === b.form.value || (days(a) === null) === (days(b) === null))
    );
  }
  if (a.kind === "visit" && b.kind === "visit") {
    return (
      a.trigger.start === b.trigger.start &&
      a.visitor.value.name === b.visitor.value.name &&
      a.visitor.value.name !== null &&
      a.country?.value === b.country?.value &&
      a.status.value === b.status.value &&
      // "flew in on Tuesday and out on Wednesday": a day of its own of the same stay.
      edgeOf(a.rule) === edgeOf(b.rule) &&
      // "twice, in 2005 and 2006"
      (a.trigger.at_start !== b.trigger.at_start || a.date === null || b.date === null || a.date.value.when === b.date.value.when)
    );
  }
  return false;
};

/** A happening told twice in a sentence, with what only the second telling says of day and place. */
const filledFrom = (draft: Draft, other: Draft): Draft => {
  if ((draft.kind !== "visit" && draft.kind !== "meeting") || (other.kind !== "visit" && other.kind !== "meeting")) return draft;
  const date =
    draft.date === null || (draft.date.value.lasting === undefined && other.date?.value.lasting !== undefined)
      ? (other.date ?? draft.date)
      : draft.date;
  // "arrived in Cusco and went on to Lima": what follows is told of Lima.
  const onward = other.rule === "moved-on" && other.city !== null;
  const place = draft.country === null || onward || (draft.city === null && other.country?.value === draft.country.value) ? other : draft;
  return { ...draft, date, city: place.city ?? draft.city, country: place.country ?? draft.country };
};

/** Reads an article and keeps the workings. Never throws on any text. */
export const work = (article: Article): Workings => {
  const extractor = { ...EXTRACTOR, tables: tablesHash() };
  // A text too short to tell (`und`) is read: rules that find nothing say nothing.
  const foreign = article.language !== null && article.language !== "en" && article.language !== "und";
  if (foreign) {
    const notices: Notice[] = [
      { code: "language", message: `The text is not in English (${article.language}); nothing was read from it.` },
    ];
    return { dossier: null, scenes: [], rejections: [], reading: { extractor, dateline: null, dateline_city: null, claims: [], notices } };
  }
  const dossier = readMentions(cutDocument(article));
  const scenes = scenesOf(dossier);
  const rejections: Rejection[] = [];
  const gathered: { draft: Draft; item: number; tied: boolean }[] = [];
  const echoes: { draft: Draft; item: number; tied: boolean }[] = [];
  let deals = new Deals(dossier.sentences);
  let bulletinItem = 0;
  const memory = new SessionMemory();
  const papers = newContext();
  const stays = newVisitMemory();
  const roster = newRosterMemory();
  const retold: AgreementDraft[] = [];
  const orders: { scene: Scene; at: { start: number; end: number }; days: number }[] = [];
  for (const scene of scenes) {
    if (scene.sentence.item !== bulletinItem) deals = new Deals(dossier.sentences);
    bulletinItem = scene.sentence.item;
    if (scene.sentence.zone === "headline") {
      overhear(scene, deals);
      announceList(scene, papers);
      for (const draft of sessions(scene, memory).drafts)
        if (draft.kind === "meeting") memory.remember({ ...draft, participants: [] }, scene.sentence.index);
      continue;
    }
    const here: Draft[] = [];
    const journeys = visits(scene, stays);
    remember(stays, journeys.drafts, scene.sentence);
    const following = followingVisits(scene, stays, journeys.drafts.length > 0);
    remember(stays, following.drafts, scene.sentence);
    const met = meetings(scene);
    const sat = sessions(scene, memory);
    const behind = followingSessions(scene, memory, sat.drafts.length > 0);
    const line = rosters(scene, roster);
    for (const result of [
      beyondLine(withoutSession(met, [...behind.drafts.filter((d) => d.rule === PRESENCE), ...sat.drafts.filter(isUnnamed)]), line.drafts),
      sat,
      journeys,
      agreements(scene, papers),
      purchases(scene, deals),
      behind,
      sat.drafts.length > 0 || met.drafts.length > 0 ? emptyResult() : ledTalks(scene, memory),
      following,
      line,
    ]) {
      rejections.push(...result.rejections);
      for (const draft of result.drafts) {
        const at = here.findIndex((other) => sameHappening(other, draft));
        if (at < 0) here.push(draft);
        else here[at] = filledFrom(here[at] as Draft, draft);
      }
      retold.push(...result.retold);
      for (const draft of result.echoes)
        if (!here.some((other) => sameHappening(other, draft))) echoes.push({ draft, item: scene.sentence.item, tied: false });
    }
    const session = here.find((d) => d.kind === "meeting" && d.form.value === "session" && d.series !== null);
    if (session?.kind === "meeting") {
      memory.remember(session, scene.sentence.index);
      if (scene.kinds.has("series")) here.push(...sessionsBehind(scene, session).drafts);
    }
    for (const draft of sessionOfMeeting(scene, sessionOfLast(scene, here, gathered)))
      gathered.push({ draft, item: scene.sentence.item, tied: false });
    for (const draft of [...nextExchanges(scene, gathered), ...exchangesBefore(scene, gathered)])
      gathered.push({ draft, item: scene.sentence.item, tied: false });
    joinAttendants(scene, gathered);
    tellWhere(scene, gathered, echoes);
    for (const { draft, tied } of anniversaries(scene)) gathered.push({ draft, item: scene.sentence.item, tied });
    const after = dayAfterVisit(scene);
    if (after !== undefined) orders.push({ scene, at: after.at, days: after.days });
  }
  for (const { draft, item } of leftCounts(papers)) gathered.push({ draft, item, tied: false });
  let from = 0;
  while (from < scenes.length) {
    let to = from;
    while (to < scenes.length && scenes[to]?.sentence.paragraph === scenes[from]?.sentence.paragraph) to++;
    for (const draft of quotations(scenes.slice(from, to))) gathered.push({ draft, item: scenes[from]?.sentence.item ?? 0, tied: false });
    from = to;
  }
  const sceneAt = new Map(scenes.map((scene) => [scene.sentence.start, scene]));
  const found = withoutAhead(
    gathered.filter((f) => !isTakenBack(stays, f.draft)),
    sceneAt,
  );
  const tellings = new Tellings();
  const meetingsHeld = new HeldMeetings(found);
  const journeys = new Journeys(found);
  for (const { draft, item } of found) tellings.add(draft, item);
  for (const echo of echoes) {
    const scene = sceneAt.get(echo.draft.trigger.start);
    const ahead = inPresent(scene, echo.draft);
    if (tellings.has(echo.draft, echo.item, ahead)) {
      fillFromEcho(scene, echo.draft, meetingsHeld, echo.item);
      rejections.push({ trigger: echo.draft.trigger, rule: echo.draft.rule, reason: "the article tells the exchange elsewhere" });
    } else {
      const draft = (ahead ? onJourney(echo.draft, journeys, echo.item) : undefined) ?? echo.draft;
      const own = { ...echo, draft };
      found.push(own);
      meetingsHeld.add(own);
      tellings.add(draft, echo.item);
    }
  }
  found.sort((a, b) => a.draft.trigger.at_start - b.draft.trigger.at_start);
  const drafts = found.map((f) => attribute(sceneAt.get(f.draft.trigger.start), notYet(f.draft, article.published, article.text)));
  markRecalled(drafts, scenes);
  countStayDays(drafts, scenes);
  leaveGoneDays(drafts, scenes);
  moveDays(drafts, scenes);
  dateByHeads(drafts, scenes);
  markHistory(drafts, dossier, scenes);
  settleLeaving(drafts);
  settleDepartures(drafts);
  speakOnVisits(drafts, article.text);
  speakInPerson(drafts);
  callOffWith(drafts, article.text);
  nearestDays(drafts, article.published);
  meetOnVisits(drafts, article.text, true);
  signOnVisits(drafts, article.text);
  const placed = new Set(drafts.flatMap((d, n) => (d.kind === "meeting" && d.country !== null ? [n] : [])));
  inheritThere(drafts, scenes);
  inheritPlaces(drafts, dossier, scenes);
  inheritVenues(drafts, scenes);
  inheritNear(drafts);
  meetOnVisits(drafts, article.text, false, placed);
  meetAhead(drafts, article.text);
  dateToCome(drafts, scenes);
  inheritDays(drafts, scenes, dossier.datelineDate);
  const isOfDeal = paperOfDeal(drafts, article.text);
  drafts.push(...endsBeforeOnward(drafts, article.text));
  drafts.push(
    ...toldNowhereElse(
      retold,
      drafts.filter((d) => d.kind === "agreement"),
    ),
  );
  const all: Claim[] = drafts.map(
    (draft, n) =>
      ({ ...draft, item: found[n]?.item ?? 0, id: contentId("c", article.sha256, draft.kind, draft.trigger.at_start, n) }) as Claim,
  );
  const main = all
    .filter((c) => (c.kind === "visit" || c.kind === "meeting") && !c.background && c.status.value === "held")
    .map((c) => c.id);
  for (const [n, { tied }] of found.entries()) {
    const claim = all[n];
    if (tied && claim?.kind === "anniversary") all[n] = { ...claim, claims: main };
  }
  const claims = all.filter((_, n) => !isOfDeal(drafts[n] as Draft));
  for (const { scene, at, days } of orders) {
    const visit =
      claims.find((c) => c.kind === "visit" && c.trigger.start === scene.sentence.start) ??
      claims.find((c) => c.kind === "visit" && !c.background);
    if (visit === undefined) continue;
    const trigger = evidenceAt(article.text, scene.sentence.start, scene.sentence.end, at.start, at.end);
    claims.push({
      kind: "order",
      rule: "day-after",
      trigger,
      attributed_to: null,
      background: true,
      item: scene.sentence.item,
      later: null,
      later_date: null,
      earlier: visit.id,
      earlier_date: null,
      days,
      id: contentId("c", article.sha256, "order", at.start, claims.length),
    });
  }
  claims.push(...appearance(dossier, scenes, claims));
  const reading: Reading = { extractor, dateline: ownDay(dossier, scenes), dateline_city: dossier.datelineCity, claims, notices: [] };
  return { dossier, scenes, rejections, reading };
};

/** The claims one article makes. */
export const extract = (article: Article): Reading => work(article).reading;
