/**
 * Makers without a name, told by where they stand: "a yard at Seaport", "the army's plant in Hilltown", "a company based in Portville";
 * and those whom their heads stand for ("the chairman of Kestrel Yards").
 */
import { matchCompany } from "../../world/companies.ts";
import type { Unit } from "../mentions/unit.ts";
import type { Actor, Scene } from "./scene.ts";

const WORKS =
  /^(yards?|shipyards?|dockyards?|plants?|factory|factories|works|arsenal|foundry|maker|manufacturer|company|firm|builder|shipbuilder|producer|workshops?)$/;

/** The maker whose noun is unit `i`, of the state of the place behind it. */
export const worksAt = ({ units, dossier }: Scene, i: number, from = i + 1): Actor | undefined => {
  const head = units[i];
  if (head === undefined || head.kind !== "word" || !WORKS.test(head.lower)) return undefined;
  const at = units[from]?.lower === "based" || units[from]?.lower === "located" ? from + 1 : from;
  const place = units[at + 1];
  if (!/^(at|in|near|outside|of)$/.test(units[at]?.lower ?? "") || place === undefined || place.possessive || place.country === null)
    return undefined;
  if (place.kind !== "place" && place.kind !== "country") return undefined;
  const kind = /^(naval|military|state|private)$/.test(units[i - 1]?.lower ?? "") ? (units[i - 1] as Unit) : head;
  const unit: Unit = { ...head, start: kind.start, end: place.end, kind: "org", orgKind: "company", country: place.country };
  const display = dossier.document.text.slice(unit.start, unit.end);
  return { kind: "org", person: null, country: place.country, role: null, display, unit };
};

/** "signed by Anna Berg, chairwoman of Kestrel Yards": whoever heads a company acts for it, not for the state they are of. */
export const officerFirm = (actor: Actor): Actor | undefined => {
  if (actor.kind !== "person" || actor.role === null) return undefined;
  const words = actor.role.toLowerCase().split(" ");
  const of = words.findIndex((w) => w === "of" || w === "at");
  const maker = of < 0 ? undefined : matchCompany(words, of + 1);
  return maker === undefined || maker.country === null || of + 1 + maker.length < words.length
    ? undefined
    : { ...actor, kind: "org", person: null, country: maker.country, display: maker.name, unit: { ...actor.unit, orgKind: "company" } };
};

/** "A Northish aerospace company", "the Northish yard": a maker of whom only the people is told, in the noun group of units `from` to `last`. */
export const peopleFirm = ({ units, dossier }: Scene, from: number, last: number): Actor | undefined => {
  const head = units[last];
  if (head?.kind !== "word" || !WORKS.test(head.lower)) return undefined;
  const people = units.slice(Math.max(0, from - 3), last).findLast((u) => u.kind === "demonym" || (u.kind === "country" && u.possessive));
  if (people === undefined || people.country === null) return undefined;
  const unit: Unit = { ...head, start: people.start, end: head.end, kind: "org", orgKind: "company", country: people.country };
  return {
    kind: "org",
    person: null,
    country: people.country,
    role: null,
    display: dossier.document.text.slice(unit.start, unit.end),
    unit,
  };
};

/** "Kestrel Yards' F-5", "the F-5 made by Kestrel Yards", "the F-5 of Northland's Kestrel Yards". */
export const madeBy = (units: readonly Unit[], i: number): string | null => {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const u = units[k] as Unit;
    if (u.kind === "org" && u.orgKind === "company" && u.country !== null) return u.country;
    if (u.kind !== "word") break;
  }
  const made = units.findIndex((u, k) => k > i && k < i + 7 && /^(made|built|manufactured|produced|designed|developed)$/.test(u.lower));
  if (made < 0 || units.slice(i + 1, made).some((u) => u.kind === "item")) return null;
  const by = units.findIndex((u, k) => k > made && k < made + 5 && /^(by|in)$/.test(u.lower));
  const maker =
    by < 0
      ? undefined
      : units
          .slice(by + 1, by + 5)
          .find((u) => (u.kind === "org" && u.orgKind === "company") || u.kind === "country" || u.kind === "demonym");
  return maker?.country ?? null;
};

/** "Harrier's subsidiary Kestrel Works" */
export const isBranch = (unit: Unit | undefined): boolean => /^(subsidiary|unit|arm|affiliate|division|offshoot)$/.test(unit?.lower ?? "");
