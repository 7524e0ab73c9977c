/** A decision in the words that would make it on the command line, for previews. */
import { valueText } from "../../export/value-text.ts";
import type { DecisionAction } from "../../model/decision.ts";
import type { Proposed } from "./from-file.ts";

const shown = (value: unknown): string => {
  const text = valueText(value);
  return text === "" ? "(nothing)" : text;
};

const about = (action: DecisionAction): string => {
  switch (action.type) {
    case "choose_value":
      return `${action.record} ${action.field}`;
    case "set_source":
      return `${action.source} ${action.field}`;
    case "add_claim":
      return `${action.source} ${action.record ?? action.claim.kind} ${action.claim.id}`;
    case "merge":
    case "different":
      return action.ids.join(" ");
    case "set_reliability":
      return `${action.source} ${action.reliability}`;
    case "correct_source":
      return `${action.source} ${action.by}`;
    case "dismiss_finding":
      return action.finding;
    default:
      return Object.entries(action)
        .filter(([name]) => name !== "type")
        .map(([, value]) => String(value))
        .join(" ");
  }
};

/** `choose_value m-1a2b city: Riga → Tallinn`. */
export const actionWords = ({ action, before }: Pick<Proposed, "action" | "before">): string => {
  const change =
    action.type === "choose_value" || action.type === "set_source"
      ? before === null
        ? `: ${shown(action.value)}`
        : `: ${before === "" ? "(nothing)" : before} → ${shown(action.value)}`
      : "";
  return `${action.type} ${about(action)}${change}`;
};
