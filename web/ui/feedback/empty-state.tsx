import type { ComponentChildren } from "preact";
import "./empty-state.css";

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Nothing here yet, said kindly, under a row of bunting. */
export const EmptyState = ({ title, children }: EmptyStateProps) => (
  <div class="empty">
    <svg class="empty-bunting" viewBox="0 0 200 56" aria-hidden="true">
      <path class="bunting-line" d="M4 6q96 34 192 0" />
      <path class="bunting-a" d="M22 12l24 6-15 24zM92 23h24l-12 26z" />
      <path class="bunting-b" d="M57 20l25 3-14 25zM126 23l25-4-10 26z" />
      <path class="bunting-c" d="M160 17l22-6-6 27z" />
    </svg>
    <p class="empty-title">{title}</p>
    {children && <p class="empty-words">{children}</p>}
  </div>
);
