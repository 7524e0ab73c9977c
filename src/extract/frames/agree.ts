/**
 * Agreements: instruments that were signed, adopted, exchanged or concluded, or are to be.
 *
 * A verb of signing with an instrument as object or subject, a participle ("an agreement signed between A and B"), or a
 * noun ("the signing of …"). Parties come from the subject, "between A and B" or "with B"; signatories are persons who sign.
 * An arms contract is a purchase and is left to that frame.
 */
import type { AgreementStatus, AgreementType, Grounded } from "../../model/claim.ts";
import type { Unit } from "../mentions/unit.ts";
import { dateNear, placeNear } from "./circumstance.ts";
import { emptyResult, type FrameResult } from "./draft.ts";
import { type Modality, modalityOf, nounModality } from "./modality.ts";
import {
  type Actor,
  distinct,
  evidenceOf,
  groundUnit,
  isBoundary,
  personRef,
  readActors,
  type Scene,
  subjectOf,
  verbLike,
} from "./scene.ts";

const SIGN =
  /^(signed|signs|sign|signing|inked|inks|ink|inking|adopted|adopts|adopt|adopting|exchanged|exchange|exchanges|concluded|conclude|concludes|concluding|finalised|finalized|finalise|finalize|finalises|finalizes|initialled|initialed|initial|sealed|seal|seals|clinched|clinch|clinches|ratified|renewed|penned|issued|reached|reach|struck|entered|unveiled)$/;
const STRONG =
  /^(signed|signs|sign|signing|inked|inks|ink|inking|adopted|adopts|exchanged|concluded|finalised|finalized|initialled|initialed|sealed|clinched|renewed|ratified)$/;
const SIGNING = /^(signing|signature|adoption|exchange|conclusion|inking|finalisation|finalization)$/;
const PENDING = /\b(negotiat\w*|draft\w*|discuss\w*|talks|work\w*|propos\w*|finalis\w*|prepar\w*|consider\w*|explor\w*)\b/;

const WINDOW = 16;

const isParty = (a: Actor): boolean => a.kind === "state" || a.kind === "org";

/** Looks for "between A and B", "by A and B", "with B" near the instrument or verb. */
const relation = (scene: Scene, from: number, prep: RegExp): { actors: Actor[]; next: number } => {
  const { units } = scene;
  for (let i = from; i < Math.min(units.length, from + WINDOW); i++) {
    const u = units[i] as Unit;
    if (/^(meeting|talks|discussions|following|during|after|amid)$/.test(u.lower)) break;
    if (u.kind === "word" && prep.test(u.lower)) {
      const pair = adjectivalPair(scene, i + 1);
      if (pair.length > 0) return { actors: pair, next: i + 4 };
      const read = readActors(scene, i + 1);
      if (read.actors.length > 0) return read;
    }
    if (isBoundary(u) || u.lower === ";") break;
  }
  return { actors: [], next: from };
};

/** "between Indian and Israeli companies": two peoples before one plural noun. */
const adjectivalPair = (scene: Scene, from: number): Actor[] => {
  const { units } = scene;
  const a = units[from];
  const b = units[from + 2];
  const noun = units[from + 3];
  if (a?.kind !== "demonym" || (b?.kind !== "demonym" && b?.kind !== "org")) {
    return [];
  }
  const word = b.kind === "org" ? ((b.display ?? "").split(" ").slice(-1)[0] ?? "") : (noun?.lower ?? "");
  if (units[from + 1]?.lower !== "and") return [];
  const make = (u: Unit, display: string): Actor => ({ kind: "org", person: null, country: u.country, role: null, display, unit: u });
  const first = `${a.display ?? ""} ${word}`.trim();
  return [make(a, first), make(b, b.kind === "org" ? (b.display ?? "") : `${b.display ?? ""} ${word}`.trim())];
};

interface Found {
  readonly instrument: number;
  readonly verb: number;
  readonly rule: string;
  readonly status: AgreementStatus;
  readonly tense: "past" | "future";
  readonly perfect: boolean;
  readonly subject: readonly Actor[];
}

/** "might be signed" is an instrument in the making; only what hangs on an "if" is imagined. */
const statusOf = (modality: Pick<Modality, "status" | "why">): AgreementStatus =>
  modality.status === "held"
    ? "signed"
    : modality.status === "planned" || (modality.status === "hypothetical" && modality.why !== "if")
      ? "planned"
      : modality.status === "hypothetical"
        ? "hypothetical"
        : "denied";

/** Nearest verb of signing that takes the instrument at `i`. */
const findVerb = (scene: Scene, i: number): Found | undefined => {
  const { units } = scene;
  const instrument = units[i] as Unit;
  // "the signing of [instrument]"
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const u = units[k] as Unit;
    if (u.kind === "word" && SIGNING.test(u.lower) && units.slice(k + 1, i).some((x) => x.lower === "of")) {
      const modality = nounModality(units, k, i + 1);
      return {
        instrument: i,
        verb: k,
        rule: "signing-of",
        status: statusOf(modality),
        tense: modality.tense,
        perfect: modality.perfect,
        subject: [],
      };
    }
    if (verbLike(u)) break;
  }
  // Object: the verb stands left, with nothing but list members, adverbs and marks between.
  for (let k = i - 1; k >= Math.max(0, i - WINDOW); k--) {
    const u = units[k] as Unit;
    if (u.kind === "word" && SIGN.test(u.lower)) {
      const weak = !STRONG.test(u.lower);
      const gap = units.slice(k + 1, i);
      if (gap.some((x) => isBoundary(x) || x.lower === ";") || (weak && gap.length > 4)) break;
      if (u.lower === "exchange" && units[k - 1]?.lower !== "to") break;
      const modality = modalityOf(units, k);
      if (modality.passive && !/^(also)$/.test(u.lower)) break;
      const participle = gap.length === 0 ? [] : gap;
      if (participle.some((x) => x.lower === "of" || x.lower === "under")) break;
      return {
        instrument: i,
        verb: k,
        rule: "signed",
        status: statusOf(modality),
        tense: modality.tense,
        perfect: modality.perfect,
        subject: subjectOf(scene, k),
      };
    }
    if (
      u.lower === "put" &&
      /\b(pen to paper|(his|her|their) (name|names|signature|signatures))\b/.test(
        units
          .slice(k + 1, i)
          .map((x) => x.lower)
          .join(" "),
      )
    ) {
      const modality = modalityOf(units, k);
      return {
        instrument: i,
        verb: k,
        rule: "put-signature",
        status: statusOf(modality),
        tense: modality.tense,
        perfect: modality.perfect,
        subject: subjectOf(scene, k),
      };
    }
    if (isBoundary(u) || u.lower === ";" || u.lower === "under") break;
  }
  // Subject or participle: the verb stands right.
  for (let k = i + 1; k < Math.min(units.length, i + WINDOW); k++) {
    const u = units[k] as Unit;
    if (u.kind === "word" && SIGN.test(u.lower)) {
      const modality = modalityOf(units, k);
      const gap = units.slice(i + 1, k);
      if (!modality.passive) {
        // A participle directly behind its noun group: "an agreement signed between …", "'Vision' adopted last year".
        const direct = gap.every(
          (x) => x.kind === "mark" || x.kind === "word" || x.kind === "item" || x.kind === "demonym" || x.kind === "country",
        );
        if (!direct || !/ed$/.test(u.lower) || gap.length > 8 || gap.some((x) => verbLike(x) || isBoundary(x))) break;
        const next = units[k + 1];
        if (next !== undefined && (next.kind === "instrument" || next.lower === "a" || next.lower === "an" || next.lower === "the")) break;
        return { instrument: i, verb: k, rule: "signed-participle", status: "signed", tense: "past", perfect: true, subject: [] };
      }
      return {
        instrument: i,
        verb: k,
        rule: "was-signed",
        status: statusOf(modality),
        tense: modality.tense,
        perfect: modality.perfect,
        subject: [],
      };
    }
    if (u.lower === "which" && /^(was|were|had)$/.test(units[k + 1]?.lower ?? "")) continue;
    if (
      u.lower === "which" ||
      u.lower === ";" ||
      (u.kind === "instrument" &&
        instrument.kind === "instrument" &&
        !units.slice(i + 1, k).some((x) => x.lower === "and" || x.lower === ","))
    )
      break;
    if (isBoundary(u) && u.lower !== "as" && u.lower !== "that") break;
  }
  return undefined;
};

const GENERIC = /^(agreement|agreements|accord|pact|document|treaty|arrangement)$/i;

/** "the agreement", "the MoU": the instrument told of shortly before, where its kind fits. */
const antecedent = (scene: Scene, unit: Unit): Unit | undefined => {
  const { dossier, sentence } = scene;
  const own = unit.instrument;
  if (own === undefined) return undefined;
  for (let s = sentence.index; s >= Math.max(0, sentence.index - 8); s--) {
    const units = dossier.sentences[s] ?? [];
    for (let i = units.length - 1; i >= 0; i--) {
      const other = units[i] as Unit;
      const instrument = other.instrument;
      if (
        other.start >= unit.start ||
        instrument === undefined ||
        instrument.title === null ||
        instrument.type === "contract" ||
        instrument.type === "deal"
      )
        continue;
      if (instrument.type === own.type || GENERIC.test(own.head)) return other;
    }
  }
  return undefined;
};

/** All instruments one sentence tells of. */
export const agreements = (scene: Scene): FrameResult => {
  const result = emptyResult();
  if (!scene.kinds.has("instrument")) return result;
  const { units, dossier } = scene;
  for (const [i, unit] of units.entries()) {
    const instrument = unit.instrument;
    if (instrument === undefined) continue;
    if (instrument.type === "contract" || instrument.type === "deal") continue;
    // A framework agreement that fixes items and numbers is a purchase.
    if (instrument.type === "agreement" && units.slice(i + 1, i + 8).some((u) => u.kind === "item" && u.item?.quantity != null)) continue;
    const found = findVerb(scene, i);
    if (found === undefined) {
      const around = units
        .slice(Math.max(0, i - 6), i + 6)
        .map((u) => u.lower)
        .join(" ");
      result.rejections.push({
        trigger: evidenceOf(scene, unit),
        rule: "agreement",
        reason: PENDING.test(around) ? "it is under discussion, no step is told" : "nobody signs or adopts it here",
      });
      continue;
    }
    const earlier = instrument.title === null && instrument.definite ? antecedent(scene, unit) : undefined;
    const type: AgreementType = (earlier?.instrument?.type ?? instrument.type) as AgreementType;
    const verb = units[found.verb] as Unit;
    const modality0 = { tense: found.tense };
    const from = Math.max(found.verb, i) + 1;
    const between = relation(scene, i + 1, /^(between|among)$/);
    const withWhom = relation(scene, from, /^(with)$/);
    const by = relation(scene, from, /^(by)$/);
    const signers: Actor[] = [];
    const parties: Actor[] = [];
    const take = (actors: readonly Actor[], signs: boolean): void => {
      for (const actor of actors) {
        if (isParty(actor)) parties.push(actor);
        else if (actor.kind === "person" && signs) signers.push(actor);
      }
    };
    take(between.actors, true);
    take(by.actors, true);
    const adopted = /^adopt/.test(verb.lower);
    take(found.subject, !/^(finali[sz]|witness|reached|struck)/.test(verb.lower) && !adopted);
    if (adopted) for (const a of found.subject) if (a.kind === "person") parties.push({ ...a, kind: "state", person: null });
    take(
      withWhom.actors,
      !/talks|meeting/.test(
        units
          .slice(from, withWhom.next)
          .map((u) => u.lower)
          .join(" "),
      ),
    );
    const countries = new Map<string, Unit>();
    for (const country of unit.countries ?? []) countries.set(country, unit);
    for (const actor of [...parties, ...signers])
      if (actor.country !== null && !countries.has(actor.country)) countries.set(actor.country, actor.unit);
    if (countries.size < 2) {
      // The states are those the sentence names, else those the article is about.
      for (const u of units) {
        if (u.kind === "country" || u.kind === "demonym")
          for (const c of u.countries ?? []) if (countries.size < 2 && !countries.has(c)) countries.set(c, u);
        const ref = dossier.referents.get(u);
        if (ref !== undefined) for (const c of ref.countries) if (countries.size < 2 && !countries.has(c)) countries.set(c, u);
        if (ref !== undefined)
          for (const p of ref.persons)
            if (p.country !== null && countries.size < 2 && !countries.has(p.country)) countries.set(p.country, u);
      }
      for (const side of dossier.setting.sides) if (countries.size < 2 && !countries.has(side)) countries.set(side, unit);
    }
    if (
      instrument.plural &&
      instrument.count === null &&
      found.rule === "signed" &&
      dateNear(scene, i, i + 1, modality0) === null &&
      between.actors.length === 0
    ) {
      result.rejections.push({ trigger: evidenceOf(scene, unit), rule: found.rule, reason: "a list of partners, not one instrument" });
      continue;
    }
    if (countries.size > 3 && instrument.plural && instrument.count === null) {
      result.rejections.push({ trigger: evidenceOf(scene, unit), rule: found.rule, reason: "a list of partners, not one instrument" });
      continue;
    }
    if (countries.size < 2) {
      result.rejections.push({ trigger: evidenceOf(scene, unit), rule: found.rule, reason: "fewer than two sides are named" });
      continue;
    }
    const place = placeNear(scene, Math.min(i, found.verb), Math.max(i, found.verb) + 1);
    const named = earlier?.instrument ?? instrument;
    const title: Grounded<string> | null =
      named.title === null ? null : groundUnit(scene, named.title, { start: named.titleStart, end: named.titleEnd });
    result.drafts.push({
      kind: "agreement",
      rule: found.rule,
      trigger: evidenceOf(scene, verb),
      attributed_to: null,
      background: found.perfect || units.slice(i + 1).some((u) => u.lower === "recently"),
      type: groundUnit(scene, type, unit),
      status: groundUnit(scene, found.status, verb),
      title,
      parties: distinct(parties).map((a) => groundUnit(scene, { name: a.display, country: a.country }, a.unit)),
      countries: [...countries].map(([country, where]) => groundUnit(scene, country, where)),
      signatories: distinct(signers).map((a) => groundUnit(scene, personRef(a), a.unit)),
      date: dateNear(scene, Math.min(i, found.verb), Math.max(i, found.verb) + 1, modality0),
      city: place.city,
      country: place.country,
      count: instrument.count === null || instrument.count < 2 ? null : groundUnit(scene, instrument.count, unit),
    });
  }
  return result;
};
