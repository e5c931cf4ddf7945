/** A value that changes, and the way back. */
export interface Store<T> {
  get(): T;
  /** Puts a new value in; what was there can be undone. Equal values change nothing. */
  set(next: T): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Calls back after each change; returns what ends that. */
  watch(changed: (value: T) => void): () => void;
}

/** So many steps can be undone. */
const MOST_STEPS = 200;

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const before: T[] = [];
  const after: T[] = [];
  const watchers = new Set<(value: T) => void>();
  const tell = () => {
    for (const watcher of [...watchers]) watcher(value);
  };
  const move = (from: T[], to: T[]) => {
    const next = from.pop();
    if (next === undefined) return;
    to.push(value);
    value = next;
    tell();
  };
  return {
    get: () => value,
    set(next) {
      if (JSON.stringify(next) === JSON.stringify(value)) return;
      before.push(value);
      if (before.length > MOST_STEPS) before.shift();
      after.length = 0;
      value = next;
      tell();
    },
    undo: () => move(before, after),
    redo: () => move(after, before),
    get canUndo() {
      return before.length > 0;
    },
    get canRedo() {
      return after.length > 0;
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
