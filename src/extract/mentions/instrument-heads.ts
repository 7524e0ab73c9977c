/**
 * Head nouns of instruments with the type each stands for, and what may stand before them. Compiled for this project.
 *
 * Limits: a head that is also an everyday word ("vision", "framework") counts only with a title or a subject of its own.
 */
import type { AgreementType } from "../../model/claim.ts";

export interface Instrument {
  /** `contract` and `deal` are no agreements. */
  readonly type: AgreementType | "contract" | "deal";
  /** Head words as written ("Letter of Intent"). */
  readonly head: string;
  readonly plural: boolean;
  readonly count: number | null;
  /** Subject or proper title in the report's words, or null. */
  readonly title: string | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly definite: boolean;
  readonly quoted: boolean;
}

const HEADS: (readonly [string, Instrument["type"], boolean])[] = [
  ["memorandum of understanding", "mou", false],
  ["memorandums of understanding", "mou", true],
  ["memoranda of understanding", "mou", true],
  ["memorandum of understandings", "mou", true],
  ["memoranda of understandings", "mou", true],
  ["memorandums of understandings", "mou", true],
  ["memorandum of cooperation", "mou", false],
  ["memoranda of cooperation", "mou", true],
  ["memorandum of co-operation", "mou", false],
  ["memorandum of implementation", "arrangement", false],
  ["memorandum of arrangement", "arrangement", false],
  ["memorandum of agreement", "agreement", false],
  ["memorandum of intent", "letter_of_intent", false],
  ["memorandum", "mou", false],
  ["memoranda", "mou", true],
  ["memorandums", "mou", true],
  ["mou", "mou", false],
  ["mous", "mou", true],
  ["letter of intent", "letter_of_intent", false],
  ["letters of intent", "letter_of_intent", true],
  ["loi", "letter_of_intent", false],
  ["lois", "letter_of_intent", true],
  ["statement of intent", "letter_of_intent", false],
  ["declaration of intent", "letter_of_intent", false],
  ["joint declaration of intent", "letter_of_intent", false],
  ["joint statement of intent", "letter_of_intent", false],
  ["statements of intent", "letter_of_intent", true],
  ["declarations of intent", "letter_of_intent", true],
  ["letter of arrangement", "arrangement", false],
  ["letter of agreement", "agreement", false],
  ["letter of cooperation", "mou", false],
  ["minutes of understanding", "arrangement", false],
  ["implementing arrangement", "arrangement", false],
  ["technical arrangement", "arrangement", false],
  ["administrative arrangement", "arrangement", false],
  ["implementation agreement", "arrangement", false],
  ["arrangement", "arrangement", false],
  ["arrangements", "arrangement", true],
  ["protocol of intentions", "arrangement", false],
  ["protocol of intent", "arrangement", false],
  ["complementary adjustment", "arrangement", false],
  ["terms of reference", "arrangement", false],
  ["standard operating procedure", "arrangement", false],
  ["standard operating procedures", "arrangement", false],
  ["adjustment", "arrangement", false],
  ["amendment", "arrangement", false],
  ["addendum", "arrangement", false],
  ["agreed minutes", "arrangement", false],
  ["record of discussions", "arrangement", false],
  ["technical arrangements", "arrangement", true],
  ["implementing arrangements", "arrangement", true],
  ["implementation agreements", "arrangement", true],
  ["protocol", "arrangement", false],
  ["protocols", "arrangement", true],
  ["vision statement", "joint_declaration", false],
  ["joint vision statement", "joint_declaration", false],
  ["joint vision", "joint_declaration", false],
  ["vision document", "joint_declaration", false],
  ["joint declaration", "joint_declaration", false],
  ["political declaration", "joint_declaration", false],
  ["joint statement", "joint_declaration", false],
  ["joint communique", "joint_declaration", false],
  ["joint communiqué", "joint_declaration", false],
  ["joint leaders' statement", "joint_declaration", false],
  ["joint communiques", "joint_declaration", true],
  ["joint declarations", "joint_declaration", true],
  ["joint statements", "joint_declaration", true],
  ["statement of partnership", "joint_declaration", false],
  ["statements of partnership", "joint_declaration", true],
  ["declaration of principles", "joint_declaration", false],
  ["statement of principles", "joint_declaration", false],
  ["declaration", "joint_declaration", false],
  ["declarations", "joint_declaration", true],
  ["vision", "joint_declaration", false],
  ["framework agreement", "agreement", false],
  ["framework agreements", "agreement", true],
  ["inter-governmental agreement", "agreement", false],
  ["intergovernmental agreement", "agreement", false],
  ["letter of offer and acceptance", "contract", false],
  ["letters of offer and acceptance", "contract", true],
  ["contract", "contract", false],
  ["contracts", "contract", true],
  ["contract agreement", "contract", false],
  ["contract agreements", "contract", true],
  ["purchase agreement", "contract", false],
  ["sales agreement", "contract", false],
  ["supply agreement", "contract", false],
  ["agreement", "agreement", false],
  ["agreements", "agreement", true],
  ["accord", "agreement", false],
  ["accords", "agreement", true],
  ["pact", "agreement", false],
  ["pacts", "agreement", true],
  ["treaty", "agreement", false],
  ["treaties", "agreement", true],
  ["convention", "agreement", false],
  ["annex", "agreement", false],
  ["conventions", "agreement", true],
  ["exchange of notes", "agreement", false],
  ["exchange of letters", "agreement", false],
  ["visa waiver", "agreement", false],
  ["plan of consultations", "agreement", false],
  ["plan of cooperation", "agreement", false],
  ["plan of co-operation", "agreement", false],
  ["cooperation plan", "agreement", false],
  ["co-operation plan", "agreement", false],
  ["programme of cooperation", "agreement", false],
  ["program of cooperation", "agreement", false],
  ["cooperation programme", "agreement", false],
  ["cooperation program", "agreement", false],
  ["exchange programme", "agreement", false],
  ["exchange program", "agreement", false],
  ["exchange of note", "agreement", false],
  ["exchanges of notes", "agreement", true],
  ["exchanges of letters", "agreement", true],
  ["executive programme", "agreement", false],
  ["executive program", "agreement", false],
  ["framework of understanding", "agreement", false],
  ["note of intent", "letter_of_intent", false],
  ["notice of intent", "letter_of_intent", false],
  ["protocol of understanding", "mou", false],
  ["letter of understanding", "mou", false],
  ["letters of understanding", "mou", true],
  ["minute of understanding", "mou", false],
  ["work plan", "agreement", false],
  ["work programme", "agreement", false],
  ["terms sheet", "agreement", false],
  ["armistice", "agreement", false],
  ["concordat", "agreement", false],
  ["term sheet", "agreement", false],
  ["heads of agreement", "agreement", false],
  ["heads of terms", "agreement", false],
  ["understanding", "agreement", false],
  ["peace deal", "agreement", false],
  ["trade deal", "agreement", false],
  ["free trade deal", "agreement", false],
  ["free-trade deal", "agreement", false],
  ["extradition deal", "agreement", false],
  ["transit deal", "agreement", false],
  ["border deal", "agreement", false],
  ["visa deal", "agreement", false],
  ["charter", "joint_declaration", false],
  ["compact", "agreement", false],
  ["road map", "agreement", false],
  ["roadmap", "agreement", false],
  ["road maps", "agreement", true],
  ["roadmaps", "agreement", true],
  ["action plans", "agreement", true],
  ["action plan", "agreement", false],
  ["plan of action", "agreement", false],
  ["framework", "agreement", false],
  ["programme", "agreement", false],
  ["program", "agreement", false],
  ["plan", "agreement", false],
  ["partnership", "agreement", false],
  ["deal", "deal", false],
  ["deals", "deal", true],
];

for (const paper of ["plan", "programme", "program"])
  for (const link of ["of", "for"])
    for (const kind of "military bilateral mutual joint defence defense cultural educational scientific".split(" "))
      HEADS.push([`${paper} ${link} ${kind} cooperation`, "agreement", false]);

for (const joint of ["joint", "common"])
  for (const whose of "ministerial trilateral tripartite bilateral political presidential intergovernmental final".split(" "))
    for (const paper of ["statement", "declaration", "communiqué", "communique"])
      HEADS.push([`${joint} ${whose} ${paper}`, "joint_declaration", false]);
for (const whose of ["ministerial", "trilateral", "tripartite"]) HEADS.push([`${whose} statement`, "joint_declaration", false]);

/** Papers known by their letters, each a kind of its own: read only in capitals. */
export const LETTERS = new Set(
  "lemoa comcasa cismoa gsomia gsoia beca acsa sofa sosa vfa edca raa mlat dta dtaa fta cepa ceca tifa".split(" "),
);
/** "Programme for Cultural Cooperation" */
for (const word of ["programme", "program"])
  for (const link of ["of", "for"])
    for (const field of ["cultural", "educational", "scientific", "technical", "military"])
      for (const noun of ["cooperation", "exchange", "exchanges"]) HEADS.push([`${word} ${link} ${field} ${noun}`, "agreement", false]);

for (const word of LETTERS) HEADS.push([word, "agreement", false]);

export const byFirst = new Map<string, (readonly [readonly string[], Instrument["type"], boolean])[]>();
for (const [phrase, type, plural] of HEADS) {
  const list = phrase.split(" ");
  const first = list[0] as string;
  const entry = [list, type, plural] as const;
  const have = byFirst.get(first);
  if (have === undefined) byFirst.set(first, [entry]);
  else have.push(entry);
}
for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length);

/** Heads that count only where they are a proper title or stand with a subject ("Vision on …", "Framework for …"). */
export const WEAK = new Set([
  "vision",
  "framework",
  "programme",
  "program",
  "plan",
  "declaration",
  "declarations",
  "understanding",
  "convention",
  "annex",
  "adjustment",
  "amendment",
  "addendum",
  "charter",
  "compact",
  "deal",
  "deals",
]);

/** Heads that count only as a proper title with a subject: "Framework for …", "Programme of …". */
export const PROPER = new Set(["framework", "programme", "program", "plan", "partnership"]);

/** Modifiers that may stand before a head and belong to its title. */
export const MODIFIERS = new Set(
  (
    "status social forces joint bilateral trilateral revised new important draft final formal historic landmark key major comprehensive strategic defence defense military security cooperation co-operation " +
    "logistics trade economic free nuclear maritime naval maritime intelligence information intelligence-sharing information-sharing peace border extradition basic general logistic mutual " +
    "technology technical industrial framework partnership science scientific research space energy civil cyber training visiting status-of-forces access support acquisition cross-servicing " +
    "reciprocal development defence-industrial exchange transfer equipment procurement investment cultural visa such related similar separate inter-governmental intergovernmental government-to-government " +
    "export coproduction co-production production licence license offset export-import police counter-terrorism counterterrorism exploration air aviation services customs health agricultural digital friendship " +
    "ceasefire truce cease-fire repatriation lease guarantee loan grant financing host-country host labour labor tax double-taxation taxation fisheries fishing transport rail railway road shipping port energy-sharing gas oil water " +
    "climate environmental educational education academic sports media tourism migration readmission legal judicial mutual-legal-assistance cross-border trilateral quadrilateral multilateral strategic-partnership " +
    "service-level work executive cooperative collaborative preliminary interim provisional revised amended updated supplementary additional further common non-binding binding five-year three-year two-year ten-year long-term multi-year"
  ).split(" "),
);
export const COUNT_WORDS = new Set(["several", "many", "some", "various", "few", "numerous"]);
