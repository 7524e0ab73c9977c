/** "The commission, due in May, has been put off to 2025", "the session was moved to 3 October": a session that is to come on another day. */
import type { DateRef, Grounded } from "../../model/claim.ts";
import type { Verb } from "../clauses/parse.ts";
import { dateRef } from "./circumstance.ts";
import { clausesOf, type Scene } from "./scene.ts";

const CALLED_OFF = /^(?:postponed|cancelled|canceled|scrapped|shelved|deferred|suspended|called|put)$/;
const MOVED = /^(?:moved|rescheduled|pushed|delayed|shifted|brought)$/;
/** Units between the verb and its new day: "off", "back", "until the". */
const REACH = 5;

/** The verb that says that the body named by units `i` to `last` does not sit as planned ("has been postponed", "was moved to June"). */
export const calledOff = (scene: Scene, i: number, last: number): Verb | undefined =>
  clausesOf(scene).verbs.find((v) => {
    const word = scene.units[v.at]?.lower ?? "";
    return (
      v.at > last &&
      v.subject !== null &&
      v.subject.first <= i &&
      i < v.subject.last &&
      /^(?:was|were|been|is|are|be)$/.test(scene.units[v.at - 1]?.lower ?? "") &&
      (MOVED.test(word)
        ? movedTo(scene, v) !== null
        : CALLED_OFF.test(word) && (!/^(?:called|put)$/.test(word) || scene.units[v.at + 1]?.lower === "off"))
    );
  });

/** The day to which the verb moves what it says is moved, or null. */
export const movedTo = (scene: Scene, { at }: Verb): Grounded<DateRef> | null => {
  const { units } = scene;
  for (let k = at + 1; k <= at + REACH; k++) {
    if (!/^(?:to|until|till|for)$/.test(units[k]?.lower ?? "")) {
      if (!/^(?:off|back|forward|again)$/.test(units[k]?.lower ?? "")) return null;
      continue;
    }
    const date = units.slice(k + 1, k + 4).find((u) => u.kind === "date");
    return date === undefined ? null : dateRef(scene, date, "future");
  }
  return null;
};
