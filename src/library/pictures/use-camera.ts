import { useRef, useState } from 'preact/hooks';

/** The view of a picture: a translation in its own pixels, then a zoom about the middle. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

const HOME: Camera = { x: 0, y: 0, zoom: 1 };
const MAX_ZOOM = 12;
const MIN_ZOOM = 0.5;
/** A pointer that moves no further than this between press and release clicks. */
const CLICK_PIXELS = 4;

/** Zooms by wheel and buttons, pans by dragging; `onPick` is called with the clicked element. */
export function useCamera(onPick: (target: Element) => void) {
  const [camera, setCamera] = useState(HOME);
  const drag = useRef<{ x: number; y: number; moved: number } | null>(null);
  const zoomBy = (factor: number) =>
    setCamera((now) => ({ ...now, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, now.zoom * factor)) }));
  const handlers = {
    onWheel: (event: WheelEvent) => {
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    },
    onPointerDown: (event: PointerEvent) => {
      drag.current = { x: event.clientX, y: event.clientY, moved: 0 };
    },
    onPointerMove: (event: PointerEvent) => {
      const last = drag.current;
      if (!last || event.buttons === 0) return;
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
      drag.current = { x: event.clientX, y: event.clientY, moved: last.moved + Math.hypot(dx, dy) };
      setCamera((now) => ({ ...now, x: now.x + dx / now.zoom, y: now.y + dy / now.zoom }));
    },
    onPointerUp: (event: PointerEvent) => {
      const pressed = drag.current;
      drag.current = null;
      if (pressed && pressed.moved <= CLICK_PIXELS && event.target instanceof Element) onPick(event.target);
    },
  };
  return { camera, handlers, zoomBy, reset: () => setCamera(HOME) };
}
