/** A decision's action in the words that `concord decide` takes, for showing it again. */
import type { DecisionAction } from "../../model/decision.ts";

/** The order in which actions name their parts. */
const PARTS = ["source", "record", "claim", "ids", "field", "value", "reliability", "by", "finding", "evidence", "decision"];

const partText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(partText).join(" ");
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /^[\w.:-]+$/.test(text) ? text : JSON.stringify(text);
};

export const actionText = (action: DecisionAction): string => {
  const parts = action as unknown as Readonly<Record<string, unknown>>;
  return [action.type, ...PARTS.filter((name) => name in parts).map((name) => partText(parts[name]))].join(" ");
};
