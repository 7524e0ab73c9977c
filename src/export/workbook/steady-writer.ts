/**
 * exceljs's streaming writer with four things mended: it waits for the disk, its bytes do not depend on the clock, links
 * inside the workbook are links and not web addresses, and the parts of a sheet stand in the order the format asks for.
 *
 * - exceljs hands rows to the zip without ever looking back, so that a long sheet piles up in memory. Here each part is a
 *   `PassThrough`, and `drained` waits until what was written has been compressed.
 * - archiver stamps each part with the current time; every part is stamped 1980-01-01, the first time a zip can hold.
 * - exceljs writes `#Sheet!A1` as an external relation, and many links by way of an object and a string each;
 *   `internalLink` writes a `location`.
 * - exceljs puts links before the lists of allowed values, which Excel takes for damage.
 *
 * Rows after the header come as finished XML (row-xml.ts).
 *
 * Gotchas: it reaches into exceljs 4.4's underscored members, which a test pins. One sheet at a time: commit a sheet before
 * adding the next, or the zip waits for the first while memory fills with the second.
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createRequire } from "node:module";
import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import type ExcelJS from "exceljs";

const exceljs = createRequire(import.meta.url)("exceljs") as typeof ExcelJS;

const FIRST_ZIP_TIME = new Date(Date.UTC(1980, 0, 1));

interface Archive {
  append(source: unknown, data: { name: string; date?: Date }): unknown;
}
interface PartOwner {
  zip: Archive;
  addThemes(): Promise<void>;
}
const PIECE = 64 * 1024;

/**
 * What exceljs writes a part through: strings or its own string buffers, a row at a time. They are gathered into pieces,
 * since a compressor that is called once a row spends its time and memory on being called.
 */
class PartStream extends PassThrough {
  #pending = "";
  override write(chunk: unknown): boolean {
    this.#pending += typeof chunk === "string" ? chunk : (chunk as { toBuffer(): Buffer }).toBuffer().toString("utf8");
    return this.#pending.length < PIECE || this.#flush();
  }
  override end(): this {
    this.#flush();
    return super.end();
  }
  #flush(): boolean {
    const piece = Buffer.from(this.#pending, "utf8");
    this.#pending = "";
    return super.write(piece);
  }
}

/** The first part is added while exceljs is still constructing; that is where the archive gets its fixed time. */
class SteadyWorkbookWriter extends exceljs.stream.xlsx.WorkbookWriter {
  override addThemes(): Promise<void> {
    const { zip } = this as unknown as PartOwner;
    const append = zip.append.bind(zip);
    zip.append = (source, data) => append(source, { ...data, date: FIRST_ZIP_TIME });
    return (exceljs.stream.xlsx.WorkbookWriter.prototype as unknown as PartOwner).addThemes.call(this);
  }
  _openStream(path: string): PartStream {
    const part = new PartStream({ highWaterMark: 256 * 1024 });
    part.on("finish", () => part.emit("zipped"));
    (this as unknown as PartOwner).zip.append(part, { name: path });
    return part;
  }
}

export type Sheet = ExcelJS.Worksheet;
interface SheetInside {
  readonly stream: PartStream;
  readonly _sheetCommentsWriter: { addComments(notes: readonly object[]): void };
  hasComments?: boolean;
  _writeHyperlinks(): void;
  _writeDataValidations(): void;
}
/** XML that grows outside the heap: as many short strings would make V8 take room for their survivors. */
class Xml {
  #bytes = Buffer.allocUnsafe(PIECE);
  #length = 0;
  add(text: string): void {
    if (this.#length + text.length * 3 > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(this.#bytes.length * 2 + text.length * 3);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(text, this.#length, "utf8");
  }
  toString(): string {
    return this.#bytes.toString("utf8", 0, this.#length);
  }
}

/** The links of each sheet. */
const links = new WeakMap<Sheet, Xml>();
const inside = (sheet: Sheet): SheetInside => sheet as unknown as SheetInside;

/** A hovering note; `columns` and `lines` are how large its box is. */
export interface Note {
  readonly reference: string;
  readonly text: string;
  readonly columns: number;
  readonly lines: number;
}

export interface SteadyWorkbook {
  readonly book: ExcelJS.stream.xlsx.WorkbookWriter;
  readonly addSheet: (name: string, options: Partial<ExcelJS.AddWorksheetOptions>) => Sheet;
  /** Number of a cell format. */
  readonly styleId: (style: Partial<ExcelJS.Style>) => number;
  /** Takes rows as XML, the header having been committed; false where `drained` should be awaited before more. */
  readonly writeRows: (sheet: Sheet, xml: string) => boolean;
  /** Resolves once the sheet's rows so far have left memory. */
  readonly drained: (sheet: Sheet) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
}

/** Links the cell at `address` to `target`, such as `'Evidence'!A12`; sheet names hold nothing that XML would mind. */
export const internalLink = (sheet: Sheet, address: string, target: string): void => {
  const known = links.get(sheet) ?? new Xml();
  links.set(sheet, known);
  known.add(`<hyperlink ref="${address}" location="${target}"/>`);
};

const FIXED = { protection: { locked: "True", lockText: "True" }, margins: { insetmode: "auto", inset: [0.1, 0.1, 0.1, 0.1] } } as const;

export const addNote = (sheet: Sheet, { reference, text, columns, lines }: Note): void => {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const left = [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) + 0.2;
  const top = Number(digits) - 1;
  const anchor = { left, top, right: left + columns, bottom: top + lines };
  inside(sheet)._sheetCommentsWriter.addComments([{ ref: reference, anchor, note: { ...FIXED, editAs: "absolute", texts: [{ text }] } }]);
  inside(sheet).hasComments = true;
};

/** A workbook written to `path`, stamped with a fixed creation time. `program` is its creator. */
export const openWorkbook = (path: string, program: string): SteadyWorkbook => {
  const file = createWriteStream(path, { flags: "wx" });
  const done = finished(file);
  done.catch(() => undefined);
  const book = new SteadyWorkbookWriter({
    stream: file,
    useStyles: true,
    useSharedStrings: false,
    creator: program,
    lastModifiedBy: program,
    created: FIRST_ZIP_TIME,
    modified: FIRST_ZIP_TIME,
  } as never);
  const styles = (book as unknown as { styles: { addStyleModel(style: unknown): number } }).styles;
  const ids = new Map<unknown, number>();
  return {
    book,
    addSheet: (name, options) => {
      const sheet = book.addWorksheet(name, options) as unknown as Sheet;
      const parts = inside(sheet);
      const lists = parts._writeDataValidations;
      parts._writeHyperlinks = () => undefined;
      parts._writeDataValidations = () => {
        lists.call(parts);
        const own = links.get(sheet);
        if (own !== undefined) parts.stream.write(`<hyperlinks>${own.toString()}</hyperlinks>`);
      };
      return sheet;
    },
    styleId: (style) => {
      const known = ids.get(style);
      if (known !== undefined) return known;
      const id = styles.addStyleModel(style);
      ids.set(style, id);
      return id;
    },
    writeRows: (sheet, xml) => inside(sheet).stream.write(xml),
    drained: async (sheet) => {
      const { stream } = inside(sheet);
      if (stream.writableNeedDrain) await Promise.race([once(stream, "drain"), done]);
      if (file.errored) throw file.errored;
    },
    finish: async () => {
      await Promise.race([book.commit(), done]);
      await done;
    },
    abandon: async () => {
      file.destroy();
      await done.catch(() => undefined);
    },
  };
};
