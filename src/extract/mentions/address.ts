/**
 * How persons are addressed: "Ms Lindgren" is not "he", "King Olav" not "she". Of whom no address is told can be either.
 */
import type { Person } from "./registry.ts";
import type { Unit } from "./unit.ts";

/** The words before a name, in the surface of a unit. */
const OF_WOMEN =
  /(?:^| )(?:ms|mrs|miss|madam|madame|mme|queen|princess|duchess|baroness|lady|dame|sheikha|sayyida|begum|señora|dr\. \(mrs\))(?: |\.|$)/;
const OF_MEN = /(?:^| )(?:mr|monsieur|king|prince|duke|baron|lord|sir|emir|sultan|sheikh|sayyid|señor|shri)(?: |\.|$)/;

export class Addressed {
  private readonly as = new Map<Person, "he" | "she">();

  hear({ lower, person, persons }: Unit): void {
    if (person === undefined || persons !== undefined) return;
    if (OF_WOMEN.test(lower)) this.as.set(person, "she");
    else if (OF_MEN.test(lower)) this.as.set(person, "he");
  }

  /** "Ms Lindgren received the general. He …": where the subject before is another for its address, whoever is meant is "he" from then on. */
  tell(subject: Person, meant: Person, pronoun: "he" | "she"): void {
    if (!this.mayBe(subject, pronoun) && !this.as.has(meant)) this.as.set(meant, pronoun);
  }

  mayBe(person: Person, pronoun: string): boolean {
    const known = this.as.get(person);
    return known === undefined || known === pronoun;
  }
}
