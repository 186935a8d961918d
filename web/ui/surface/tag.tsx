import type { ComponentChildren } from "preact";
import "./tag.css";

interface TagProps {
  readonly children: ComponentChildren;
  readonly tone?: "quiet" | "own" | "host";
}

export const Tag = ({ children, tone }: TagProps) => (
  <span class={`tag tag-${tone ?? "quiet"}`}>{children}</span>
);
