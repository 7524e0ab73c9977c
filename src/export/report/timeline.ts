/**
 * The timeline as a picture: one line a kind of record, a bar for each date as wide as the days it may be, in UTC.
 *
 * Drawn by Observable Plot into a detached document, so the SVG is part of the page and needs no script. Gotchas: undated
 * records are not drawn but counted in the caption; above `MOST` records only the first are drawn.
 */
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Dataset } from "../../model/dataset.ts";
import { recordTitle } from "../audit/audit-view.ts";
import { RECORD_TABLES, type RecordTable } from "../table-source.ts";
import { visibleText } from "../visible-text.ts";

const MOST = 2_000;
const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NAMES: Readonly<Record<RecordTable, string>> = {
  meetings: "Meetings",
  visits: "Visits",
  agreements: "Agreements",
  purchases: "Purchases",
};
const COLORS = { corroborated: "#2f855a", single_source: "#b7791f", conflicting: "#c53030", decided: "#805ad5" } as const;

interface Bar {
  readonly lane: string;
  readonly from: Date;
  readonly to: Date;
  readonly support: keyof typeof COLORS;
  readonly title: string;
  row: number;
}

const dayOf = (iso: string | null): number | null => (iso !== null && DAY.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : null);

/** Bars that would overlap go to rows below each other; first come, first placed. */
const stack = (bars: Bar[], gap: number): number => {
  const ends: number[] = [];
  for (const bar of bars) {
    let row = ends.findIndex((end) => end <= bar.from.getTime());
    if (row < 0) row = ends.length;
    ends[row] = bar.to.getTime() + gap;
    bar.row = row;
  }
  return ends.length;
};

export interface Timeline {
  readonly svg: string;
  readonly drawn: number;
  readonly undated: number;
}

/** The picture, or null where no record has both a first and a last day. `label` is its text for a screen reader. */
export const timeline = (dataset: Dataset, label: string): Timeline | null => {
  let undated = 0;
  const bars: Bar[] = [];
  for (const table of RECORD_TABLES) {
    for (const row of dataset[table]) {
      const [from, to] = [dayOf(row.date_earliest), dayOf(row.date_latest)];
      if (from === null || to === null) undated++;
      else if (bars.length < MOST)
        bars.push({
          lane: NAMES[table],
          from: new Date(from),
          to: new Date(to + DAY_MS),
          support: row.support,
          title: visibleText(recordTitle(table, row)),
          row: 0,
        });
    }
  }
  if (bars.length === 0) return null;
  const first = Math.min(...bars.map((bar) => bar.from.getTime()));
  const last = Math.max(...bars.map((bar) => bar.to.getTime()));
  const span = Math.max(last - first, 30 * DAY_MS);
  const lanes = Object.values(NAMES).filter((lane) => bars.some((bar) => bar.lane === lane));
  const rows = new Map(
    lanes.map((lane) => [
      lane,
      stack(
        bars.filter((bar) => bar.lane === lane).sort((a, b) => a.from.getTime() - b.from.getTime()),
        span * 0.012,
      ),
    ]),
  );
  const widest = span * 0.006;
  let offset = 0;
  const tops = new Map(
    lanes.map((lane) => {
      const top = offset;
      offset += (rows.get(lane) ?? 1) + 0.6;
      return [lane, top];
    }),
  );
  const y = (bar: Bar): number => (tops.get(bar.lane) ?? 0) + bar.row;
  const right = (bar: Bar): Date => new Date(Math.max(bar.to.getTime(), bar.from.getTime() + widest));
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const figure = Plot.plot({
    document: document as never,
    width: 1080,
    height: 50 + offset * 22,
    marginLeft: 96,
    marginRight: 16,
    marginTop: 42,
    marginBottom: 4,
    ariaLabel: label,
    style: { background: "transparent", fontSize: "13px", fontFamily: "system-ui, sans-serif" },
    x: { type: "utc", axis: "top", grid: true, label: null, domain: [new Date(first - span * 0.02), new Date(first + span * 1.02)] },
    y: { axis: null, domain: [offset, -0.4] },
    marks: [
      Plot.text(lanes, {
        x: null,
        frameAnchor: "left",
        dx: -88,
        textAnchor: "start",
        y: (lane: string) => (tops.get(lane) ?? 0) + 0.4,
        text: (lane: string) => lane,
        fontWeight: 600,
        fill: "currentColor",
      }),
      Plot.rect(bars, {
        x1: "from",
        x2: right,
        y1: y,
        y2: (bar: Bar) => y(bar) + 0.78,
        fill: (bar: Bar) => COLORS[bar.support],
        fillOpacity: (bar: Bar) => (bar.to.getTime() - bar.from.getTime() > 60 * DAY_MS ? 0.45 : 0.95),
        rx: 3,
        title: "title",
      }),
    ],
  });
  return { svg: (figure as unknown as { outerHTML: string }).outerHTML, drawn: bars.length, undated };
};

/** What the colours of the picture mean. */
export const TIMELINE_COLORS: Readonly<Record<string, string>> = COLORS;
