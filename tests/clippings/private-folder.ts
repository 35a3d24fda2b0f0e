/** The private file system of an origin in memory, as far as the journal asks it. */

const notFound = (): Promise<never> => Promise.reject(new DOMException('not there', 'NotFoundError'));

function fileHandle(texts: Map<string, string>, name: string) {
  return {
    name,
    getFile: async () => new Blob([texts.get(name)!]),
    async createWritable({ keepExistingData }: { keepExistingData: boolean }) {
      let text = keepExistingData ? texts.get(name)! : '';
      return {
        async write({ position, data }: { position: number; data: string }) {
          text = text.slice(0, position) + data;
        },
        close: async () => void texts.set(name, text),
        abort: async () => {},
      };
    },
  };
}

function folderHandle(texts: Map<string, string>) {
  return {
    async *keys() {
      yield* [...texts.keys()];
    },
    async getFileHandle(name: string, { create = false } = {}) {
      if (!texts.has(name) && !create) return notFound();
      texts.set(name, texts.get(name) ?? '');
      return fileHandle(texts, name);
    },
    removeEntry: async (name: string) => (texts.delete(name) ? undefined : notFound()),
  };
}

/** `texts`: of the files of the one folder that it has. ASCII alone. */
export function privateFolder() {
  const texts = new Map<string, string>();
  const folder = folderHandle(texts);
  return { texts, getDirectory: async () => ({ getDirectoryHandle: async () => folder }) };
}
