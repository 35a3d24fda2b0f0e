/** Looking at styles where it costs nothing: in a frame, when the browser has computed them and its layout, and before it paints. */

export interface LaidOut {
  /** `look` is called in the next frame, once however often it was asked for. */
  ask(): void;
  cancel(): void;
}

/** An observer of sizes is called at that very moment. In the callback of the frame itself styles would be computed for whoever asks. */
export function whenLaidOut(look: () => void): LaidOut {
  let frame = 0;
  const sizes = new ResizeObserver(() => {
    sizes.disconnect();
    look();
  });
  return {
    ask() {
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
