declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(words: string[], options?: { separateWordSearch?: boolean; each?: (element: Element) => void }): void;
    markRanges(ranges: { start: number; length: number }[], options?: { each?: (element: Element) => void }): void;
  }
}
