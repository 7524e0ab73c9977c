/**
 * What is known of every day: the publication of each article, the happening behind each mention. Narrowed step by step; each
 * step keeps the words that argue for it and the claims it rests on, so that an inferred date can be shown as an argument.
 */
import { type Days, intersect, isEmpty, sameDays } from "../../model/days.ts";

/** One narrowing of one variable. */
export interface Step {
  readonly variable: string;
  readonly before: Days;
  readonly after: Days;
  /** The premise in plain words. */
  readonly because: string;
  readonly claims: readonly string[];
  /** Variables whose own steps the narrowing rests on. */
  readonly through: readonly string[];
}

/** A premise that left no day at all; the days before it were kept. */
export interface Contradiction {
  readonly variable: string;
  readonly step: Step;
}

export class Timeline {
  readonly steps = new Map<string, Step[]>();
  readonly contradictions: Contradiction[] = [];
  private readonly known = new Map<string, Days>();
  private readonly refuted = new Set<string>();

  start(variable: string, days: Days): void {
    this.known.set(variable, days);
  }

  has(variable: string): boolean {
    return this.known.has(variable);
  }

  days(variable: string): Days {
    return this.known.get(variable) ?? [];
  }

  /** Narrows a variable to `to`; whether that changed anything. A narrowing to nothing is kept as a contradiction instead. */
  narrow(
    variable: string,
    to: Days,
    because: string,
    claims: readonly string[],
    through: readonly string[] = [],
    confirms = false,
  ): boolean {
    const before = this.days(variable);
    const after = intersect(before, to);
    const step: Step = { variable, before, after, because, claims, through };
    if (sameDays(before, after)) {
      // a premise that comes to what is known already is kept beside the others
      if (confirms && !(this.steps.get(variable) ?? []).some((s) => s.because === because)) this.keep(step);
      return false;
    }
    if (isEmpty(after)) {
      const key = `${variable}\u001f${because}`;
      if (!this.refuted.has(key)) this.contradictions.push({ variable, step });
      this.refuted.add(key);
      return false;
    }
    this.known.set(variable, after);
    this.keep(step);
    return true;
  }

  private keep(step: Step): void {
    const list = this.steps.get(step.variable);
    if (list === undefined) this.steps.set(step.variable, [step]);
    else list.push(step);
  }

  /** The steps behind variables, those they rest on first. */
  argument(variables: readonly string[]): readonly Step[] {
    const out: Step[] = [];
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const step of this.steps.get(name) ?? []) {
        for (const other of step.through) visit(other);
        if (!out.includes(step)) out.push(step);
      }
    };
    for (const variable of variables) visit(variable);
    return out;
  }
}
