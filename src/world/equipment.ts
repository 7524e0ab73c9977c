/**
 * Weapons and military equipment: nouns, modifiers, families by name, designations by shape.
 */
export type EquipmentClass =
  | "aircraft" | "helicopter" | "drone" | "ship" | "submarine" | "vehicle" | "artillery" | "missile" | "air_defence"
  | "radar" | "ammunition" | "firearm" | "engine" | "space" | "system";

export interface EquipmentMatch {
  readonly length: number;
  readonly kind: "family" | "noun" | "modifier" | "designation";
  readonly class: EquipmentClass;
  /** Whether the matched noun is plural ("frigates"); false for the rest. */
  readonly plural: boolean;
}

/** The longest equipment word or name that begins at `words[from]` (lower-cased tokens), or undefined. */
export const matchEquipment = (_words: readonly string[], _from: number): EquipmentMatch | undefined => undefined;

/** Whether one lower-cased token has the shape of a designation ("an/tps-77", "m142", "su-57e", "mogami-class"). */
export const isDesignation = (_lower: string): boolean => false;
