import type { ComponentChildren } from "preact";
import "./tag.css";

/** A word or two about the thing beside it. */
export const Tag = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="tag">{children}</span>
);
