/**
 * Persons' names: given names, short forms, spellings of one name, particles and name order.
 */

/** Whether a lower-cased word is a common given name somewhere in the world. */
export const isGivenName = (_lower: string): boolean => false;

/** Whether two lower-cased given names are forms of one name ("benny", "benjamin"). */
export const sameGivenName = (a: string, b: string): boolean => a === b;

/** A name's spelling with what transliterations vary taken out; for comparing, never for display. */
export const foldName = (name: string): string => name.toLowerCase();

/** Whether names of that state are commonly written family name first. */
export const surnameFirst = (_iso2: string): boolean => false;

/** Whether a lower-cased word joins parts of a name ("van", "bin", "al-"). */
export const isNameParticle = (_lower: string): boolean => false;
