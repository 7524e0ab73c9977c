/**
 * Closed lists of English words by what they do in a clause. Compiled for this project.
 *
 * Limits: words outside the lists are nouns or adjectives; which of the two never matters here.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  "the a an this these those his her their its our my your all both each some any no several many few every another other such whose",
);
export const PREPOSITIONS = words(
  `of in on at to for from by with without about during between among amongst into onto under over through against despite via per than like unlike near towards toward across
   behind beside besides within upon amid amidst alongside including regarding concerning following along around outside inside throughout ahead minus plus versus aboard off
   after before since until till as`,
);
/** Prepositions that may also open a clause: which of the two they are shows what follows. */
export const TWO_FACED = words("after before since until till as");
export const SUBORDINATORS = words("when while where how because although though whereas whether if once unless wherever whenever that so");
export const RELATIVES = words("who which whom whose");
export const COORDINATORS = words("and or but nor & then yet");

export const AUXILIARIES = words(
  `is are was were be been being has have had having do does did will would shall should may might can could must
   isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't didn't doesn't don't couldn't shouldn't cannot can't shan't 'll 've 're 'd`,
);
export const MODALS = words(
  "will would shall should may might can could must 'll 'd won't wouldn't couldn't shouldn't cannot can't do does did didn't doesn't don't",
);
export const BE = words("is are was were be been being 're isn't aren't wasn't weren't");

export const ADVERBS = words(
  `himself herself themselves itself according also then later earlier separately jointly together first again already now still just recently formally officially reportedly here there too even only
   afterwards afterward subsequently personally virtually meanwhile finally once twice directly successfully not never soon yet instead thus therefore however ever always often
   twice thrice thereafter beforehand further furthermore moreover both either face-to-face one-on-one online so far likewise nonetheless nevertheless`,
);

/** Past forms (and participles) that do not end in -ed. */
export const IRREGULAR = words(
  `met held said told caught spoke spoken went gone came come flew flown took taken gave given left began begun saw seen sent made paid won sat stood built sold bought got put set
   wrote written rang rung heard led read shook shaken brought thought sought found kept chose chosen drew drawn drove driven fell fallen grew grown knew known laid lost meant
   ran rose risen sang sank sought spent stuck struck swore sworn taught threw thrown understood undertook undertaken wore worn withdrew withdrawn became become broke broken hit cut
   cast let shut split hurt felt dealt dug fed fought forgot forgotten forgave froze frozen hung hid hidden lent lit oversaw overseen foresaw foreseen overcame proved proven quit rode ridden shot showed shown spread
   stole stolen swam swept wound withstood underwent undergone co-led undid beset outlined inked sent`,
);

/** Present and base forms of verbs that are no common nouns. */
export const PRESENT = words(
  `operate operates operating meet meets hold holds say says tell tells speak speaks go goes come comes fly flies take takes give gives leave leaves begin begins see sees send sends make makes pay pays
   sit sits write writes receive receives welcome welcomes arrive arrives depart departs discuss discusses agree agrees ink inks adopt adopts conclude concludes
   announce announces attend attends address addresses thank thanks confer confers co-chair co-chairs chair chairs buy buys sell sells acquire acquires procure procures deliver delivers
   select selects choose chooses approve approves want wants hope hopes expect expects intend intends seek seeks continue continues add adds believe believes become becomes
   await awaits bring brings include includes remain remains invite invites ask asks urge urges express expresses reaffirm reaffirms travel travels join joins arrive arrives convene convenes
   begin begins kick kicks wrap wraps land lands undertake undertakes embark embarks finalise finalises finalize finalizes formalise formalises formalize formalizes initial initials
   elevate elevates lift lifts raise raises deepen deepens strengthen strengthens broaden broadens unveil unveils inaugurate inaugurates accept accepts reject rejects refuse refuses
   insist insists declare declares reiterate reiterates condemn condemns confirm confirms deny denies propose proposes suggest suggests negotiate negotiates consult consults celebrate
   celebrates inspect inspects accompany accompanies congratulate congratulates warn warns decide decides settle settles withdraw withdraws get gets
   shake shakes bear bears carry carries produce produces yield yields witness witnesses reaches spends participate participates preside presides co-host co-hosts commence commences bind binds exist exists expire expires unite unites govern governs`,
);

/** Verbs and nouns alike: what stands before decides. */
export const NOUN_OR_VERB = words(
  `visit visits call calls talk talks host hosts tour tours plan plans offer offers order orders deal deals purchase purchases lead leads head heads exchange exchanges sign signs
   command commands run runs oversee oversees handle handles phone phones ring rings request requests award awards chat chats contract contracts supply supplies agree trip jet jets share shares return returns report reports show shows move moves mark marks stop
   stay stays play plays state states stops turns crosses drops sets start starts end ends open opens greet greets brief briefs highlight highlights review reviews dispatch dispatches export exports import imports lunch dine dines`,
);

/** Words in -ing that are nouns, prepositions or names of things rather than verbs. */
export const ING_NOUNS = words(
  `swing during including regarding concerning following according morning evening thing nothing something anything everything king spring wing string sibling building training
   briefing understanding hearing funding warning shipping ceiling engineering manufacturing beginning housing banking setting wedding painting feeling gathering standing
   shipbuilding peacekeeping signing opening closing meeting landing sterling visiting outgoing incoming ongoing upcoming forthcoming leading existing remaining neighbouring neighboring
   exceeding pending notwithstanding barring excluding owing ruling crossing farming mining fishing`,
);
/** Words in -ed that are never verbs of a clause. */
export const ED_NOUNS = words(
  "united hundred indeed naked sacred wicked unmanned armed advanced so-called based-on speed need seed feed breed deed bed red shed aged",
);

/** Verbs that take a clause: "said A met B". */
export const SAYING = words(
  `said says say told tells announced announces added adds noted stated confirmed reported reports denied insisted claimed believes believe believed hopes hoped hope knew know
   wrote writes tweeted posted posts argued explained disclosed revealed recalled stressed warned suggested indicated thought thinks expects expected`,
);
/** Verbs whose object does what the infinitive after it says: "asked B to meet C". */
export const CONTROL = words(
  "asked asks ask urged urges urge invited invites invite told tells ordered orders wants wanted want expects expected allowed allows enabled instructed requested persuaded persuade convinced authorised authorized sent send sends sending dispatched dispatch dispatches dispatching directed tasked forced forces force obliged obliges compelled compels prompted prompts led leads pushed encouraged encourages permitted permits helped helps caused causes",
);
/** Verbs whose object did what the gerund after it says: "thanked B for meeting C", "accused B of signing". */
export const OBJECT_GERUND = words(
  `thanked thanks thank thanking praised praises praise praising commended commends lauded lauds congratulated congratulates congratulate congratulating applauded hailed
   saluted accused accuses accuse accusing suspected criticised criticized criticises criticizes condemned condemns blamed blames rebuked reprimanded scolded faulted slammed
   forgave excused complimented admired honoured honored decorated rewarded attacked chided mocked`,
);
/** Verbs of telling somebody: their object takes part in the exchange. */
export const ADDRESSING = words(
  "contacted contacts told tells assured assures thanked thanks informed informs congratulated congratulates urged urges briefed briefs asked asks reminded invited praised",
);
