/** Months as parts of keys under which records of neighbouring days meet. */

/** The months from one ISO day to another: `2021-05`. */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const monthOf = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
  const first = monthOf(from);
  return Array.from({ length: Math.max(0, monthOf(to) - first + 1) }, (_, i) => {
    const month = String(((first + i) % 12) + 1).padStart(2, "0");
    return `${Math.floor((first + i) / 12)}-${month}`;
  });
};
