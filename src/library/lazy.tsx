import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { message } from '../platform';

/** A component whose code is loaded when it is first shown, so that the library itself starts faster. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [, repaint] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      load().then((component) => {
        loaded = component;
        repaint(true);
      });
    }, []);
    const Component = loaded;
    return Component ? <Component {...props} /> : <p class="soft">{message('libraryReading')}</p>;
  };
}
