/**
 * Closed word lists of English that the recognisers share: what may stand in a noun phrase, which nouns make a
 * capitalised row of words an organisation, which verbs take a person as subject. Compiled for this project.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const POSSESSIVE_PRONOUNS = words("his her their its my our");
export const PRONOUNS = words("he she they him them it who whom we i");

/** Adjectives that may stand before an office: "his visiting Israeli counterpart", "the newly elected president". */
export const OFFICE_ADJECTIVES = words(
  "visiting new newly appointed elected re-elected reelected incoming outgoing then former ex late acting interim caretaker current incumbent serving senior top veteran long-time longtime " +
    "federal union national state provincial regional neighbouring neighboring fellow first own powerful hawkish embattled long-serving retired young old aged popular charismatic ailing reformist conservative populist nationalist leftist left-wing right-wing hard-line hardline",
);
export const FORMER = words("former ex late then retired outgoing erstwhile");

export const COUNTERPARTS = words("counterpart counterparts equivalent homologue colleague colleagues peer peers vis-à-vis");

/** Nouns that make a row of capitalised words an organisation rather than a person. */
export const ORG_NOUNS = words(
  `ministry department office embassy agency authority administration bureau commission committee council cabinet parliament congress senate
   government army navy force forces guard police command fleet corps marines brigade regiment squadron division university college institute academy school
   company corporation corp inc ltd limited plc group holdings industries industry aerospace aviation systems technologies technology shipyard shipyards shipbuilding
   dynamics electronics aircraft motors heavy works organisation organization directorate association union alliance league party bank fund foundation trust centre center
   club team press times post news herald tribune gazette journal daily review monitor agency service services secretariat presidium presidency board court tribunal house headquarters
   museum memorial hotel airport airbase airfield camp base station port harbour harbor yard barracks palace kremlin street stadium conference forum exhibition expo airshow show exercise operation
   project programme program initiative mission treaty pact agreement summit dialogue ocean sea river island islands strait gulf bay mountain valley province region district county city`,
);

/** Words that names of continents and regions are made of; a row of nothing else is never a person ("Europe", "Central Asian"). */
export const REGION_WORDS = words(
  `europe european asia asian africa african america american americas latin caribbean arab arabian baltic balkan balkans pacific atlantic mediterranean gulf oceania eurasia eurasian
   maghreb sahel scandinavia scandinavian nordic levant caucasus indo-pacific asia-pacific middle east far north south west central eastern western northern southern southeast
   south-east northeast southwest northwest sub-saharan`,
);

/** Verbs of speech and action whose subject is a person or a body. Past, present and -ing forms. */
export const PERSON_VERBS = words(
  `said says told tells added adds wrote writes met meets meeting spoke speaks talked visited visits arrived arrives called calls announced signed signs thanked welcomed
   hosted received noted stressed underlined underscored described posted tweeted stated warned denied discussed held flew travelled traveled landed left agreed
   expressed conveyed invited congratulated hailed praised urged asked insisted explained recalled reiterated reaffirmed emphasised emphasized highlighted heard saw chaired co-chaired
   dined lunched breakfasted conferred consulted conversed greeted briefed entertained escorted embraced feted hosts receives welcomes dines confers
   phoned telephoned rang attended accompanied led leads addressed stood sat proposed suggested pledged promised vowed confirmed voiced`,
);

export const SPEECH_VERBS = words(
  `said says told added adds wrote writes noted stressed underlined underscored described posted tweeted stated warned announced confirmed declared insisted explained recalled
   reiterated reaffirmed emphasised emphasized highlighted remarked commented observed argued quipped quoted urged pledged`,
);

export const NUMBER_PLURALS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
};

/** Plural nouns for people who act for states. */
export const PEOPLE_PLURALS = words(
  "ministers leaders presidents officials chiefs men women politicians heads secretaries premiers counterparts statesmen generals delegations representatives envoys diplomats chancellors monarchs co-chairs signatories speakers chairmen admirals commanders officers governors",
);
/** Plural nouns for the sides themselves. */
export const SIDE_PLURALS = words(
  "sides countries nations governments states neighbours neighbors allies partners parties capitals ministries",
);

export const MONTHS_AND_DAYS = words(
  "january february march april may june july august september october november december sept monday tuesday wednesday thursday friday saturday sunday",
);

/** Function words that are capitalised only because they begin a sentence. */
export const FUNCTION_WORDS = words(
  `the a an in on at of to for from by with without about after before during since until while when where which who whom whose what why how if as and or but nor so yet
   he she they it we you i his her their its our my your this that these those there here both all each some any many most few several other another such
   is are was were be been being has have had do does did will would shall should may might can could must not no
   earlier later meanwhile however also then now today yesterday tomorrow tonight last next first second third recently instead moreover furthermore besides apart aside although though because
   according asked speaking addressing receiving hosting welcoming greeting thanking congratulating praising hailing citing quoting joining seeing phoning
   telephoning inviting urging accompanying following ahead amid among between under over into onto upon within across through against despite per via than like unlike near
   israeli-led once only just even still already again ever never often soon late early afterwards afterward nearly almost about around some separately together
   prior additionally subsequently similarly likewise notably accordingly consequently therefore nevertheless nonetheless
   one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dozen neither either whether barely hardly none nothing nobody`,
);
