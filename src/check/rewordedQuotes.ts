/** Statements that articles quote in different words, by the kind of change; also those of ministries and unnamed speakers. */
import { displayName } from "../reconcile/entities/display.ts";
import { type Check, finding } from "./finding.ts";

const KIND = {
  negation: "with a negation more or less",
  number: "with other numbers",
  name: "with another name",
  modality: "with another modal verb",
  wording: "in other words",
} as const;

export const rewordedQuotes: Check = ({ reworded }) =>
  reworded.map((statement) => {
    const speaker = statement.person === null ? statement.surface : displayName(statement.person);
    const claims = statement.wordings.flatMap((w) => w.map((q) => q.claim.id));
    return finding(
      "reworded_quotes",
      statement.change === "wording" ? "info" : "warning",
      `a statement of ${speaker} stands inside quotation marks ${KIND[statement.change]} in ${statement.wordings.length} versions`,
      claims,
      [],
      claims,
      statement.wordings.flatMap((w) => w.map((q) => `quoted ${q.claim.id}`)),
    );
  });
