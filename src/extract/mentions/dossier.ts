/**
 * The reading of one article up to its mentions: sentences as units, persons with offices and states, what pronouns and
 * definite groups stand for. Everything the frames need, made once.
 */
import type { DateRef, Grounded } from "../../model/claim.ts";
import { parseDateline } from "../../read/dateline.ts";
import { city as lookUpCity } from "../../world/cities.ts";
import type { Document } from "../document.ts";
import { evidenceAt } from "../evidence.ts";
import { figuresAmong } from "../figures/figures.ts";
import { chunkSentence } from "./chunk.ts";
import { Discourse, type Referent } from "./coreference.ts";
import type { Instrument } from "./instruments.ts";
import { PersonRegistry } from "./registry.ts";
import { concludeStates, findSetting, type Setting } from "./setting.ts";
import type { Unit } from "./unit.ts";

export interface Dossier {
  readonly document: Document;
  readonly registry: PersonRegistry;
  readonly setting: Setting;
  readonly sentences: readonly (readonly Unit[])[];
  readonly referents: ReadonlyMap<Unit, Referent>;
  readonly datelineCity: Grounded<string> | null;
  readonly datelineCountry: string | null;
  readonly datelineDate: Grounded<DateRef> | null;
}

const DOLLARS: Readonly<Record<string, string>> = { AU: "AUD", NZ: "NZD", CA: "CAD", SG: "SGD", HK: "HKD" };

const readDateline = (document: Document): Pick<Dossier, "datelineCity" | "datelineCountry" | "datelineDate"> => {
  const zone = document.zones.find((z) => z.kind === "dateline");
  if (zone === undefined) return { datelineCity: null, datelineCountry: null, datelineDate: null };
  const words = document.text.slice(zone.start, zone.end);
  const parsed = parseDateline(words);
  const hit = parsed?.city == null ? undefined : lookUpCity(parsed.city.toLowerCase());
  const evidence = evidenceAt(document.text, zone.start, zone.end, zone.start, zone.end);
  const date: Grounded<DateRef> | null =
    parsed?.month != null && parsed.day != null
      ? {
          value: {
            when: {
              kind: "days",
              year: parsed.year ?? null,
              month: parsed.month,
              day: parsed.day,
              to_year: parsed.year ?? null,
              to_month: parsed.month,
              to_day: parsed.day,
            },
            tense: "past",
          },
          evidence,
        }
      : null;
  return {
    datelineCity: hit === undefined ? null : { value: hit.name, evidence },
    datelineCountry: hit?.country ?? null,
    datelineDate: date,
  };
};

/**
 * Whoever calls on the home state's officials, arrives there or is received is no official of it: without a state of
 * their own they are of the article's other side.
 */
const turnVisitors = (sentences: readonly (readonly Unit[])[], referents: ReadonlyMap<Unit, Referent>, setting: Setting): void => {
  const { home, sides } = setting;
  const other = sides.slice(0, 2).find((s) => s !== home);
  if (home === null || other === undefined) return;
  for (const units of sentences) {
    // "flew to Manila, where he was received by President Cruz": an official without a state is of the place.
    const where = units.findIndex((u) => u.lower === "where");
    const place =
      where < 0
        ? undefined
        : units
            .slice(Math.max(0, where - 5), where)
            .findLast((u) => (u.kind === "place" || u.kind === "country") && u.country !== null && u.country !== home);
    if (place !== undefined) {
      for (const unit of units.slice(where)) {
        if (
          unit.kind === "person" &&
          unit.person !== undefined &&
          !unit.person.countryStated &&
          unit.person.country === home &&
          unit.person.at.every((at) => at >= place.start)
        ) {
          unit.person.country = place.country;
          unit.country = place.country;
        }
      }
    }
    for (const [i, unit] of units.entries()) {
      const person = unit.person ?? referents.get(unit)?.persons[0];
      if (person === undefined || person.countryStated || person.country !== home || unit.possessive) continue;
      const next = units
        .slice(i + 1, i + 5)
        .filter((u) => u.kind === "word")
        .map((u) => u.lower)
        .join(" ");
      if (!/^(\w+ )?(called on|calls on|paid a courtesy|was received by|arrived in|arrives in|arrived here)/.test(next)) continue;
      person.country = other;
      for (const row of sentences) for (const u of row) if (u.person === person) u.country = other;
    }
  }
};

export const readMentions = (document: Document): Dossier => {
  const registry = new PersonRegistry();
  const dateline = readDateline(document);
  const dollar = DOLLARS[dateline.datelineCountry ?? ""] ?? "USD";
  const aliases = new Map<string, Instrument>();
  const counts = new Map<string, number>();
  for (const token of document.tokens) if (token.capital) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  const figures = document.sentences.map((sentence) => figuresAmong(document.text, document.tokens, sentence.first, sentence.last, dollar));
  const collected = document.sentences.map((sentence) =>
    chunkSentence({ document, registry, collecting: true, figures, aliases, counts }, sentence),
  );
  const setting = findSetting(
    collected,
    dateline.datelineCountry,
    dateline.datelineCity !== null && lookUpCity(dateline.datelineCity.value.toLowerCase())?.capital === true,
  );
  concludeStates(registry, setting);
  const sentences = document.sentences.map((sentence) =>
    chunkSentence({ document, registry, collecting: false, figures, aliases, counts }, sentence),
  );
  concludeStates(registry, setting);
  const discourse = new Discourse(registry, setting.sides, setting.home);
  for (const units of sentences) {
    for (const unit of units) if (unit.kind === "person" && unit.country === null) unit.country = unit.person?.country ?? null;
    discourse.read(units);
  }
  turnVisitors(sentences, discourse.referents, setting);
  return { document, registry, setting, sentences, referents: discourse.referents, ...dateline };
};
