/**
 * What recognisers answered at a token: they ask the same place again and again, and a sentence is cut in two passes.
 *
 * Only for recognisers that look at the text alone, never at the persons found so far. `undefined` was not asked yet, `null` is nothing.
 */
import type { OfficeMatch } from "../../world/offices.ts";
import type { Token } from "../text/tokens.ts";
import type { InstrumentMatch } from "./instruments.ts";
import type { ItemMatch } from "./items.ts";
import type { StateHit } from "./lexicon.ts";
import type { OrgMatch } from "./orgs.ts";
import type { PersonGroup } from "./people.ts";
import type { Holders } from "./plurals.ts";
import type { SeriesMatch } from "./series.ts";

type Asked<R> = R | null | undefined;

const ANY_END = -1;

interface Memo {
  /** The token itself: a changed copy of a token must not answer for it. */
  readonly of: Token;
  /** End of the range that the answers hold for. */
  end: number;
  state: Asked<StateHit>;
  office: Asked<OfficeMatch>;
  org: Asked<OrgMatch>;
  group: Asked<PersonGroup>;
  holders: Asked<Holders>;
  series: Asked<SeriesMatch>;
  instrument: Asked<InstrumentMatch>;
  item: Asked<ItemMatch>;
}

/** The memo of `token` for whatever range; its own answers for offices hold for any. */
export const officeMemo = (token: Token): Memo => {
  const kept = token.memo as Memo | undefined;
  return kept !== undefined && kept.of === token ? kept : memoAt(token, ANY_END);
};

/** The answers at `token` for what ends before token `end`. */
export const memoAt = (token: Token, end: number): Memo => {
  const kept = token.memo as Memo | undefined;
  if (kept !== undefined && kept.of === token) {
    if (kept.end === end) return kept;
    if (kept.end === ANY_END) {
      kept.end = end;
      return kept;
    }
  }
  const memo: Memo = {
    of: token,
    end,
    state: undefined,
    office: undefined,
    org: undefined,
    group: undefined,
    holders: undefined,
    series: undefined,
    instrument: undefined,
    item: undefined,
  };
  token.memo = memo;
  return memo;
};
