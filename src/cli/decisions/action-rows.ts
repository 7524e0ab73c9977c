/**
 * Decisions as rows of a list: the column `action` names what is decided, other columns hold its words.
 *
 *     action        source   record  quote                        participants       reason
 *     add_claim     s-1a2b   m-3c4d  He was joined by the envoy.  Asha Rao (Envoy)   named in the last line
 *     reject_claim  …
 */
import type { ActionList } from "../../export/edits/read-edited.ts";
import { CLAIM_FIELDS } from "./added-claim.ts";
import type { ACTIONS } from "./words.ts";

export interface ActionRow {
  readonly where: string;
  readonly words: readonly string[];
  readonly reason: string | null;
}

/** The columns an action's words are taken from, in order. `ids` are parted by semicolons or blanks. */
const COLUMNS: { readonly [T in keyof typeof ACTIONS]: readonly (readonly string[])[] } = {
  accept_claim: [["claim", "id"]],
  reject_claim: [["claim", "id"]],
  add_claim: [["source"], ["record", "kind"], ["quote"]],
  set_source: [["source", "id"], ["field"], ["value"]],
  choose_value: [["record", "id"], ["field"], ["value"]],
  merge: [["ids"]],
  different: [["ids"]],
  set_reliability: [
    ["source", "id"],
    ["reliability", "value"],
  ],
  withdraw_source: [["source", "id"]],
  correct_source: [["source", "id"], ["by"]],
  dismiss_finding: [["finding", "id"]],
  undo: [["decision", "id"]],
};

const FIELDS: ReadonlySet<string> = new Set([...Object.values(CLAIM_FIELDS).flat(), "attributed_to"]);

const isAction = (name: string): name is keyof typeof COLUMNS => Object.hasOwn(COLUMNS, name);

export const actionRows = (list: ActionList): readonly ActionRow[] =>
  list.rows.flatMap(({ line, cells }): ActionRow[] => {
    const at = (name: string): string => String(cells[list.header.indexOf(name)] ?? "").trim();
    const action = at("action").replaceAll("-", "_");
    if (action === "") return [];
    const first = (names: readonly string[]): string => names.map(at).find((cell) => cell !== "") ?? "";
    const words = isAction(action) ? COLUMNS[action].map(first) : [];
    const parted = action === "merge" || action === "different" ? (words[0] ?? "").split(/[;\s]+/).filter((id) => id !== "") : words;
    const said = action === "add_claim" ? list.header.filter((name) => FIELDS.has(name) && at(name) !== "") : [];
    const reason = at("reason");
    return [
      {
        where: `${list.part}:${line}`,
        words: [action, ...parted, ...said.map((name) => `${name}=${at(name)}`)],
        reason: reason === "" ? null : reason,
      },
    ];
  });
