import type { ComponentChildren } from "preact";
import { Button } from "../action/button.tsx";
import type { IconName } from "../action/icon.tsx";
import "./confirm-sheet.css";
import { Sheet } from "./sheet.tsx";
import { words } from "./words/en.ts";

interface ConfirmSheetProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the strong button does: "Delete". */
  readonly word: string;
  readonly icon?: IconName;
  readonly keepWord?: string;
  readonly isBusy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export const ConfirmSheet = (props: ConfirmSheetProps) => (
  <Sheet title={props.title} onClose={props.onClose}>
    <div class="confirm-words">{props.children}</div>
    <div class="confirm-buttons">
      <Button size="large" onPress={props.onClose}>
        {props.keepWord ?? words.keepIt}
      </Button>
      <Button
        size="large"
        tone="danger"
        icon={props.icon}
        isIdle={props.isBusy ?? false}
        onPress={props.onConfirm}
      >
        {props.word}
      </Button>
    </div>
  </Sheet>
);
