/** `navigator.locks` for tests: one holder of a name at a time. Returns what takes its place. */
export function memoryLocks() {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, ...rest: unknown[]): Promise<unknown> {
      const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
      const { ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as { ifAvailable?: boolean };
      const before = held.get(name);
      if (ifAvailable && before !== undefined) return work(null);
      const turn = (before ?? Promise.resolve()).then(() => work({}));
      const done: Promise<void> = turn.then(
        () => {},
        () => {},
      );
      held.set(name, done);
      void done.then(() => held.get(name) === done && held.delete(name));
      return turn;
    },
  };
}
