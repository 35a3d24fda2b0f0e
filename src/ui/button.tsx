import './button.css';
import type { ButtonHTMLAttributes } from 'preact';

export type ButtonLook = 'plain' | 'primary' | 'danger' | 'quiet';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook;
}

/** A button that does not submit a form by accident: `type` defaults to "button". */
export function Button({ look = 'plain', class: extra, ...rest }: ButtonProps) {
  const classes = ['button', look === 'plain' ? '' : `button-${look}`, extra ?? ''].filter(Boolean).join(' ');
  return <button type="button" {...rest} class={classes} />;
}
