/** Edit distance with an early end, for words of names. */

/** Whether two words differ by at most `limit` insertions, deletions or substitutions. Cost: length times limit. */
export const withinEdits = (a: string, b: string, limit: number): boolean => {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return false;
    row = next;
  }
  return (row[b.length] as number) <= limit;
};
