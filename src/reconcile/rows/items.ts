/** The equipment of a purchase: names that mean one thing brought together, each with the number reports give for it. */
import type { Evidence, Item } from "../../model/claim.ts";
import type { Ledger } from "../facts/ledger.ts";
import { writeList } from "../facts/ledger.ts";
import { choose, isAccepted, type Lattice } from "../facts/choose.ts";
import type { Observation } from "../facts/observation.ts";
import type { PurchaseMention } from "../mention.ts";
import { sameVariant } from "../values/items.ts";
import { quantity } from "../values/lattices.ts";
import { contentWords } from "../values/words.ts";

interface Line {
  readonly observations: Observation<Item>[];
}

const DONE: ReadonlySet<string> = new Set(["contracted", "approved", "delivered", "aggregate"]);

/** Groups the items of all mentions; two items of one mention never become one, and a retelling adds none. */
const linesOf = (mentions: readonly PurchaseMention[]): readonly Line[] => {
  const lines: Line[] = [];
  const ordered = [...mentions].sort(
    (a, b) =>
      Number(a.retells) - Number(b.retells) ||
      b.claim.items.length - a.claim.items.length ||
      a.src.rank - b.src.rank ||
      a.claim.trigger.start - b.claim.trigger.start,
  );
  for (const m of ordered) {
    const taken = new Set<Line>();
    for (const item of m.claim.items) {
      const fitting = lines.filter((l) => !taken.has(l) && l.observations.some((o) => sameVariant(o.value.name, item.value.name)));
      const line = fitting.find((l) => l.observations.some((o) => o.value.quantity === item.value.quantity)) ?? fitting[0];
      if (line === undefined && m.retells) continue;
      const home = line ?? { observations: [] };
      if (line === undefined) lines.push(home);
      taken.add(home);
      home.observations.push({ value: item.value, evidence: item.evidence, mention: m });
    }
  }
  return joined(lines);
};

/** Lines that no mention tells apart, and which hold names of one thing, are one: "fast patrol craft", "high-speed guard boats", "high-speed patrol boats". */
const joined = (lines: readonly Line[]): readonly Line[] => {
  const out: Line[] = [];
  for (const line of lines) {
    const home = out.find(
      (o) =>
        !o.observations.some((x) => line.observations.some((y) => x.mention === y.mention)) &&
        o.observations.some((x) => line.observations.some((y) => sameVariant(x.value.name, y.value.name))),
    );
    if (home === undefined) out.push(line);
    else home.observations.push(...line.observations);
  }
  return out;
};

type Staged = Item & { readonly done: boolean };

const withStage = (o: Observation<Item>): Observation<Staged> => ({
  ...o,
  value: { ...o.value, done: DONE.has(o.mention.claim.status.value as string) },
});

/** Among numbers as well backed, what was carried out says more than what was announced. */
const carriedOut: Lattice<Staged> = { ...quantity, weight: (item) => quantity.weight(item) * 2 + Number(item.done) };

/** The name most articles use; among those the one that says more. */
const nameOf = (line: Line): string => {
  const votes = new Map<string, Set<string>>();
  for (const o of line.observations) votes.set(o.value.name, (votes.get(o.value.name) ?? new Set<string>()).add(o.mention.src.id));
  const first = line.observations[0] as Observation<Item>;
  return (
    [...votes].sort(
      (a, b) => b[1].size - a[1].size || contentWords(b[0]).size - contentWords(a[0]).size || (a[0] < b[0] ? -1 : 1),
    )[0]?.[0] ?? first.value.name
  );
};

/** Days before and after a report of the contract in which what is to come counts beside it. */
const EVE = 7;
const WAKE = 31;

const toldAbout = (planned: PurchaseMention, done: PurchaseMention): boolean => {
  if (planned.src.published === null || done.src.published === null) return false;
  const later = planned.src.published - done.src.published;
  return later >= -EVE && later <= WAKE;
};

/** Writes the cell's fact and a clash for every item whose numbers exclude each other. */
export const itemCells = (
  ledger: Ledger,
  record: string,
  mentions: readonly PurchaseMention[],
): readonly { name: string; quantity: number | null }[] => {
  const done = mentions.filter((m) => DONE.has(m.claim.status.value));
  // numbers told on the eve or since count; those of long before may have been changed
  const counted = mentions.filter((m) => done.includes(m) || done.some((d) => toldAbout(m, d)));
  const lines = linesOf(done.some((m) => m.claim.items.length > 0) ? counted : mentions);
  const whole = ledger.decided(record, "items");
  const decisions: string[] = [];
  const lost = new Map<Evidence, string>();
  const items = lines.map((line) => {
    const name = nameOf(line);
    const field = `items.${name}.quantity`;
    const number = whole ?? ledger.decided(record, field);
    const choice = choose(line.observations.map(withStage), carriedOut, ledger.originOf);
    const camps = choice?.camps ?? [];
    for (const o of camps.slice(1).flat()) lost.set(o.evidence, `cannot stand beside the chosen number; ${choice?.rule}`);
    const accepted = choice !== null && isAccepted(choice) ? (camps[0] ?? []).find((o) => o.mention.accepted !== null) : undefined;
    const decision = number?.decision ?? accepted?.mention.accepted ?? null;
    if (decision !== null) decisions.push(decision);
    const telling = camps.map((camp) => new Set(camp.filter((o) => o.value.quantity !== null).map((o) => o.mention.src)));
    const apart = telling.some((a, i) => telling.some((b, j) => i < j && ![...a].some((src) => b.has(src))));
    if (apart)
      ledger.clashes.push({
        record,
        field,
        values: camps.map((camp) => ({
          value: camp[0]?.value.quantity ?? null,
          sources: [...new Set(camp.map((o) => o.mention.src.id))],
          claims: [...new Set(camp.map((o) => o.mention.id))],
        })),
        resolution: decision ?? choice?.rule ?? null,
      });
    const chosen =
      whole === null && number !== null && (number.value === null || typeof number.value === "number") ? number.value : undefined;
    return { name, quantity: chosen === undefined ? (choice?.value.quantity ?? null) : chosen };
  });
  const all = mentions.flatMap((m) => m.claim.items.map((i): Observation<Item> => ({ value: i.value, evidence: i.evidence, mention: m })));
  return writeList(ledger, record, "items", items, all, (i) => ({ name: i.name, quantity: i.quantity }), { decisions, lost }) as {
    name: string;
    quantity: number | null;
  }[];
};
