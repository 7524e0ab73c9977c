/**
 * Echoes: meetings told only by pointing back ("the talks", "discussed … with"). One counts only where the article tells the
 * exchange nowhere else.
 *
 * Tellings are found by the people in them, so that an article of very many echoes costs no more than its length.
 */
import type { Draft } from "./draft.ts";

type Meeting = Extract<Draft, { kind: "meeting" }>;

const peopleOf = (meeting: Meeting): string[] => meeting.participants.map((p) => p.value.name ?? `? ${p.value.country ?? ""}`);

/** The meetings an article tells, by the people in them; equal ones are kept once. */
export class Tellings {
  private readonly byPerson = new Map<string, Map<string, ReadonlySet<string>>>();

  private static key(item: number, status: string, person: string): string {
    return `${item} ${status} ${person}`;
  }

  add(draft: Draft, item: number): void {
    if (draft.kind !== "meeting") return;
    const people = new Set(peopleOf(draft));
    const telling = [...people].sort().join("|");
    for (const person of people) {
      const key = Tellings.key(item, draft.status.value, person);
      const known = this.byPerson.get(key);
      if (known === undefined) this.byPerson.set(key, new Map([[telling, people]]));
      else known.set(telling, people);
    }
  }

  /** Is there a meeting of everybody whom `echo` names, held or of the same status, or (`ahead`) planned? */
  has(echo: Draft, item: number, ahead = false): boolean {
    if (echo.kind !== "meeting") return false;
    const people = peopleOf(echo);
    return [...new Set(["held", echo.status.value, ...(ahead ? ["planned"] : [])])].some((status) => {
      const rows = people.map((person) => this.byPerson.get(Tellings.key(item, status, person)));
      const fewest = rows.reduce((a, b) => ((b?.size ?? 0) < (a?.size ?? 0) ? b : a), rows[0]);
      return [...(fewest?.values() ?? [])].some((told) => people.every((person) => told.has(person)));
    });
  }
}
