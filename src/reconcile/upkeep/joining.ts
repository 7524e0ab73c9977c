/** Things joined step by step into groups (union-find with path compression). */
export class Joining {
  private readonly parent = new Map<string, string>();

  add(id: string): void {
    if (!this.parent.has(id)) this.parent.set(id, id);
  }

  root(id: string): string {
    let root = id;
    while (this.parent.get(root) !== root) root = this.parent.get(root) as string;
    for (let at = id; at !== root; ) {
      const next = this.parent.get(at) as string;
      this.parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    this.add(a);
    this.add(b);
    this.parent.set(this.root(a), this.root(b));
  }

  groups<T>(things: readonly T[], idOf: (thing: T) => string): readonly (readonly T[])[] {
    const out = new Map<string, T[]>();
    for (const thing of things) {
      const root = this.root(idOf(thing));
      const own = out.get(root);
      if (own === undefined) out.set(root, [thing]);
      else own.push(thing);
    }
    return [...out.values()];
  }
}
