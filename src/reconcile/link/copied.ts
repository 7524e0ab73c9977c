/** The same happening told in the very same words: a sentence that one report took over from another tells of nothing else. */
import type { Mention } from "../mention.ts";

const PLACE: ReadonlySet<string> = new Set(["id", "evidence", "trigger", "item", "claims"]);

/** A mention is compared with many others. */
const spelt = new WeakMap<Mention["claim"], string>();

/** What a claim says, without where it stands. */
const said = ({ claim }: Mention): string => {
  const known = spelt.get(claim);
  if (known !== undefined) return known;
  const made = JSON.stringify(claim, (key, value: unknown) => (PLACE.has(key) ? undefined : value));
  spelt.set(claim, made);
  return made;
};

const placeIn = ({ claim: { trigger } }: Mention): number => trigger.at_start - trigger.start;

/** A bare name may stand for somebody else in the other report. */
const samePeople = (a: Mention, b: Mention): boolean =>
  a.named.size === b.named.size && [...a.named].every((person) => b.named.has(person));

export const isCopied = (a: Mention, b: Mention): boolean =>
  a.claim.trigger.hash === b.claim.trigger.hash && a.src !== b.src && placeIn(a) === placeIn(b) && samePeople(a, b) && said(a) === said(b);
