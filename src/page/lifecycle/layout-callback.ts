/** Reads styles when it is free: in a frame, after the browser has computed styles and layout, and before it paints. */

export interface LayoutCallback {
  /** Calls back in the next frame, once however often it is scheduled. */
  schedule(): void;
  cancel(): void;
}

/** A ResizeObserver is called at that moment. In the animation frame callback itself, asking would force the browser to compute styles. */
export function createLayoutCallback(callback: () => void): LayoutCallback {
  let frame = 0;
  const sizes = new ResizeObserver(() => {
    sizes.disconnect();
    callback();
  });
  return {
    schedule() {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        sizes.observe(document.documentElement);
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      frame = 0;
      sizes.disconnect();
    },
  };
}
