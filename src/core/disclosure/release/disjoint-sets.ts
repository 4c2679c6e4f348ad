/** Sets without a member in common that are joined two at a time. */
export interface DisjointSets {
  has: (key: string) => boolean;
  /** One member that stands for the whole set; a key that is new is a set of its own. */
  rootOf: (key: string) => string;
  join: (one: string, other: string) => void;
}

export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; ) {
      root = next;
      next = parents.get(root);
    }
    parents.set(key, root);
    return root;
  };
  return {
    has: (key) => parents.has(key),
    rootOf,
    join: (one, other) => {
      const root = rootOf(one);
      parents.set(rootOf(other), root);
    },
  };
}
