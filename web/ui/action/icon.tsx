import "./icon.css";
import type { MoreIconName } from "./more-icons.ts";

/** Drawn for Rumpus on a 24 × 24 grid with round 2.4 strokes. */
const PATHS = {
  up: "M5 15.5l7-7 7 7",
  down: "M5 8.5l7 7 7-7",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20",
  close: "M6.5 6.5l11 11M17.5 6.5l-11 11",
  plus: "M12 5v14M5 12h14",
  check: "M5 12.5l4.5 4.5L19 7.5",
  skip: "M6 6v12l9-6zM18.5 6v12",
  previous: "M18 6v12l-9-6zM5.5 6v12",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M8.5 6v12M15.5 6v12",
  restart: "M5.5 12A6.8 6.8 0 1 0 7.6 7M5 4v4.2h4.2",
  volume: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9.3a4 4 0 0 1 0 5.4M18.2 6.7a7.6 7.6 0 0 1 0 10.6",
  mute: "M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM16 9.8l4.6 4.6M20.6 9.8 16 14.4",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  key: "M8 15.8a3.8 3.8 0 1 1 0-7.6 3.8 3.8 0 0 1 0 7.6zM11.8 12H21v3.2M17 12v2.4",
  next: "M5 4.5h14M12 20V9.5M6.5 14.5 12 9l5.5 5.5",
  trash: "M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7",
  warning: "M12 4.5 3 19.5h18zM12 10.5v4M12 17v.01",
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
