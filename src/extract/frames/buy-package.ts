/**
 * Packages of aid that are announced with what is in them: "announced a package for Northland worth 1.1 billion: 36 howitzers and 120,000 rounds",
 * "a new tranche of military aid to Northland, including 18 trucks". What is given is planned until it is handed over.
 *
 * Only counted goods make a record; who gives is whoever announces.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import { opener } from "./buy-gate.ts";
import { agentOf } from "./buy-agent.ts";
import { goodsIn } from "./buy-goods.ts";
import type { Hand } from "./buy-offer.ts";
import { settlePlan } from "./buy-plan.ts";
import { isCompany, partyAfter } from "./buy-parties.ts";
import { modalityOf } from "./modality.ts";
import { wordsOf } from "./scene.ts";

const isPackage = opener(/^(package|packages|tranche|consignment|aid|assistance)$/, wordTest);
const isAnnouncing = wordTest(
  /^(announced|announces|announcing|unveiled|unveils|pledged|pledges|promised|promises|presented|approved|confirmed|revealed|prepared|preparing)$/,
);
const isContaining = unitTest(/^(:|including|comprising|containing|featuring|includes|comprises|contains|included|consisting|covering)$/);

/** Units left of the package in which it is announced, and right of it in which what it holds is opened. */
const BEFORE = 8;
const REACH = 22;

/** Whether the noun at unit `i` is a package that somebody announces; if so what it holds is told. */
export const packaged = (hand: Hand, i: number): boolean => {
  const { scene, deals } = hand;
  const { units } = scene;
  if (!isPackage(units[i])) return false;
  const verb = units.findLastIndex((u, k) => k < i && k > i - BEFORE && isAnnouncing(u));
  const open = units.findIndex((u, k) => k > i && k < i + REACH && isContaining(u));
  if (verb < 0 || open < 0) return false;
  const modality = modalityOf(units, verb);
  if (modality.status !== "held" || modality.passive) return false;
  if (/^(to|would|will|may|could|might)$/.test(units[verb - 1]?.lower ?? "")) return false;
  const stop = units.findIndex((u, k) => k > open && u.lower === ";");
  const goods = goodsIn(scene, deals, open + 1, stop < 0 ? units.length : stop).filter((g) => g.item.quantity !== null);
  if (goods.length === 0) return false;
  const buyer = partyAfter(scene, deals, verb + 1, open, /^(for|to)$/);
  const seller = agentOf(scene, deals, verb);
  if (buyer?.country == null || seller?.country == null || isCompany(buyer) || isCompany(seller) || buyer.country === seller.country)
    return false;
  if (/\b(loan|credit|budget|support package|sale)\b/.test(wordsOf(units, verb, i + 1))) return false;
  const as = { ...modality, status: "planned" } as const;
  return settlePlan(hand, i, { rule: "packaged", goods, buyer, seller, modality: as, from: verb, gift: true });
};
