/** Organisations and places: one for each name, evened out, within its state; names of states are none. */
import type { Claim } from "../../model/claim.ts";
import type { EntityRow } from "../../model/dataset.ts";
import { contentId } from "../../model/ids.ts";
import { countryByName } from "../../world/countries.ts";
import { compareText } from "../compare.ts";
import { fold } from "../entities/fold.ts";

export interface ThingNote {
  readonly kind: "organisation" | "place";
  readonly country: string | null;
  /** Written forms, sorted. */
  readonly names: readonly string[];
}

/** The organisations and places that one article's claims name, by key. */
export const thingsIn = (claims: readonly Claim[]): ReadonlyMap<string, ThingNote> => {
  const out = new Map<string, ThingNote>();
  const add = (kind: ThingNote["kind"], name: string, country: string | null): void => {
    // "India" the buyer is India, "Indian Navy" is a body of it
    if (countryByName(name.toLowerCase()) !== undefined) return;
    const key = `${kind} ${fold(name)} ${country ?? ""}`;
    out.set(key, withNames(out.get(key), { kind, country, names: [name] }));
  };
  for (const claim of claims) {
    if (claim.kind === "purchase")
      for (const p of [claim.buyer, claim.seller]) if (p !== null) add("organisation", p.value.name, p.value.country);
    if (claim.kind === "agreement") for (const p of claim.parties) add("organisation", p.value.name, p.value.country);
    if ((claim.kind === "meeting" || claim.kind === "visit" || claim.kind === "agreement") && claim.city !== null)
      add("place", claim.city.value, claim.country?.value ?? null);
  }
  return out;
};

export const withNames = (known: ThingNote | undefined, more: ThingNote): ThingNote => ({
  ...more,
  names: [...new Set([...(known?.names ?? []), ...more.names])].sort(compareText),
});

export const thingRow = (key: string, { kind, country, names }: ThingNote): EntityRow => ({
  id: contentId("e", key),
  kind,
  name: names[0] as string,
  aliases: names.slice(1),
  country,
  roles: [],
});
