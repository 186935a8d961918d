import { Button } from "../action/button.tsx";
import { IconButton } from "../action/icon-button.tsx";
import { words } from "../words/en.ts";
import "./toast-stack.css";

export interface Toast {
  readonly toastId: number;
  readonly tone: "plain" | "bad" | "party";
  readonly text: string;
  readonly action?: { readonly word: string; readonly press: () => void } | undefined;
}

interface ToastStackProps {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (toastId: number) => void;
}

const ToastCard = ({ toast, onDismiss }: { toast: Toast; onDismiss: (id: number) => void }) => {
  const press = () => {
    toast.action?.press();
    onDismiss(toast.toastId);
  };
  return (
    <div class={`toast toast-${toast.tone}`}>
      <span class="toast-words" dir="auto">
        {toast.text}
      </span>
      {toast.action && (
        <Button tone="ghost" onPress={press}>
          {toast.action.word}
        </Button>
      )}
      <IconButton icon="close" label={words.close} onPress={() => onDismiss(toast.toastId)} />
    </div>
  );
};

/** Two live regions that are always there: screen readers only speak what appears inside one. */
export const ToastStack = ({ toasts, onDismiss }: ToastStackProps) => {
  const cards = (isBad: boolean) =>
    toasts
      .filter((toast) => (toast.tone === "bad") === isBad)
      .map((toast) => <ToastCard key={toast.toastId} toast={toast} onDismiss={onDismiss} />);
  return (
    <div class="toasts">
      <div aria-live="assertive">{cards(true)}</div>
      <div aria-live="polite">{cards(false)}</div>
    </div>
  );
};
