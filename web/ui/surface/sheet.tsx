import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "../action/icon-button.tsx";
import "./sheet.css";

interface SheetProps {
  readonly title: string;
  readonly isTall?: boolean;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** Slides up over the page, which the caller makes `inert`; gives the focus back when it goes. */
export const Sheet = ({ title, isTall, children, onClose }: SheetProps) => {
  const panel = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && close.current();
    document.addEventListener("keydown", onKey);
    if (!panel.current?.contains(before)) panel.current?.focus();
    return () => {
      document.removeEventListener("keydown", onKey);
      if (before instanceof HTMLElement) setTimeout(() => before.focus());
    };
  }, []);
  return (
    <div class="sheet-layer">
      <div class="sheet-scrim" aria-hidden="true" onClick={onClose} />
      <dialog
        open
        ref={panel}
        class="sheet"
        data-tall={isTall}
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
      >
        <header class="sheet-head">
          <h2 class="ellipsis">{title}</h2>
          <IconButton icon="close" label="Close" onPress={onClose} />
        </header>
        {children}
      </dialog>
    </div>
  );
};
