import "./icon.css";
import type { MoreIconName } from "./more-icons.ts";

/** Drawn for Rumpus on a 24 × 24 grid with round 2.4 strokes. */
const PATHS = {
  up: "M5 15.5l7-7 7 7",
  down: "M5 8.5l7 7 7-7",
  plus: "M12 5v14M5 12h14",
  check: "M5 12.5l4.5 4.5L19 7.5",
  skip: "M6 6v12l9-6zM18.5 6v12",
} as const;

export type IconName = keyof typeof PATHS | MoreIconName;

const paths: Partial<Record<IconName, string>> = { ...PATHS };

/** For a page that needs more than all pages do. */
export const addIcons = (more: Readonly<Partial<Record<IconName, string>>>): void => {
  Object.assign(paths, more);
};

const isSolid = (name: IconName): boolean =>
  name === "play" || name === "skip" || name === "previous";

/** Always decoration: the words beside it, or the button's label, say what it means. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    class="icon"
    viewBox="0 0 24 24"
    aria-hidden="true"
    data-icon={name}
    data-solid={isSolid(name)}
  >
    <path d={paths[name]} />
  </svg>
);
