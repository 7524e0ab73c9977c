/**
 * A file being written: text in, bytes counted and hashed on the way, in pieces of 256 KB so that memory stays flat.
 *
 * Gotcha: lone surrogates cannot be written as UTF-8 and become U+FFFD, as everywhere in Node.
 */
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";

export interface Written {
  readonly bytes: number;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
}

const PIECE = 256 * 1024;

export class FileSink {
  readonly #handle: FileHandle;
  readonly #hash = createHash("sha256");
  readonly #piece = Buffer.allocUnsafe(PIECE);
  #filled = 0;
  #bytes = 0;

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Creates the file; one that is already there is an error (`EEXIST`). */
  static async create(path: string): Promise<FileSink> {
    return new FileSink(await open(path, "wx"));
  }

  async write(text: string): Promise<void> {
    if (this.tryWrite(text)) return;
    await this.#flush();
    if (!this.tryWrite(text)) await this.#put(Buffer.from(text, "utf8"));
  }

  /** Takes `text` if there is room for it without waiting for the disk; for loops over many short texts. */
  tryWrite(text: string): boolean {
    // A UTF-16 unit takes at most three bytes in UTF-8.
    if (text.length * 3 > PIECE - this.#filled) return false;
    this.#filled += this.#piece.write(text, this.#filled, "utf8");
    return true;
  }

  /** Writes bytes after whatever text came before. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.#flush();
    await this.#put(bytes);
  }

  async #flush(): Promise<void> {
    await this.#put(this.#piece.subarray(0, this.#filled));
    this.#filled = 0;
  }

  async #put(buffer: Uint8Array): Promise<void> {
    this.#hash.update(buffer);
    this.#bytes += buffer.length;
    let at = 0;
    while (at < buffer.length) at += (await this.#handle.write(buffer, at)).bytesWritten;
  }

  /** Writes what is left, waits for the disk and closes. */
  async finish(): Promise<Written> {
    try {
      await this.#flush();
      await this.#handle.sync();
    } finally {
      await this.#handle.close();
    }
    return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }

  /** Closes without caring for what was not written yet; for use after an error. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }
}

/** Runs `body` with a new file and closes it whatever happens. */
export const writeFileWith = async (path: string, body: (sink: FileSink) => Promise<void>): Promise<Written> => {
  const sink = await FileSink.create(path);
  try {
    await body(sink);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return sink.finish();
};
