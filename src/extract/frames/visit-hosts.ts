/**
 * Visits told from the host's side: "his visiting Peruvian counterpart", "hosted A", "A was received in Lima by B".
 *
 * Envoys live where they are received, and whoever is received in a third state visits nobody's.
 */
import { complementsAfter } from "../clauses/complements.ts";
import type { Unit } from "../mentions/unit.ts";
import type { FrameResult } from "./draft.ts";
import { type Modality, modalityOf } from "./modality.ts";
import { actorsOf, clausesOf, groundUnit, type Scene, subjectOf } from "./scene.ts";
import { offerJourney, travellers } from "./visit-draft.ts";

export const HOSTED = /^(hosted|hosts|hosting|welcomed|welcomes|welcoming|received|receives)$/;
const ENVOY = /ambassador|high commissioner|envoy|charg|consul/i;
const HELD: Modality = { status: "held", tense: "past", perfect: false, passive: false, why: "" };

/** "his visiting Peruvian counterpart": the state visited is the host's. */
export const readVisitingOfficial = (scene: Scene, i: number, result: FrameResult): void => {
  const { units, dossier } = scene;
  const unit = units[i] as Unit;
  const visitor = actorsOf(scene, unit);
  const host = units
    .flatMap((u) => (u === unit ? [] : actorsOf(scene, u)))
    .find((a) => a.country !== null && a.country !== visitor[0]?.country && a.kind !== "org");
  const country = host?.country ?? dossier.datelineCountry;
  if (country === null || country === undefined || country === visitor[0]?.country) return;
  const here = dossier.datelineCountry === country ? dossier.datelineCity : null;
  const named = units.find((u) => u.kind === "place" && u.country === country && u.display);
  offerJourney(scene, result, {
    rule: "visiting-official",
    at: i,
    last: i + 1,
    visitors: visitor,
    place: {
      city: named !== undefined ? groundUnit(scene, named.display as string, named) : here,
      country: groundUnit(scene, country, host?.unit ?? unit),
    },
    modality: HELD,
  });
};

/** "hosted A", "was received by B": the visit of the guest to the host's state. */
export const readHosting = (scene: Scene, at: number, result: FrameResult): void => {
  const { units, dossier } = scene;
  const modality = modalityOf(units, at);
  const complements = complementsAfter(scene, clausesOf(scene), at + 1);
  const object = complements.find((c) => (modality.passive ? c.prep === "by" : c.prep === null && !c.joined));
  if (object === undefined || object.actors.length === 0) return;
  const host = modality.passive ? object.actors[0] : subjectOf(scene, at)[0];
  const guest = travellers(modality.passive ? subjectOf(scene, at) : object.actors)[0];
  if (host === undefined || guest === undefined || host.country === null || guest.country === host.country || guest.country === null)
    return;
  if (ENVOY.test(guest.role ?? "")) return;
  const elsewhere = units.some((u) => u.kind === "place" && u.country !== null && u.country !== host.country && u.display);
  const away = dossier.datelineCountry !== null && dossier.datelineCountry !== host.country && dossier.datelineCountry !== guest.country;
  if (elsewhere || away) return;
  const city = units.find((u) => u.kind === "place" && u.country === host.country && u.display);
  const here = dossier.datelineCountry === host.country ? dossier.datelineCity : null;
  offerJourney(scene, result, {
    rule: "hosted",
    at,
    last: at + 2,
    visitors: [guest],
    place: {
      city: city === undefined ? here : groundUnit(scene, city.display as string, city),
      country: groundUnit(scene, host.country, host.unit),
    },
    modality,
  });
};
