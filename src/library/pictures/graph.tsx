import './graph.css';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../platform';
import { Button } from '../../ui/button';
import { type GraphDrawing, GraphPicture } from './graph-picture';
import { useCamera } from './use-camera';
import { useSize } from './use-size';

interface GraphProps extends GraphDrawing {
  label: string;
  focus: string | null;
  onSelect: (key: string | null) => void;
  picture: RefObject<SVGSVGElement | null>;
}

/** The picture with zoom buttons. For keyboard and screen readers the table beside it shows the same. */
export function Graph({ label, picture, onSelect, ...drawing }: GraphProps) {
  const holder = useRef<HTMLDivElement>(null);
  const size = useSize(holder);
  const {
    camera,
    handlers,
    zoomBy,
    reset: goHome,
  } = useCamera((target) => {
    const key = target.getAttribute('data-key');
    onSelect(key === drawing.focus ? null : key);
  });
  const height = size ? Math.max(28 * size.rem, Math.min(0.72 * size.width, 48 * size.rem)) : 0;
  return (
    <div class="graph" ref={holder}>
      {size && (
        <svg
          ref={picture}
          viewBox={`0 0 ${size.width} ${height}`}
          height={height}
          role="img"
          aria-label={label}
          {...handlers}
        >
          <GraphPicture {...drawing} width={size.width} height={height} rem={size.rem} camera={camera} />
        </svg>
      )}
      <div class="graph-tools">
        <Button aria-label={message('libraryZoomIn')} onClick={() => zoomBy(1.4)}>
          +
        </Button>
        <Button aria-label={message('libraryZoomOut')} onClick={() => zoomBy(1 / 1.4)}>
          −
        </Button>
        <Button onClick={goHome}>{message('libraryZoomFit')}</Button>
      </div>
    </div>
  );
}
