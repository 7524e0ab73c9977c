/** The fit of two mentions of any kind; mentions of two kinds are never one happening. */
import type { Mention } from "../mention.ts";
import { agreementFit } from "./agreements.ts";
import { isCopied } from "./copied.ts";
import { daysFit, type Fit, type FitContext } from "./fit.ts";
import { meetingFit } from "./meetings.ts";
import { purchaseFit } from "./purchases.ts";
import { retellingFit } from "./retellings.ts";
import { visitFit } from "./visits.ts";

/** Surer than any likeness. */
const COPIED = 30;

export const fitOf = (a: Mention, b: Mention, ctx: FitContext): Fit => {
  if (a.retells || b.retells) return retellingFit(a, b, ctx);
  if (isCopied(a, b)) return daysFit(a, b, ctx) === null ? null : COPIED;
  if (a.claim.kind === "meeting" && b.claim.kind === "meeting") return meetingFit(a as never, b as never, ctx);
  if (a.claim.kind === "visit" && b.claim.kind === "visit") return visitFit(a as never, b as never, ctx);
  if (a.claim.kind === "agreement" && b.claim.kind === "agreement") return agreementFit(a as never, b as never, ctx);
  if (a.claim.kind === "purchase" && b.claim.kind === "purchase") return purchaseFit(a as never, b as never, ctx);
  return null;
};
