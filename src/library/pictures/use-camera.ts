import { useRef, useState } from 'preact/hooks';

/** Where a picture is looked at from: a shift in its own pixels, then a zoom about the middle. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

const HOME: Camera = { x: 0, y: 0, zoom: 1 };
const NEAREST = 12;
const FARTHEST = 0.5;
/** A pointer that moves less than this between press and release was a click. */
const CLICK_PIXELS = 4;

/** Zooming by wheel and button, moving by drag; `onPick` is told what was pressed without being dragged. */
export function useCamera(onPick: (target: Element) => void) {
  const [camera, setCamera] = useState(HOME);
  const held = useRef<{ x: number; y: number; moved: number } | null>(null);
  const zoomBy = (factor: number) =>
    setCamera((now) => ({ ...now, zoom: Math.min(NEAREST, Math.max(FARTHEST, now.zoom * factor)) }));
  const handlers = {
    onWheel: (event: WheelEvent) => {
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    },
    onPointerDown: (event: PointerEvent) => {
      held.current = { x: event.clientX, y: event.clientY, moved: 0 };
    },
    onPointerMove: (event: PointerEvent) => {
      const last = held.current;
      if (!last || event.buttons === 0) return;
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
      held.current = { x: event.clientX, y: event.clientY, moved: last.moved + Math.hypot(dx, dy) };
      setCamera((now) => ({ ...now, x: now.x + dx / now.zoom, y: now.y + dy / now.zoom }));
    },
    onPointerUp: (event: PointerEvent) => {
      const pressed = held.current;
      held.current = null;
      if (pressed && pressed.moved <= CLICK_PIXELS && event.target instanceof Element) onPick(event.target);
    },
  };
  return { camera, handlers, zoomBy, goHome: () => setCamera(HOME) };
}
