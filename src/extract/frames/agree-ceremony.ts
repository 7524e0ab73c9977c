/** Where and when papers just told were signed, told of the ceremony in a sentence of its own: "The signing took place in Oslo on Monday". */
import { enrich } from "./agree-enrich.ts";
import type { AgreementContext } from "./agree-told.ts";
import { dateNear } from "./circumstance.ts";
import { placeNear } from "./place-near.ts";
import { type Scene, wordsOf } from "./scene.ts";

/** "The ceremony took place in Oslo on Monday": day and place of the papers just listed. */
export const ceremony = (scene: Scene, context: AgreementContext): void => {
  const { units } = scene;
  const said = SAID.exec(wordsOf(units, 0, SAID_WITHIN))?.[0].split(" ").length ?? 0;
  const at = units.findIndex(
    (u, k) => k >= said && k < said + 4 && /^(ceremony|signing)$/.test(u.lower) && units[k + 1]?.lower !== "ceremony",
  );
  if (at < 0 || !/^(,? ?which )?(took place|was (held|hosted|witnessed|attended|overseen|presided))\b/.test(wordsOf(units, at + 1, at + 5)))
    return;
  const more = { date: dateNear(scene, at, at + 1, { tense: "past" }), ...placeNear(scene, at, at + 1) };
  for (const t of context.told.slice(-LISTED))
    if (t.item === scene.sentence.item && t.draft.status.value === "signed" && !t.draft.background)
      enrich(t, scene, { parties: [], signers: [], countries: [] }, more);
};
const LISTED = 20;
/** "It said the signing took place …", "According to the ministry, …" */
const SAID = /^(he|she|it|they|the statement|the ministry|the release) (said|says|added|noted)( that)?(?= )/;
const SAID_WITHIN = 5;
