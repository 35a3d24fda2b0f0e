import './dialog.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { message } from '../platform';
import { Button } from './button';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  actions: ComponentChildren;
}

/** A modal <dialog>: focus stays inside, Esc closes, focus returns to where it was. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const opener = document.activeElement;
    element.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      class="dialog"
      ref={element}
      aria-labelledby={id}
      // Chromium closes it at a second Esc without a cancel event.
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      <div class="dialog-body">{children}</div>
      <div class="dialog-actions">{actions}</div>
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  /** False while an input is missing. */
  ready?: boolean;
  children: ComponentChildren;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog({ title, confirm, onConfirm, onClose, ready = true, children }: ConfirmProps) {
  const actions = (
    <>
      <Button onClick={onClose}>{message('uiCancel')}</Button>
      <Button look="primary" disabled={!ready} onClick={onConfirm}>
        {confirm}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      {children}
    </Dialog>
  );
}
