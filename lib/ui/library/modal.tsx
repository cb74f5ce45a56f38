/** A window in front of the page: the browser keeps the focus in it and gives it back. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** The id of its head, inside. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
  /** Escape was pressed. */
  onClose(): void;
}

/** Open as long as it is drawn. */
export function Modal({ labelledBy, children, onClose }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      class="modal"
      ref={dialog}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
