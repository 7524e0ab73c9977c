/** Lines of minutes that tell a meeting without a verb of their own. */
import { type Complement, complementsAfter } from "../clauses/complements.ts";
import { clausesOf, type Scene } from "./scene.ts";

/** "Call on A", "Audience granted by A": a line of minutes that says so without a verb of its own. */
export const inMinutes = (scene: Scene, at: number, complements: readonly Complement[]): Complement | undefined => {
  const { units } = scene;
  const word = units[at]?.lower ?? "";
  if (at > MINUTES || clausesOf(scene).verbs.some((v) => v.form === "finite" && v.first <= at)) return undefined;
  const whom = (preps: RegExp, from = complements): Complement | undefined =>
    from.find(
      (c) =>
        preps.test(c.prep ?? "") && c.first <= at + 4 && c.actors.filter((a) => a.kind === "person" || a.kind === "official").length > 0,
    );
  if (word === "call" || word === "visit") return whom(/^(?:on|upon)$/);
  if (word !== "audience" || !/^(?:granted|given|accorded)$/.test(units[at + 1]?.lower ?? "")) return undefined;
  return whom(/^by$/, complementsAfter(scene, clausesOf(scene), at + 2));
};
/** Units before the noun of a line: its number, "Courtesy". */
const MINUTES = 4;
