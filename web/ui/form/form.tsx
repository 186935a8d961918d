import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../action/button.tsx";
import type { IconName } from "../action/icon.tsx";
import "./form.css";
import { words } from "./words/en.ts";

interface FormProps {
  readonly children: ComponentChildren;
  /** On the button that sends it. */
  readonly word: string;
  readonly icon?: IconName;
  readonly tone?: "strong" | "danger";
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  /** Why it was not taken. */
  readonly problem?: string | undefined;
  readonly onSubmit: () => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Fields over a button; the first field marked so gets the focus. */
export const Form = (props: FormProps) => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("[data-first=true]")?.focus(), []);
  useEffect(() => {
    if (!props.problem) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
    wrong?.closest(".field")?.scrollIntoView({ block: "center" });
  }, [props.problem]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!props.isBusy) props.onSubmit();
  };
  return (
    <form ref={form} class="form" noValidate onSubmit={submit}>
      <div class="form-fields">{props.children}</div>
      <p class="form-problem" aria-live="assertive">
        {props.problem}
      </p>
      <div class="form-buttons">
        {props.onCancel && (
          <Button size="large" onPress={props.onCancel}>
            Cancel
          </Button>
        )}
        <Button
          type="submit"
          size="large"
          tone={props.tone ?? "strong"}
          icon={props.icon}
          isDisabled={props.isDisabled ?? false}
          isIdle={props.isBusy ?? false}
        >
          {props.isBusy ? words.oneMoment : props.word}
        </Button>
      </div>
    </form>
  );
};
