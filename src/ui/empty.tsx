import './empty.css';
import type { ComponentChildren } from 'preact';

interface EmptyProps {
  title: string;
  /** How to fill it. */
  text: string;
  actions?: ComponentChildren;
}

/** An empty state: says why there is nothing, and how to change that. */
export function Empty({ title, text, actions }: EmptyProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="empty-text">{text}</p>
      {actions && <div class="empty-actions">{actions}</div>}
    </div>
  );
}
