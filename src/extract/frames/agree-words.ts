/** Words of signing, by what they need beside them. Compiled for this project. */

/** Verbs that make any instrument a signed one. */
export const SIGN =
  /^(signed|signs|sign|signing|inked|inks|ink|inking|adopted|adopts|adopt|adopting|exchanged|exchange|exchanges|exchanging|concluded|conclude|concludes|concluding|finalised|finalized|finalise|finalize|finalises|finalizes|initialled|initialed|initial|initials|sealed|seal|seals|sealing|clinched|clinch|clinches|renewed|renew|renews|extended|prolonged|penned|swapped|countersigned|co-signed|subscribed|formalised|formalise|formalises|formalized|formalize|formalizes|undersigned)$/;
/** Verbs that do so only with a declaration: states issue many things. */
export const ISSUE = /^(issued|issues|issue|issuing|released|endorsed|endorse|endorses|proclaimed|unveiled|approved)$/;
/** Verbs that do so only with a pact or treaty: an "agreement" reached is often but an understanding. */
export const REACH = /^(reached|reach|reaches|struck|strike|strikes|entered|enter|enters|entering|sealed)$/;
/** Verbs that do so with a paper newly made: to execute or complete one that stands is to carry it out. */
export const MAKE = /^(executed|executes|completed|completes|wrapped|landed|secured|agreed|agree|agrees)$/;
/** Verbs that do so only with a plan or a vision: to agree on an agreement is not to sign it. */
export const AGREE = /^(agreed|agree|agrees)$/;
export const SIGNING =
  /^(signing|signature|adoption|conclusion|inking|finalisation|finalization|initialling|initialing|exchange|handover|handing)$/;
/** Verbs and nouns of work on a text that nobody has signed. */
export const NEGOTIATE =
  /^(negotiate|negotiates|negotiated|negotiating|draft|drafted|drafting|finalising|finalizing|proposed|proposes|propose|proposing|prepare|prepared|preparing|negotiations|negotiation|hammer|hammering|hammered|thrash|thrashing|thrashed|pursue|pursuing|work|working|worked|drawn|drawing|draw|draws|drew|elaborate|elaborated|elaborating|studied|studying)$/;
/** What a paper is called when its kind is left open. */
export const GENERIC = /^(documents?|instruments?|papers?|texts?|accords?|declarations?|statements?|extension|renewal|amendment)$/;
/** Nouns that count papers: "a raft of agreements". */
export const COLLECTIVE =
  /^(extension|renewal|number|series|raft|set|package|total|range|batch|couple|pair|host|string|slew|flurry|bundle|dozen|dozens|exchange|copy|copies|text|texts|originals|signing|signature|adoption|conclusion|inking|raft|over|instruments?)$/;
/** The rule of an act that finishes a text which nobody signs yet: its day and town are not those of a signing. */
export const TEXT_AGREED = "text-agreed";
