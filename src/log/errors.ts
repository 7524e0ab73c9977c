/**
 * What can go wrong with a log, as typed errors. Each message is one line that says what, where and what to do.
 */
import * as Schema from "effect/Schema";

/** The target cannot be opened as a store: not a folder of ours, wrong version, server not reachable, rights missing. */
export class CannotOpenStore extends Schema.TaggedError<CannotOpenStore>()("CannotOpenStore", {
  target: Schema.String,
  message: Schema.String,
}) {}

/** The embedded folder is open in another process (or twice in this one). */
export class StoreInUse extends Schema.TaggedError<StoreInUse>()("StoreInUse", {
  target: Schema.String,
  holder: Schema.Struct({ pid: Schema.Int, host: Schema.String, command: Schema.String, since: Schema.String }),
  message: Schema.String,
}) {}

/** A stream stands at another revision than the writer expected; nothing of the batch was appended. */
export class VersionConflict extends Schema.TaggedError<VersionConflict>()("VersionConflict", {
  stream: Schema.String,
  expected: Schema.Int,
  actual: Schema.Int,
  message: Schema.String,
}) {}

/** An event that may not be appended: its payload does not fit its type, its text does not fit its hash. */
export class InvalidEvent extends Schema.TaggedError<InvalidEvent>()("InvalidEvent", {
  stream: Schema.String,
  type: Schema.String,
  message: Schema.String,
}) {}

/** A stored event this program cannot read: of a type or version it does not know, or no longer what was written. */
export class UnreadableEvent extends Schema.TaggedError<UnreadableEvent>()("UnreadableEvent", {
  position: Schema.Int,
  message: Schema.String,
}) {}

/** A dump that cannot be restored: `line` is 1-based. */
export class BadDump extends Schema.TaggedError<BadDump>()("BadDump", { line: Schema.Int, message: Schema.String }) {}

/** A position or time that the log does not reach. */
export class NoSuchPosition extends Schema.TaggedError<NoSuchPosition>()("NoSuchPosition", { message: Schema.String }) {}

/** The database failed. */
export class StoreFailure extends Schema.TaggedError<StoreFailure>()("StoreFailure", {
  message: Schema.String,
  cause: Schema.optional(Schema.Defect()),
}) {}
