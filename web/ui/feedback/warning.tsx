import type { ComponentChildren } from "preact";
import { Icon } from "../action/icon.tsx";
import "./warning.css";

/** Something that is not quite right with one thing. */
export const Warning = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="warning">
    <Icon name="warning" />
    <span>{children}</span>
  </p>
);
