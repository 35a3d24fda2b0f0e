import './empty.css';
import type { ComponentChildren } from 'preact';

interface EmptyProps {
  title: string;
  /** What to do to fill the place. */
  text: string;
  actions?: ComponentChildren;
}

/** A place with nothing in it yet: says why and what fills it. */
export function Empty({ title, text, actions }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="empty-text">{text}</p>
      {actions && <div class="empty-actions">{actions}</div>}
    </div>
  );
}
