import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Size {
  width: number;
  /** Pixels of one rem, so that drawn text follows the reader's text size. */
  rem: number;
}

const measure = (element: HTMLElement): Size => ({
  width: element.clientWidth,
  rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
});

/** The current width of an element in pixels; null before it is laid out. */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setSize(measure(element));
    const observer = new ResizeObserver(() => setSize(measure(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
