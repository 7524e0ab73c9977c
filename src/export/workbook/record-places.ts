/** Where records stand in the workbook, so that links lead to them: sheet and row by id, a few bytes a record. */
import { IdNumbers } from "./id-numbers.ts";

/** Rows of a sheet fit into 21 bits, the other 11 number the sheets. */
const LINES = 2 ** 21;
const MOST_SHEETS = 2 ** 11;

export class RecordPlaces {
  readonly #numbers = new IdNumbers();
  readonly #sheets: string[] = [];
  #count = 0;

  get size(): number {
    return this.#count;
  }

  /** Sheets beyond the 2,048th are not remembered. */
  set(record: string, sheet: string, line: number): void {
    if (this.#sheets.at(-1) !== sheet) this.#sheets.push(sheet);
    if (this.#sheets.length > MOST_SHEETS) return;
    this.#numbers.set(record, (this.#sheets.length - 1) * LINES + line);
    this.#count++;
  }

  /** `'Meetings'!A12`, or undefined for a record that is not known. */
  get(record: string): string | undefined {
    const number = this.#numbers.get(record);
    return number === undefined ? undefined : `'${this.#sheets[Math.floor(number / LINES)]}'!A${number % LINES}`;
  }
}
