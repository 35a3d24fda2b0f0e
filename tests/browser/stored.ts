import type { InExtension } from './in-extension';

/**
 * Everything in a database of the extension's origin, table by table, read without the product's own code.
 * Empty where there is no such database. Binary values come as their JSON.
 */
export function readDatabase(inside: InExtension, name: string): Promise<Record<string, unknown[]>> {
  return inside.run(async (_inside, database) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === database)) return {};
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const open = await settled(indexedDB.open(database));
    const tables: Record<string, unknown[]> = {};
    const names = [...open.objectStoreNames];
    if (names.length > 0) {
      const transaction = open.transaction(names);
      for (const table of names) tables[table] = await settled(transaction.objectStore(table).getAll());
    }
    open.close();
    return tables;
  }, name);
}
