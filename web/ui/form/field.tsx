import type { ComponentChildren } from "preact";
import "./field.css";

export interface FieldWords {
  readonly id: string;
  readonly label: string;
  /** One sentence under the label. */
  readonly about?: string | undefined;
  /** What is wrong with what was typed. */
  readonly problem?: string | undefined;
}

interface FieldProps extends FieldWords {
  readonly children: ComponentChildren;
}

/** The `aria-describedby` of an input inside a `Field`. */
export const describedBy = ({ id, about, problem }: FieldWords): string | undefined =>
  [about && `${id}-about`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined;

/** A label, the input, and what is wrong with it. */
export const Field = ({ id, label, about, problem, children }: FieldProps) => (
  <div class="field" data-bad={problem !== undefined}>
    <label class="field-label" for={id}>
      {label}
    </label>
    {about && (
      <p class="field-about" id={`${id}-about`}>
        {about}
      </p>
    )}
    {children}
    {problem && (
      <p class="field-problem" id={`${id}-problem`}>
        {problem}
      </p>
    )}
  </div>
);
