/**
 * Dealing told by a phrase, read as the plain verb that says the same: "made over to", "put at the disposal of", "presented the army with",
 * "committed itself to", "put to paper". Every rule of dealing then knows them with all its forms: passive, participle, relative, plan.
 *
 * A phrase is read so only where goods stand with it. Words keep their place in the text, so that evidence shows what is written there.
 */
import { unitTest, wordTest } from "../mentions/ask.ts";
import type { Unit } from "../mentions/unit.ts";
import { isPreposition, type Scene } from "./scene.ts";
import { gaveNod, gotNod, houseAgreed, permitted, released } from "./buy-idiom-nods.ts";
import { find, goodsAt, isPassive, type Plain, REACH, word } from "./buy-idiom-words.ts";
import { wordsOf } from "./words-of.ts";

/** The form of "hand" that a verb of giving has: "makes" is "hands", "put" is "handed". */
const inForm = (verb: string, [base, present, past, ing]: readonly [string, string, string, string]): string =>
  /ing$/.test(verb)
    ? ing
    : /^(makes|puts|places|entrusts|cedes|presents|commits|passes|lays|pays)$/.test(verb)
      ? present
      : isBase(verb)
        ? base
        : past;
const isBase = (verb: string): boolean => /^(make|place|entrust|cede|present|equip|furnish|commit|lay)$/.test(verb);
const HAND = ["hand", "hands", "handed", "handing"] as const;
const SUPPLY = ["supply", "supplies", "supplied", "supplying"] as const;
const PLEDGE = ["pledge", "pledges", "pledged", "pledging"] as const;
const ORDER = ["order", "orders", "ordered", "ordering"] as const;
const TAKE = ["take", "takes", "took", "taking"] as const;
const PAY = ["pay", "pays", "paid", "paying"] as const;

/** "made over six guns to Northland", "were made over to Northland" */
const madeOver = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const over = find(units, i + 1, (u) => u.lower === "over");
  if (over < 0 || (over > i + 1 && !units.slice(i + 1, over).some((u) => u.kind === "item"))) return undefined;
  const to = find(units, over + 1, (u) => u.lower === "to");
  return to < 0 || (over === i + 1 && to > over + 1 && !units.slice(over, to).some((u) => u.kind === "item"))
    ? undefined
    : { take: 1, as: [word(verb, inForm(verb.lower, HAND))] };
};

/** "made six guns available to Northland", "will be made available to the army": promised, and not yet handed over. */
const madeAvailable = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const at = find(units, i + 1, (u) => u.lower === "available");
  if (at < 0 || units[at + 1]?.lower !== "to" || !(at === i + 1 || units.slice(i + 1, at).some((u) => u.kind === "item"))) return undefined;
  return { take: at + 1 - i, as: [word(verb, inForm(verb.lower, PLEDGE)), ...units.slice(i + 1, at)] };
};

/** "put six guns at the disposal of Northland", "were placed at Northland's disposal" */
const atDisposal = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const end = find(units, i + 1, (u) => u.lower === "disposal");
  const at = end < 0 ? -1 : units.findLastIndex((u, k) => k < end && k > i && u.lower === "at");
  if (at < 0) return undefined;
  const of = units[end + 1]?.lower === "of";
  // "at the disposal of the alliance's mission off Westland": lent, and to no state.
  const whom = of ? units.slice(end + 2, end + 6) : units.slice(at + 1, end);
  const taker = whom.findIndex((u) => u.country !== null || isForce(u) || u.kind === "pronoun");
  if (taker < 0 || whom.slice(0, taker).some((u) => u.kind !== "word" || isPreposition(u))) return undefined;
  return {
    take: of ? end + 2 - i : end + 1 - i,
    as: [
      word(verb, inForm(verb.lower, HAND)),
      ...units.slice(i + 1, at),
      word(units[at] as Unit, "to"),
      ...(of ? [] : units.slice(at + 1, end)),
    ],
  };
};

/** "entrusted six guns to Northland", "were ceded to the army" */
const entrusted = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const to = find(units, i + 1, (u) => u.lower === "to");
  return to < 0 || (to > i + 1 && !units.slice(i + 1, to).some((u) => u.kind === "item" || isOver(u)))
    ? undefined
    : { take: 1, as: [word(verb, inForm(verb.lower, HAND))] };
};
const isOver = wordTest(/^over$/);

/** "formally passed them to Northland's air force", "passed the jets to the navy": goods change hands. */
const passed = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const to = find(units, i + 1, (u) => u.lower === "to");
  const what = units.slice(i + 1, to);
  if (to < 0 || what.length > 3 || !what.some((u) => u.kind === "item" || isThem(u))) return undefined;
  return { take: 1, as: [word(verb, inForm(verb.lower, HAND))] };
};
const isThem = unitTest(/^(them|these)$/);

/** "presented the army with six guns", "equipped Northland's navy with them": not its own. */
const presented = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  if (isPassive(units, i)) return undefined;
  const on = find(units, i + 1, (u) => u.lower === "with");
  const whom = units.slice(i + 1, on);
  return on < 0 ||
    !whom.some((u) => u.country !== null || /^(army|navy|military|police|forces|guard|it|them)$/.test(u.lower)) ||
    whom.some((u) => u.kind === "item" || u.kind === "mark" || /^(its|their)$/.test(u.lower)) ||
    units[on + 1]?.kind !== "item"
    ? undefined
    : { take: 1, as: [word(verb, inForm(verb.lower, SUPPLY))] };
};

/** "committed itself to 36 guns", "has committed to a batch of six": not "committed six jets to the operation". */
const committed = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const to = isSelf(units[i + 1]) ? i + 2 : i + 1;
  if (units[to]?.lower !== "to" || isPassive(units, i)) return undefined;
  const goods = goodsAt(units, to + 1);
  return goods < 0 ? undefined : { take: to + 1 - i, as: [word(verb, inForm(verb.lower, ORDER))] };
};
const isSelf = unitTest(/^(itself|themselves|himself|herself)$/);

/** "took possession of its first two jets", "came into possession of", "got hold of" */
const possessed = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  const phrase = POSSESSION.exec(wordsOf(units, i + 1, i + 4));
  if (phrase === null || /^(came|come|comes|coming)$/.test(verb.lower) !== phrase[0].startsWith("into")) return undefined;
  const take = phrase[0].split(" ").length + 1;
  if (goodsAt(units, i + take) < 0) return undefined;
  const delivery = [word(units[i + 1] as Unit, "delivery"), word(units[i + take - 1] as Unit, "of")];
  return { take, as: [word(verb, /^(came|got|took|taken|laid)$/.test(verb.lower) ? "took" : inForm(verb.lower, TAKE)), ...delivery] };
};
const POSSESSION = /^((into )?(possession|receipt|custody|ownership|charge) of|hold of|hands on)\b/;

/** "welcomed its first two jets", "welcomed six guns from Westland": no ship that only calls. */
const welcomed = (units: readonly Unit[], i: number): Plain | undefined => {
  if (isPassive(units, i) || units.some(isCall)) return undefined;
  const goods = goodsAt(units, i + 1);
  const own = units.slice(i + 1, goods).some((u) => /^(its|their|first)$/.test(u.lower));
  return goods < 0 || units[goods]?.kind !== "item" || (!own && !units.slice(goods + 1, goods + 3).some((u) => u.lower === "from"))
    ? undefined
    : { take: 1, as: [word(units[i] as Unit, "received")] };
};
const isCall = unitTest(/^(port|harbour|harbor|crew|crews|visit|visits|call|exercise|exercises|drill|drills|patrol|manoeuvres)$/);

/** "laid out 40 million for six guns", "shelled out", "forked out", "put down" */
const laidOut = (units: readonly Unit[], i: number): Plain | undefined =>
  /^(out|down|up|over)$/.test(units[i + 1]?.lower ?? "") && find(units, i + 2, (u) => u.kind === "money") > 0
    ? { take: 2, as: [word(units[i] as Unit, inForm(units[i]?.lower ?? "", PAY))] }
    : undefined;

/** "parted with six guns": sold them. */
const parted = (units: readonly Unit[], i: number): Plain | undefined =>
  units[i + 1]?.lower === "with" && goodsAt(units, i + 2) > 0 ? { take: 2, as: [word(units[i] as Unit, "sold")] } : undefined;

/** "plumped for the Kestrel", "came down in favour of 12 jets", "decided in favour of", "settled for" */
const plumped = (units: readonly Unit[], i: number): Plain | undefined => {
  const phrase = FAVOUR.exec(wordsOf(units, i + 1, i + 5));
  if (phrase === null) return undefined;
  const take = phrase[0].split(" ").length + 1;
  const next = units[i + take];
  const behind = /^(the|an?)$/.test(next?.lower ?? "") ? units[i + take + 1] : next;
  return behind?.kind === "item" || behind?.orgKind === "company" || behind?.kind === "demonym"
    ? { take, as: [word(units[i] as Unit, "chose")] }
    : undefined;
};
const FAVOUR = /^((down )?in favou?r of|down on the side of|for)\b/;

/** "The contract was put to paper", "put the order in writing", "put their names to a contract for six guns" */
const putToPaper = (units: readonly Unit[], i: number): Plain | undefined => {
  const name = isPassive(units, i) ? -1 : isWhose(units[i + 1]) ? i + 2 : i + 1;
  if (name > 0 && isPen(units[name])) {
    // "put his name on Tuesday to the contract"
    const dated = units[name + 2]?.kind === "date" ? name + 3 : units[name + 1]?.kind === "date" ? name + 2 : name + 1;
    if (/^(to|under|on|below)$/.test(units[dated]?.lower ?? ""))
      return { take: dated + 1 - i, as: [word(units[i] as Unit, "signed"), ...units.slice(name + 1, dated)] };
  }
  const end = find(units, i + 1, (u) => /^(paper|writing)$/.test(u.lower));
  const to = end - 1;
  if (end < 0 || !/^(to|on|in)$/.test(units[to]?.lower ?? "")) return undefined;
  const between = units.slice(i + 1, to);
  const active = between.some((u) => u.instrument !== undefined || isPaper(u));
  if (!(between.length === 0 && isPassive(units, i)) && !active) return undefined;
  return { take: end + 1 - i, as: [word(units[i] as Unit, "signed"), ...between] };
};
const isWhose = unitTest(/^(its|their|his|her)$/);
const isPen = wordTest(/^(names?|signatures?|pens?|seals?)$/);
const isPaper = unitTest(/^(contract|order|deal|purchase|agreement)$/);

/** "shook hands on 36 guns", "shook hands on a contract for six boats" */
const shook = (units: readonly Unit[], i: number): Plain | undefined =>
  units[i + 1]?.lower !== "hands" || units[i + 2]?.lower !== "on" || !units.slice(i + 3, i + 8).some((u) => u.kind === "item" || isPaper(u))
    ? undefined
    : units.slice(i + 3, i + 8).some(isPaper)
      ? { take: 3, as: [word(units[i] as Unit, "signed")] }
      : { take: 3, as: [word(units[i] as Unit, "signed"), word(units[i + 2] as Unit, "for")] };

/** "entered into a contract with Northland", "was entered into by Kestrel Yards": signed. */
const enteredInto = (units: readonly Unit[], i: number): Plain | undefined =>
  units[i + 1]?.lower === "into" &&
  (isPassive(units, i) ? units[i + 2]?.lower === "by" : units.slice(i + 2, i + 6).some((u) => u.instrument !== undefined || isPaper(u)))
    ? { take: 2, as: [word(units[i] as Unit, "signed")] }
    : undefined;

/** "joined the Northish air force", "swelled the ranks of its navy", "entered the fleet": the goods are its own from then on. */
const joined = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  if (isPassive(units, i) || units[i - 1]?.lower === "to" || units.some(isSharing)) return undefined;
  const start = units.findLastIndex((u, k) => k < i && (u.lower === ";" || u.lower === "that")) + 1;
  const subject = units.slice(Math.max(start, i - REACH), i);
  const goods = subject.findLast((u) => u.kind === "item");
  if (goods === undefined || (goods.item?.quantity == null && goods.goods?.specific !== true) || subject.some((u) => u.kind === "person"))
    return undefined;
  const ranks = RANKS.exec(wordsOf(units, i + 1, i + 6));
  const from = ranks === null ? i + 1 : i + 1 + ranks[0].trim().split(" ").length;
  const whose = units.slice(from, from + 4).findIndex((u) => isService(u));
  if (whose < 0 || units.slice(from, from + whose).some((u) => u.kind === "mark" || u.kind === "item")) return undefined;
  return { take: from - i, as: [word(verb, "were"), word(verb, "handed"), word(verb, "over"), word(verb, "to")] };
};
const RANKS = /^(the )?(ranks|inventory|fleet|arsenal|service|hands|strength) (of|with|in) /;
const isService = (u: Unit): boolean => (u.kind === "org" ? u.orgKind === "service" : isForce(u));
const isForce = unitTest(/(^| )(army|navy|air force|coast guard|coastguard|fleet)$/);
const isSharing = unitTest(
  /^(exercises?|drills?|patrols?|patrolling|escorts?|escorting|manoeuvres|maneuvers|parade|search|rescue|training|mission|operation|operations|hunt|formation|flypast|in joining)$/,
);

/** "A freighter unloaded the army's next two tanks", "transports brought to Northland the six guns that it had bought": what was bought has come. */
const brought = (units: readonly Unit[], i: number): Plain | undefined => {
  const verb = units[i] as Unit;
  if (isPassive(units, i)) return undefined;
  const carrier = units.slice(Math.max(0, i - 6), i).some(isCarrier);
  const goods = find(units, i + 1, (u) => u.kind === "item");
  if (!carrier || goods < 0) return undefined;
  const bought = find(units, goods, (u) => /^(bought|ordered|purchased|acquired|contracted)$/.test(u.lower)) > 0;
  const counted =
    units[goods]?.item?.quantity != null &&
    units.slice(i + 1, goods).some((u) => u.country !== null || /^(first|next|last|second)$/.test(u.lower));
  return bought || counted ? { take: 1, as: [word(verb, "delivered")] } : undefined;
};
const isCarrier = unitTest(
  /(^| )(freighters?|transports?|transport (planes?|aircraft|ships?)|planes?|ships?|vessels?|aircraft|ferry|ferries|train|trains|trucks?|cargo|carriers?)$/,
);

const PHRASES: readonly {
  readonly opens: (unit: Unit | undefined) => boolean;
  readonly read: (units: readonly Unit[], i: number) => Plain | undefined;
}[] = [
  { opens: wordTest(/^(made|makes|make|making)$/), read: (units, i) => madeOver(units, i) ?? madeAvailable(units, i) },
  { opens: wordTest(/^(put|puts|placed|places|place|placing|putting)$/), read: atDisposal },
  {
    opens: wordTest(/^(entrusted|entrusts|ceded|cedes|bequeathed|relinquished|surrendered|signed)$/),
    read: (units, i) => (units[i]?.lower === "signed" && units[i + 1]?.lower !== "over" ? undefined : entrusted(units, i)),
  },
  {
    opens: wordTest(/^(presented|presents|present|presenting|passed|passes|equipped|equips|furnished|endowed|outfitted)$/),
    read: presented,
  },
  { opens: wordTest(/^(passed|passes)$/), read: passed },
  { opens: wordTest(/^(committed|commits|commit)$/), read: committed },
  { opens: wordTest(/^(took|takes|take|taken|taking|came|come|comes|got|gets|laid|gained|assumed)$/), read: possessed },
  { opens: wordTest(/^welcomed$/), read: welcomed },
  { opens: wordTest(/^(laid|shelled|forked|put|stumped)$/), read: laidOut },
  { opens: wordTest(/^parted$/), read: parted },
  { opens: wordTest(/^(plumped|decided|came|went|settled|voted)$/), read: plumped },
  { opens: wordTest(/^(put|puts|set)$/), read: putToPaper },
  { opens: wordTest(/^(shook|shake)$/), read: shook },
  { opens: wordTest(/^entered$/), read: enteredInto },
  { opens: wordTest(/^(gave|gives|give|given|granted|grants)$/), read: gaveNod },
  { opens: wordTest(/^(got|gets|received|obtained|secured|won|has|had|have)$/), read: gotNod },
  { opens: wordTest(/^(permitted|permits|allowed|allows|waved|nodded|said)$/), read: permitted },
  { opens: wordTest(/^(released|unlocked|freed)$/), read: released },
  { opens: wordTest(/^(agreed|consented|assented)$/), read: houseAgreed },
  { opens: wordTest(/^(joined|entered|swelled|reinforced|strengthened|bolstered)$/), read: joined },
  { opens: wordTest(/^(unloaded|brought|carried|flew|landed|discharged|ferried|disgorged)$/), read: brought },
];
const mayOpen = wordTest((lower) => OPENERS.test(lower));
const OPENERS =
  /^(gave|gives|give|given|granted|grants|received|obtained|secured|won|permitted|permits|allowed|allows|waved|nodded|said|released|unlocked|freed|agreed|consented|assented|made|makes|make|making|put|puts|placed|places|place|placing|putting|entrusted|entrusts|ceded|cedes|bequeathed|relinquished|surrendered|signed|presented|presents|present|presenting|passed|passes|equipped|equips|furnished|endowed|outfitted|committed|commits|commit|took|takes|take|taken|taking|came|come|comes|got|gets|laid|gained|assumed|welcomed|shelled|forked|stumped|handed|parted|plumped|decided|went|settled|voted|set|shook|shake|joined|entered|swelled|reinforced|strengthened|bolstered|unloaded|brought|carried|flew|landed|discharged|ferried|disgorged)$/;

/** The scene with its phrases of dealing read as plain verbs; else the scene itself. */
export const inPlainWords = (scene: Scene, remembers: boolean): Scene => {
  const { units, quoted } = scene;
  if (!scene.kinds.has("item") && !remembers) return scene;
  let plain: Unit[] | undefined;
  let marks: boolean[] = [];
  for (let i = 0; i < units.length; ) {
    const found = mayOpen(units[i]) && quoted[i] !== true ? phraseAt(units, i) : undefined;
    if (found !== undefined && plain === undefined) {
      plain = units.slice(0, i);
      marks = quoted.slice(0, i);
    }
    if (found === undefined) {
      plain?.push(units[i] as Unit);
      if (plain !== undefined) marks.push(quoted[i] === true);
      i++;
    } else {
      plain?.push(...found.as);
      marks.push(...found.as.map(() => false));
      i += found.take;
    }
  }
  if (plain === undefined) return scene;
  const { dossier, sentence, kinds } = scene;
  return {
    dossier,
    sentence,
    units: plain,
    quoted: marks,
    kinds,
    kept: { clauses: undefined, said: undefined },
    get topic() {
      return scene.topic;
    },
  };
};

const phraseAt = (units: readonly Unit[], i: number): Plain | undefined => {
  for (const { opens, read } of PHRASES) {
    const found = opens(units[i]) ? read(units, i) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};
