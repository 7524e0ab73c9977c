/** Nouns of what stands somewhere: a place behind one of them is where it stands, not where the happening was. */
export const FACILITY =
  /^(centre|center|plant|plants|farm|farms|line|corridor|bridge|railway|railroad|road|highway|port|terminal|airport|station|hospital|school|university|projects?|platform|base|yard|shipyard|factory|hub|park|field|fields|mines?|refinery|pipeline|dam|reactor|facility|facilities|zone|warehouse|laboratory|campus|cable|works)$/;
