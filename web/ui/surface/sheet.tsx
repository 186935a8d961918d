import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "../action/icon-button.tsx";
import { words } from "../words/en.ts";
import "./sheet.css";

interface SheetProps {
  readonly title: string;
  readonly isTall?: boolean;
  /** One step back inside the sheet; absent where it begins. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** Slides up over the page, which the caller makes `inert`; gives the focus back when it goes. */
export const Sheet = ({ title, isTall, onBack, children, onClose }: SheetProps) => {
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
          {onBack && (
            <button type="button" class="sheet-back" onClick={onBack}>
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M14.5 5l-7 7 7 7" />
              </svg>
              {words.back}
            </button>
          )}
          <h2 class="ellipsis" dir="auto">
            {title}
          </h2>
          <IconButton icon="close" label={words.close} onPress={onClose} />
        </header>
        {children}
      </dialog>
    </div>
  );
};
