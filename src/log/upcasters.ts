/**
 * Upcasters: what brings an event of an earlier version up to the current one when it is read. The stored event stays.
 *
 * `UPCASTERS[type][n]` turns a payload of version n into one of version n + 1. Raising a version in the model asks for
 * one here and for a fixture of the old version in `test/log/fixtures`.
 */
import type { EventType } from "../model/event.ts";

export type Upcaster = (payload: unknown) => unknown;
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>;

/** Every type stands at its first version. */
export const UPCASTERS: Readonly<Record<EventType, Readonly<Record<number, Upcaster>>>> = {
  source: {},
  claims: {},
  decision: {},
  take_down: {},
};

/** Applies the steps from `version` to `current`. Throws an Error where a step is missing. */
export const upcast = (upcasters: Upcasters, type: string, version: number, current: number, payload: unknown): unknown => {
  let value = payload;
  for (let v = version; v < current; v++) {
    const step = upcasters[type]?.[v];
    if (step === undefined) throw new Error(`no upcaster for ${type} from version ${v} to ${v + 1}`);
    value = step(value);
  }
  return value;
};
