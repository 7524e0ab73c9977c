/**
 * First names in short and familiar forms and in other languages, each line one name. General knowledge of English, Hebrew,
 * Slavic, Romance and Arabic usage.
 */
const LINES = `
benjamin ben benny beni binyamin bibi
joseph joe yosef jose josef
anthony tony antony antonio
michael mike mikhail misha michel michal mykhailo mikheil mihail mihai
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
nicholas nick nicolas nikolai nikolay mykola
patrick pat
peter pete petr pyotr piotr pedro petro
philip phil
raymond ray
ronald ron
samuel sam
stephen steve steven stefan
timothy tim
vladimir volodymyr wladimir
walter walt
andrew andy andrei andriy andrzej andrey
alexander alex aleksandr oleksandr alexandre alexandr aleksander aleksandar aliaksandr alexandru sasha
catherine kate katherine cathy kathy katarina ekaterina
elizabeth liz beth betty
margaret maggie peggy
susan sue
deborah debbie
katherine kathleen
sergei serhiy sergey serge serhii
dmitri dmytro dmitry
mohammed muhammad mohamed mohammad muhammed mohamad md
yousef yusuf youssef
abraham avi avraham ibrahim ebrahim
yitzhak isaac itzik
yaakov jacob jakob
george georgy georgi giorgi georgiy heorhiy
eugene yevgeny evgeny yevhen yevgeniy evgeniy
oleg oleh
igor ihor
paul pavel pavlo
constantine konstantin kostyantyn
vasily vasiliy vasyl vassily
anatoly anatoliy anatolii
maxim maksim maksym
denis denys
cyril kirill kiril kyrylo
artem artyom
tatiana tatyana tetiana
natalia natalya nataliia
julia yulia yuliia
olga olha
hussein husain hussain husayn hossein
ahmed ahmad ahmet
mahmoud mahmud mehmood
omar umar omer
osman uthman othman
khaled khalid
abdullah abdallah abdulla abdollah
ismail ismael esmail
jawad javad
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

/** Forms of one first name (Benny, Benjamin; Aleksandar, Alexander). Vladimir and Volodymyr count: sources use either for one man. */
export const isNickname = (a: string, b: string): boolean => {
  const x = CANON.get(a);
  const y = CANON.get(b);
  if (x === undefined || y === undefined) return false;
  for (const line of x) if (y.has(line)) return true;
  return false;
};

/** The lines a word stands in, by number: what two forms of one name have in common. */
export const nicknameLines = (word: string): readonly number[] => [...(CANON.get(word) ?? [])];
