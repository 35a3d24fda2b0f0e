import './virtual-list.css';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListProps {
  count: number;
  /** Height of a row in rem, so that it grows with the reader's text size. */
  rowHeight: number;
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  label: string;
  row: (index: number) => ComponentChildren;
  /** Called with the visible rows, so that their data can be loaded. */
  onRange?: (first: number, last: number) => void;
}

const rootFontSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** A list of rows of equal height, of which only those near the viewport are rendered. ARIA attributes give position and size of the whole list. */
export function VirtualList({ count, rowHeight, scroller, label, row, onRange }: VirtualListProps) {
  const [, repaint] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    estimateSize: () => rowHeight * rootFontSize(),
    overscan: 8,
    getScrollElement: () => scroller.current,
    scrollMargin: list.current?.offsetTop ?? 0,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => repaint((turn) => turn + 1),
  };
  const virtualizerRef = useRef<Virtualizer<HTMLElement, HTMLElement>>(null);
  virtualizerRef.current ??= new Virtualizer(options);
  const virtualizer = virtualizerRef.current;
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  useLayoutEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, count, onRange]);

  const place = ({ start, size }: VirtualItem) => ({
    transform: `translateY(${start - virtualizer.options.scrollMargin}px)`,
    height: `${size}px`,
  });
  return (
    <ul class="virtual-list" ref={list} aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {items.map((item) => (
        <li
          key={item.key}
          class="virtual-list-row"
          style={place(item)}
          aria-setsize={count}
          aria-posinset={item.index + 1}
        >
          {row(item.index)}
        </li>
      ))}
    </ul>
  );
}
