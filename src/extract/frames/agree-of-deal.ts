/**
 * An agreement that is the paper of an arms deal is none beside it: "Northland signed a contract for twelve jets. The agreement was signed by A
 * and B", "The agency signed an agreement with Kestrel Yards. The company will supply twelve jets", "Northland will buy twelve jets from
 * Westland. The agreement is to be signed next week".
 */
import type { Draft } from "./draft.ts";

type Paper = Extract<Draft, { kind: "agreement" }>;
type Purchase = Extract<Draft, { kind: "purchase" }>;

/** Characters from what tells of a purchase to "the agreement" that means its paper. */
const NEXT = 400;

/** Each agreement with the paper or purchase told last before it. */
const toldBefore = (drafts: readonly Draft[]): ReadonlyMap<Paper, Paper | Purchase> => {
  const told = drafts
    .filter((d): d is Paper | Purchase => d.kind === "agreement" || d.kind === "purchase")
    .sort((a, b) => a.trigger.at_start - b.trigger.at_start);
  const out = new Map<Paper, Paper | Purchase>();
  for (const [i, draft] of told.entries()) {
    const before = told[i - 1];
    if (draft.kind === "agreement" && before !== undefined) out.set(draft, before);
  }
  return out;
};

/** "The agreement" right behind a purchase between the same two: what was told last is the deal. */
const meansDeal = (paper: Paper, last: Paper | Purchase | undefined, text: string): boolean => {
  const { at_start, at_end } = paper.type.evidence;
  if (last?.kind !== "purchase" || paper.trigger.at_start - last.trigger.at_start > NEXT) return false;
  if (paper.type.value !== "agreement" || paper.parties.length > 0 || paper.signatories.length > 0) return false;
  const sides = [last.buyer?.value.country, last.seller?.value.country];
  return (
    /^(?:the|this) (?:agreement|deal|accord)$/i.test(text.slice(at_start, at_end)) && paper.countries.every((c) => sides.includes(c.value))
  );
};

/** "has ordered 89 vehicles under an agreement signed in January": the deal's own paper. */
const isUnderlying = (paper: Paper, bought: ReadonlySet<number>, text: string): boolean => {
  const { at_start } = paper.type.evidence;
  return (
    bought.has(paper.trigger.start) &&
    paper.signatories.length === 0 &&
    /\bunder (?:an?|the|this) $/.test(
      `${text.slice(Math.max(0, at_start - 12), at_start)}${/^(?:an?|the|this) /.exec(text.slice(at_start))?.[0] ?? ""}`,
    )
  );
};

/** Whether an agreement without a subject has the signatories of a purchase, or both its parties (the same words name them), or is told right behind it. */
export const paperOfDeal = (drafts: readonly Draft[], text: string): ((draft: Draft) => boolean) => {
  const signed = new Set<number>();
  const sides = new Set<number>();
  const papers = new Set<number>();
  const before = toldBefore(drafts);
  const bought = new Set(drafts.flatMap((d) => (d.kind === "purchase" ? [d.trigger.start] : [])));
  for (const draft of drafts)
    if (draft.kind === "purchase") {
      papers.add(draft.trigger.at_start);
      for (const s of draft.signatories) signed.add(s.evidence.at_start);
      if (draft.buyer !== null && draft.seller !== null) for (const s of [draft.buyer, draft.seller]) sides.add(s.evidence.at_start);
    }
  return (draft) => {
    if (draft.kind !== "agreement" || draft.title !== null || draft.count !== null) return false;
    const { signatories, parties } = draft;
    return (
      papers.has(draft.type.evidence.at_start) ||
      (signatories.length > 0 && signatories.every((s) => signed.has(s.evidence.at_start))) ||
      (parties.length > 0 && parties.every((p) => sides.has(p.evidence.at_start))) ||
      meansDeal(draft, before.get(draft), text) ||
      isUnderlying(draft, bought, text)
    );
  };
};
