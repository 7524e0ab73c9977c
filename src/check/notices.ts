/** What the reader noticed about an article as a whole: another language, a bulletin, text that tries to give orders. */
import { type Check, finding } from "./finding.ts";

export const notices: Check = ({ corpus }) =>
  corpus.sources.flatMap((src) =>
    (src.reading?.notices ?? []).map((n) =>
      finding(`notice_${n.code}`, "info", `"${src.meta.title ?? src.meta.file}": ${n.message}`, [src.id, n.code], [], [], [src.id]),
    ),
  );
