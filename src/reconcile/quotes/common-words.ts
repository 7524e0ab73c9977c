/**
 * Words that officials use in nearly every statement. Two quotations that share nothing else seldom are one, so these alone bring quotations
 * together only where a quotation consists of little else (`wording.ts`). Compiled for this project.
 */
export const COMMON_WORDS: readonly string[] = `
agree agreed go going went come came make made take taken give given get work working continue say said tell think know believe want need look see
hope help support show stand keep bring build try use put let find begin start
country state nation people government minister president leader official side partner friend ally region world community
relation tie cooperation partnership friendship alliance dialogue talk meeting discussion visit agreement deal contract memorandum
defence security military force army navy peace stability threat sovereignty
strategic bilateral regional international global mutual common joint important significant historic key main
new good great strong close clear ready open long deep full high big
strengthen deepen expand develop development enhance promote increase improve
economic trade investment industry energy technology area field level issue matter step way part role interest
today year month week day time future past history first last next always ever already together forward
many much well better best everything nothing something one two three
`
  .trim()
  .split(/\s+/);
