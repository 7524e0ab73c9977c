/**
 * Shows a reading: each sentence with its mentions, the claims it made with the rule and the words behind each part, and
 * for a trigger that made no claim the reason. As plain text for a terminal, or as a page that opens without a network.
 *
 * Article text is untrusted: the page escapes everything, the terminal gets no control characters.
 */
import type { Article } from "../model/article.ts";
import type { Claim, Evidence } from "../model/claim.ts";
import { type Workings, work } from "./extract.ts";
import { personName } from "./mentions/registry.ts";
import type { Unit } from "./mentions/unit.ts";

interface Part {
  readonly slot: string;
  readonly value: string;
  readonly at: Evidence;
}

const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const isGrounded = (value: unknown): value is { readonly value: unknown; readonly evidence: Evidence } =>
  typeof value === "object" && value !== null && "value" in value && "evidence" in value;

/** The parts of a claim that have words behind them, in the order of its fields. */
const partsOf = (claim: Claim): Part[] => {
  const parts: Part[] = [];
  for (const [slot, field] of Object.entries(claim)) {
    for (const one of Array.isArray(field) ? field : [field]) {
      if (isGrounded(one))
        parts.push({ slot, value: typeof one.value === "string" ? one.value : JSON.stringify(one.value), at: one.evidence });
    }
  }
  return parts;
};

const labelOf = (unit: Unit): string => {
  const state = unit.country === null ? "" : ` ${unit.country}`;
  const name = unit.person === undefined ? "" : ` ${personName(unit.person)}`;
  return `${unit.kind}${state}${name}`;
};

const isMention = (unit: Unit): boolean => unit.kind !== "word" && unit.kind !== "mark";

interface Explained {
  readonly zone: string;
  readonly units: readonly Unit[];
  readonly start: number;
  readonly end: number;
  readonly claims: readonly Claim[];
  readonly refused: readonly { readonly words: string; readonly rule: string; readonly reason: string }[];
}

const explained = (article: Article, { scenes, reading, rejections }: Workings): Explained[] =>
  scenes.map(({ sentence, units }) => {
    const inside = (e: Evidence): boolean => e.at_start >= sentence.start && e.at_start < sentence.end;
    return {
      zone: sentence.zone,
      units,
      start: sentence.start,
      end: sentence.end,
      claims: reading.claims.filter((c) => inside(c.trigger)),
      refused: rejections
        .filter((r) => inside(r.trigger))
        .map((r) => ({ words: plain(article.text.slice(r.trigger.at_start, r.trigger.at_end)), rule: r.rule, reason: r.reason })),
    };
  });

const heading = (claim: Claim): string => `${claim.kind}, rule ${claim.rule}${claim.background ? ", background" : ""}`;

/** The reading of one article as text: a block for each sentence. */
export const explain = (article: Article): string => {
  const workings = work(article);
  const lines: string[] = workings.reading.notices.map((n) => plain(n.message));
  for (const { zone, units, start, end, claims, refused } of explained(article, workings)) {
    const words = units.map((u) =>
      isMention(u) ? `[${plain(article.text.slice(u.start, u.end))} | ${labelOf(u)}]` : plain(article.text.slice(u.start, u.end)),
    );
    lines.push("", `${zone} ${start}-${end}: ${words.join(" ")}`);
    for (const claim of claims) {
      lines.push(`  ${heading(claim)}`);
      for (const { slot, value, at } of partsOf(claim))
        lines.push(`    ${slot} = ${plain(value)}  (${at.at_start}-${at.at_end} "${plain(article.text.slice(at.at_start, at.at_end))}")`);
    }
    for (const { words: trigger, rule, reason } of refused) lines.push(`  no claim from "${trigger}" (${rule}): ${reason}`);
  }
  return `${lines.join("\n").trim()}\n`;
};

const STYLE =
  "body{font:16px/1.6 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1f2933}mark{background:#e3eefb;border-radius:3px;padding:0 2px}mark small{color:#3a5a80}section{border-top:1px solid #ccd;padding:.5rem 0}li{margin:.2rem 0}.no{color:#7a2e0e}";

/** The same as one self-contained page. */
export const explainHtml = (article: Article): string => {
  const workings = work(article);
  const sections = explained(article, workings).map(({ zone, units, start, end, claims, refused }) => {
    let at = start;
    let marked = "";
    for (const unit of units) {
      marked += escapeHtml(article.text.slice(at, unit.start));
      const words = escapeHtml(article.text.slice(unit.start, unit.end));
      marked += isMention(unit)
        ? `<mark title="${escapeHtml(labelOf(unit))}">${words} <small>${escapeHtml(unit.kind)}</small></mark>`
        : words;
      at = unit.end;
    }
    const made = claims.map((claim) => {
      const parts = partsOf(claim).map(
        (p) => `<li>${escapeHtml(p.slot)}: ${escapeHtml(plain(p.value))} <small>(${p.at.at_start}-${p.at.at_end})</small></li>`,
      );
      return `<li>${escapeHtml(heading(claim))}<ul>${parts.join("")}</ul></li>`;
    });
    const none = refused.map(
      (r) => `<li class="no">no claim from “${escapeHtml(r.words)}” (${escapeHtml(r.rule)}): ${escapeHtml(r.reason)}</li>`,
    );
    return `<section><p><small>${escapeHtml(zone)} ${start}-${end}</small><br>${marked}</p><ul>${[...made, ...none].join("")}</ul></section>`;
  });
  const title = escapeHtml(plain(article.title ?? article.file));
  const notices = workings.reading.notices.map((n) => `<p>${escapeHtml(n.message)}</p>`).join("");
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>${notices}${sections.join("\n")}</body></html>\n`;
};
