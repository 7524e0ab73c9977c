/**
 * Short and familiar forms of first names, each line one name. General knowledge of English, Hebrew, Slavic and Romance usage.
 */
const LINES = `
benjamin ben benny beni binyamin bibi
joseph joe yosef jose josef
anthony tony antony antonio
michael mike mikhail misha michel michal
william bill will billy
james jim jimmy
thomas tom tommy
robert bob rob bobby
richard dick rick rich
edward ed eddie ted
charles charlie chuck
christopher chris
daniel dan danny
david dave dovid
donald don
gregory greg
jeffrey jeff geoffrey geoff
john jack johnny jon jonathan
kenneth ken
lawrence larry laurence
leonard leo len
matthew matt
nicholas nick nicolas
patrick pat
peter pete petr pyotr piotr pedro
philip phil
raymond ray
ronald ron
samuel sam
stephen steve steven stefan
timothy tim
vladimir volodymyr wladimir
walter walt
andrew andy andrei andriy andrzej
alexander alex aleksandr oleksandr alexandre sasha
catherine kate katherine cathy kathy katarina ekaterina
elizabeth liz beth betty
margaret maggie peggy
susan sue
deborah debbie
katherine kathleen
sergei serhiy sergey serge
dmitri dmytro dmitry
mohammed muhammad mohamed mohammad md
yousef yusuf youssef
abraham avi avraham ibrahim
yitzhak isaac itzik
yaakov jacob jakob
`;

const CANON: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const map = new Map<string, Set<number>>();
  LINES.trim()
    .split("\n")
    .forEach((line, i) => {
      for (const word of line.split(" ")) {
        const set = map.get(word) ?? new Set<number>();
        set.add(i);
        map.set(word, set);
      }
    });
  return map;
})();

/** Forms of one first name (Benny, Benjamin). Vladimir and Volodymyr count: romanised sources use either for one man. */
export const isNickname = (a: string, b: string): boolean => {
  const x = CANON.get(a);
  const y = CANON.get(b);
  if (x === undefined || y === undefined) return false;
  for (const line of x) if (y.has(line)) return true;
  return false;
};

/** The lines a word stands in, by number: what two forms of one name have in common. */
export const nicknameLines = (word: string): readonly number[] => [...(CANON.get(word) ?? [])];
