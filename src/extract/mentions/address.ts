/**
 * How persons are addressed: "Ms Lindgren" is not "he", "King Olav" not "she". Of whom no address is told can be either.
 */
import type { Person } from "./registry.ts";
import type { Unit } from "./unit.ts";

/**
 * The words before a name, in the surface of a unit. In Bengal "Sheikh" is the name of families, of women as of men; a sheikh of Arabia is
 * somebody's son.
 */
const OF_WOMEN =
  /(?:^| )(?:ms|mrs|miss|madam|madame|mme|queen|princess|duchess|baroness|lady|dame|sheikha|sayyida|begum|señora|dr\. \(mrs\))(?: |\.|$)/;
const OF_MEN =
  /(?:^| )(?:mr|monsieur|king|prince|duke|baron|lord|sir|emir|sultan|sayyid|señor|shri)(?: |\.|$)|\bsheikh .*\b(?:bin|ibn|al)[ -]/;

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

  /** What a pronoun has been taken to mean before; weaker than what an address tells. */
  private readonly taken = new Map<Person, "he" | "she">();
  /** The sentence in which a pronoun meant somebody last. */
  private readonly takenAt = new Map<Person, number>();

  /** Takes in whom a pronoun means; `sure`: the only one of the sentence. */
  take(person: Person, pronoun: "he" | "she", sure: boolean, at: number): void {
    this.takenAt.set(person, at);
    if (sure && !this.as.has(person)) this.as.set(person, pronoun);
    if (!this.taken.has(person)) this.taken.set(person, pronoun);
  }

  /**
   * "She" for somebody whom "he" has meant, beside one of `others` whom only "she" can mean: that one; where "he" did so in the sentence
   * before `at`, whom `beside` gives, the only other one told of with them.
   */
  rather(
    choice: Person | undefined,
    pronoun: "he" | "she",
    others: readonly (Person | undefined)[],
    beside: () => Person | undefined,
    at: number,
  ): Person | undefined {
    if (choice === undefined || this.as.has(choice) || !this.isOtherwise(choice, pronoun)) return choice;
    return (
      others.find((p) => p !== undefined && this.as.get(p) === pronoun) ??
      (this.takenAt.get(choice) === at - 1 ? beside() : undefined) ??
      choice
    );
  }

  /** Has the other pronoun been taken to mean somebody? */
  isOtherwise(person: Person, pronoun: "he" | "she"): boolean {
    return (this.taken.get(person) ?? pronoun) !== pronoun;
  }

  mayBe(person: Person, pronoun: string): boolean {
    const known = this.as.get(person);
    return known === undefined || known === pronoun;
  }
}
