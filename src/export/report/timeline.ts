/**
 * The timeline as a picture: a bar for each record, as wide as the days its date may be, in UTC, in bands by kind.
 *
 * Drawn by Observable Plot into a detached document, so that the SVG is part of the page and needs no script; bars and their
 * labels link to the records. Up to `ROWS_OF_THEIR_OWN` records each have a row and a label; more are packed into rows without.
 * Gotchas: records without two-sided bounds are not drawn but counted; above `MOST` only the first are drawn.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Dataset } from "../../model/dataset.ts";
import { recordHeading, recordSubject } from "../record-title.ts";
import { RECORD_TABLES, type RecordTable } from "../table-source.ts";
import { visibleText } from "../visible-text.ts";

const MOST = 2_000;
const ROWS_OF_THEIR_OWN = 40;
const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BANDS: Readonly<Record<RecordTable, string>> = {
  meetings: "Meetings",
  visits: "Visits",
  agreements: "Agreements",
  purchases: "Purchases",
};
const COLORS = { corroborated: "#2f855a", single_source: "#b7791f", conflicting: "#c53030", decided: "#805ad5" } as const;

interface Bar {
  readonly id: string;
  readonly band: string;
  /** Milliseconds since 1970 in UTC; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly support: keyof typeof COLORS;
  readonly title: string;
  readonly label: string;
}
interface Placed extends Bar {
  /** Row of the picture, from 0; bands are kept apart by part of a row. */
  readonly row: number;
}

const dayOf = (iso: string | null): number | null => (iso !== null && DAY.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : null);

const barsOf = (dataset: Dataset): { readonly bars: readonly Bar[]; readonly undated: number } => {
  const bars: Bar[] = [];
  let undated = 0;
  for (const table of RECORD_TABLES)
    for (const row of dataset[table]) {
      const [from, to] = [dayOf(row.date_earliest), dayOf(row.date_latest)];
      if (from === null || to === null) undated++;
      else
        bars.push({
          id: row.id,
          band: BANDS[table],
          from,
          to: to + DAY_MS,
          support: row.support,
          title: visibleText(recordHeading(table, row)),
          label: visibleText(recordSubject(row)).replace(/\s+/g, " "),
        });
    }
  return { bars: bars.slice(0, MOST), undated };
};

/**
 * Puts bars into rows, first come, first placed: bars that would overlap, or all of them, go below each other. `headroom` rows
 * stay free above each band for its name.
 */
const place = (
  bars: readonly Bar[],
  gap: number,
  headroom: number,
): { readonly placed: readonly Placed[]; readonly rows: number; readonly tops: Map<string, number> } => {
  const placed: Placed[] = [];
  const tops = new Map<string, number>();
  let top = 0;
  for (const band of Object.values(BANDS)) {
    const own = bars.filter((bar) => bar.band === band).sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
    if (own.length === 0) continue;
    tops.set(band, top);
    top += headroom;
    const ends: number[] = [];
    for (const bar of own) {
      const free = ends.findIndex((end) => end <= bar.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = bar.to + gap;
      placed.push({ ...bar, row: top + row });
    }
    top += ends.length + 0.6;
  }
  return { placed, rows: top, tops };
};

export interface Timeline {
  readonly svg: string;
  readonly drawn: number;
  readonly undated: number;
}

export interface TimelineOptions {
  /** In pixels. */
  readonly width: number;
  /** Its text for a screen reader. */
  readonly label: string;
  /** Whether the record stands on the page, so that its bar may link there. */
  readonly onPage: (id: string) => boolean;
}

const ROW = 22;
/** About as wide as a character of a label is, in pixels. */
const CHARACTER = 6.4;

/** The picture, or null where no record has both a first and a last day. */
export const timeline = (dataset: Dataset, { width, label, onPage }: TimelineOptions): Timeline | null => {
  const { bars, undated } = barsOf(dataset);
  if (bars.length === 0) return null;
  const first = Math.min(...bars.map((bar) => bar.from));
  const last = Math.max(...bars.map((bar) => bar.to));
  const span = Math.max(last - first, 30 * DAY_MS);
  const narrow = width < 600;
  const left = narrow ? 8 : 96;
  const right = 16;
  const labelled = bars.length <= ROWS_OF_THEIR_OWN;
  const { placed, rows, tops } = place(bars, labelled ? Number.POSITIVE_INFINITY : span * 0.012, narrow ? 1 : 0);
  const domain = [first - span * 0.02, first + span * 1.02] as const;
  const pixels = (width - left - right) / (domain[1] - domain[0]);
  const at = (time: number): number => left + (time - domain[0]) * pixels;
  /** A bar is at least 5 pixels wide. */
  const end = (bar: Bar): number => Math.max(bar.to, bar.from + 5 / pixels);
  const href = (bar: Bar): string | null => (onPage(bar.id) ? `#${bar.id}` : null);
  /** Where there is more room beside the bar, and as much of the label as fits there. */
  const beside = (bar: Placed): { readonly after: boolean; readonly text: string } => {
    const [before, behind] = [at(bar.from) - left - 8, width - right - at(end(bar)) - 8];
    const after = behind >= before || bar.label.length * CHARACTER <= behind;
    const fits = Math.floor((after ? behind : before) / CHARACTER);
    const text = bar.label.length <= fits ? bar.label : fits < 8 ? "" : `${bar.label.slice(0, fits - 1).toWellFormed()}…`;
    return { after, text };
  };
  const labels = (after: boolean) =>
    Plot.text(labelled ? placed.filter((bar) => beside(bar).after === after && beside(bar).text !== "") : [], {
      x: (bar: Placed) => new Date(after ? end(bar) : bar.from),
      y: (bar: Placed) => bar.row + 0.39,
      dx: after ? 6 : -6,
      textAnchor: after ? "start" : "end",
      text: (bar: Placed) => beside(bar).text,
      href,
      fill: "currentColor",
    });
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const figure = Plot.plot({
    document: document as never,
    width,
    height: 50 + rows * ROW,
    marginLeft: left,
    marginRight: right,
    marginTop: 42,
    marginBottom: 4,
    ariaLabel: label,
    style: { background: "transparent", fontSize: "12px", fontFamily: "system-ui, sans-serif" },
    x: {
      type: "utc",
      axis: "top",
      grid: true,
      label: null,
      domain: domain.map((time) => new Date(time)),
      ...(narrow ? { ticks: 4 } : {}),
    },
    y: { axis: null, domain: [rows, -0.4] },
    marks: [
      Plot.text([...tops], {
        frameAnchor: "left",
        dx: narrow ? 0 : -88,
        textAnchor: "start",
        y: ([, top]: [string, number]) => top + 0.4,
        text: ([band]: [string, number]) => band,
        fontWeight: 600,
        fill: "currentColor",
      }),
      Plot.rect(placed, {
        x1: (bar: Placed) => new Date(bar.from),
        x2: (bar: Placed) => new Date(end(bar)),
        y1: (bar: Placed) => bar.row,
        y2: (bar: Placed) => bar.row + 0.78,
        fill: (bar: Placed) => COLORS[bar.support],
        fillOpacity: (bar: Placed) => (bar.to - bar.from > 60 * DAY_MS ? 0.45 : 0.95),
        rx: 3,
        title: "title",
        href,
      }),
      labels(true),
      labels(false),
    ],
  });
  return { svg: (figure as unknown as { outerHTML: string }).outerHTML, drawn: bars.length, undated };
};

/** What the colours of the picture mean. */
export const TIMELINE_COLORS: Readonly<Record<string, string>> = COLORS;
