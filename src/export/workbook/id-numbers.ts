/**
 * A number for each of very many ids, in a few bytes an id: a `Map` of a million ids takes 200 MB and more.
 *
 * Ids as the program makes them, a letter, a hyphen and twelve hexadecimal digits, fit exactly into the 53 bits of a number
 * and lie in an open-addressed table; any other id goes into a `Map`.
 */
const ID = /^[a-z]-[0-9a-f]{12}$/;
const LETTER = 2 ** 48;
const FIRST_SIZE = 1024;
/** Fuller than this, a table grows. */
const FULL = 0.7;

/** 1 and up, so that 0 marks a free place. */
const exact = (id: string): number => (id.charCodeAt(0) - 96) * LETTER + Number.parseInt(id.slice(2), 16);

export class IdNumbers {
  #keys = new Float64Array(FIRST_SIZE);
  #numbers = new Uint32Array(FIRST_SIZE);
  #count = 0;
  readonly #others = new Map<string, number>();

  /** Where `key` lies, or where it would. The size is a power of two. */
  #place(key: number): number {
    const last = this.#keys.length - 1;
    const mixed = Math.imul((key % 2 ** 32) ^ Math.floor(key / 2 ** 32), 0x9e37_79b1);
    let at = (mixed ^ (mixed >>> 15)) & last;
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & last;
    return at;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Float64Array(keys.length * 2);
    this.#numbers = new Uint32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key === 0) continue;
      const at = this.#place(key);
      this.#keys[at] = key;
      this.#numbers[at] = numbers[i] as number;
    }
  }

  get(id: string): number | undefined {
    if (!ID.test(id)) return this.#others.get(id);
    const at = this.#place(exact(id));
    return this.#keys[at] === 0 ? undefined : this.#numbers[at];
  }

  /** `number` is a whole number below 2^32. */
  set(id: string, number: number): void {
    if (!ID.test(id)) return void this.#others.set(id, number);
    if (this.#count >= this.#keys.length * FULL) this.#grow();
    const key = exact(id);
    const at = this.#place(key);
    if (this.#keys[at] === 0) this.#count++;
    this.#keys[at] = key;
    this.#numbers[at] = number;
  }
}
