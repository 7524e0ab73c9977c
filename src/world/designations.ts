/**
 * Designations: names of equipment known by their shape alone ("an/tps-77", "su-57e", "2s19", "x-class").
 *
 * One token, lower-cased. Letters and digits must follow each other as designators of forces and design bureaus do;
 * what else has such a shape in news (forums "g20", years "fy2025", flights, visas, units, money, diseases) is listed.
 * Limit: shape cannot tell a road or a rebel group from a gun; common ones are listed, rare ones pass.
 */
import type { EquipmentClass } from "./equipment.ts";

/** US joint designations: two letters, slash, three letters, hyphen, number. */
const JOINT = /^(?:an|el|j|cs|al)\/[a-z]{1,3}-?[a-z]?\d{1,4}[a-z]{0,2}\d?$/;
/** Letters, then digits, then letters and further blocks: "f-15ex", "m1a2t", "aim-120c-8", "f/a-18e/f". */
const LETTERS_FIRST = /^[a-z]{1,4}(?:\/[a-z])?-?\d{1,4}(?:[a-z]{1,4}\d{0,2}[a-z]{0,2})?(?:[-/](?:[a-z]{1,3}\d{0,2}|\d{1,2}[a-z]?)){0,2}$/;
/** Russian indices and variants of a number: "2s19", "9m729", "2a8". */
const DIGITS_FIRST = /^[1-9]\d?[abcfkmprst]\d{1,3}[a-z]{0,2}\d?$/;
const CLASS = /^([a-z0-9\u00c0-\u024f][a-z0-9\u00c0-\u024f'’.-]*)-class$/;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** First letters of what is no equipment: months, money, units, forums, calendars, files, roads, money of states. */
const OTHER_PREFIX = words(
  "g q h fy cy ay cop covid us usd aud cad nzd sgd hkd eur gbp inr jpy krw cny rmb chf sek nok rs re sr rm nt hk php thb idr vnd try brl zar aed sar bn mn tn km kg cm mm ml mw gw kw kwh gwh co pm am ad bc ce bce gmt utc est ist id no nos vol art sec para page pp top mid pre post over plus age aged year day week part unit gen line jan feb mar apr may jun june jul july aug sep sept oct nov dec un eu sdg ww nh psa ps mp gpt ai ssa sq ek qr ua ba lh af ndc tv ph ha ft lb oz bbl ton tons pct per res doc ref log tel fax room flat gate floor exit hwy rt msc bsc ch. isbn issn http www utf iso iec en din rfc page rule form zone ward camp cell sars hiv h mers type pop club oct- phd usb hdmi rn nr ps dr eo",
);
/** "g" and the like may begin true designations where a hyphen or three digits follow. */
const OTHER = words(
  "p5 p5+1 e3 e4 e10 a3 n5 c5 b2b b2c c4isr i2u2 d8 d-8 l69 t20 t-20 y2k y20 b20 c20 w20 s20 u20 m23 m-23 m2 m3 mi5 mi6 mi-5 mi-6 mh17 mh370 mh-17 mh-370 h1n1 h5n1 h7n9 r2p b12 a4 a5 a3 f1 f-1 e1 l-1 l1 o-1 j-1 h-1b h1b h-2a h-2b h-4 eb-5 u-17 u-18 u-19 u-20 u-21 u-23 u17 u19 u21 u23 e-1 i-95 m4a mp3 mp4 w3c c40 v20 v4 b3w c2c d-2 tier-1 tier-2 k-12 r-1 o2 n95 x5 s5 y1 y2 e10 b1 b9 v1 v2 d1 d2 a1 a2 c1 c2 b2 a-1 b-1 p-1 p1 p2 t1 t2 s1 s2 n1 n2 r1 e2 pm2 pm10",
);
const OTHER_CLASS = words(
  "world first second third fourth business economy middle upper lower working ruling political high low best-in in top master master- multi mid upper-middle lower-middle creative under sub premium cabin social governing leisure capitalist asset elite heavy light battalion trading property gunboat frigate destroyer corvette submarine carrier ship chattering professional educated merchant officer warrior priestly landowning investor military political-military reserve new same different fifth sixth",
);
const CLASS_OF_WEIGHT = /(?:ton|tonne|tons|tonnes|kg|million|billion|meter|metre|mw|year|[,])$/;

/** Whether one lower-cased token has the shape of a designation. */
export const hasDesignationShape = (lower: string): boolean => {
  if (lower.length < 2 || lower.length > 40) return false;
  const named = lower.endsWith("-class") ? CLASS.exec(lower) : null;
  if (named !== null) {
    const head = named[1] as string;
    return /[a-z\u00c0-\u024f]/.test(head) && !OTHER_CLASS.has(head) && !CLASS_OF_WEIGHT.test(head);
  }
  if (!/\d/.test(lower)) return false;
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return DIGITS_FIRST.test(lower);
  if (JOINT.test(lower)) return true;
  if (!LETTERS_FIRST.test(lower) || OTHER.has(lower)) return false;
  const prefix = /^[a-z]+/.exec(lower)?.[0] ?? "";
  const number = /\d+/.exec(lower)?.[0] ?? "";
  // "mid-2025", "q2-2025", "u-2024": a year is no designation, whatever stands before it.
  if (/^(?:19|20)\d\d$/.test(number) && lower.endsWith(number)) return false;
  return !OTHER_PREFIX.has(prefix);
};

/** Classes by prefix, as forces and design bureaus use them; the first that fits. */
const PREFIX_CLASSES: readonly (readonly [RegExp, EquipmentClass])[] = [
  [/-class$/, "ship"],
  [/^(?:an\/(?:tps|tpy|tpq|mpq|spy|sps|fps|apg|apy|aps)|el\/m|j\/[ft]ps|apg-|tps-|spy-|fps-|jy-|ylc-)/, "radar"],
  [/^(?:ah|uh|mh|sh|hh|oh|mi|ka|nh|aw)-?\d/, "helicopter"],
  [/^ch-(?:47|53|148|149|146)/, "helicopter"],
  [/^(?:mq|rq|bqm|xq|yfq|tb|ch|gj|wz|bzk|uj|hx)-?\d/, "drone"],
  [/^(?:aim|agm|rgm|ugm|bgm|mgm|rim|fim|fgm|rum|asm|aam|kh|df|jl|cj|yj|pl|hj|sm|kn|gbu|mk|blu|rs|3m|9m)-?\d/, "missile"],
  [/^(?:mim|s-[2-5]00|s-[35]50|s300|s400|hq|pac|9k)-?\d*/, "air_defence"],
  [/^(?:2s|pzh|plz|pcl|phl|bm|sh|m109|m777|m270|m142|d-)-?\d*/, "artillery"],
  [/^(?:bmp|btr|brdm|bmd|mt|t-\d{2}|m1a|m2a|m113|vt|vn|zbd|ztz|rg|cv|k21)/, "vehicle"],
  [/^(?:f\/a|ea|fa|f|su|mig|tu|il|an|yak|jf|j|a|b|c|e|ec|kc|kf|p|rc|u|y|kj|jas|pc|l|t|x|yf)-\d/, "aircraft"],
  [/^(?:a3[1-9]0|a4\d\dm|b7\d7|c\d{3}$|c-)/, "aircraft"],
  [/^(?:ak|hk|ar|mg|qbz|svd|rpk)-?\d/, "firearm"],
  [/^(?:ws|al|rd|lm|mt|tf|ts|tv|vk|ej)-?\d/, "engine"],
];

/** The class a designation's prefix tells; "system" where it tells none. */
export const classOfDesignation = (lower: string): EquipmentClass => PREFIX_CLASSES.find(([shape]) => shape.test(lower))?.[1] ?? "system";
