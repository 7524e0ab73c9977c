/**
 * How a command ends other than well: one line on stderr (what, where, what to do) and an exit status.
 *
 * 1: findings at or above `--fail-on`, or a verification that failed; 2: unusable input or arguments. An error nobody
 * expected is a mistake of the program: one line as well, status 70 (EX_SOFTWARE), the stack with CONCORD_STACK=1.
 */
import * as Schema from "effect/Schema";

export class Failure extends Schema.TaggedError<Failure>()("Failure", { message: Schema.String }) {}

/** Everything was said already; only the exit status is left to set. */
export class Ended extends Schema.TaggedError<Ended>()("Ended", { status: Schema.Literals([1, 2]) }) {}

export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

export const errorLine = (error: unknown): string => `concord: ${oneLine(error instanceof Error ? error.message : String(error))}`;
