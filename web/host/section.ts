import type { ComponentType } from "preact";
import type { IconName } from "../ui/action/icon.tsx";
import type { SectionId } from "./state/place/route.ts";

export interface SheetProps {
  readonly args: readonly string[];
  /** The thing that is open below the sheet. */
  readonly item: string | undefined;
}

/** One part of the host page: its tab. Its page is in `pages.ts`, what opens over it in `sheets.ts`. */
export interface Section {
  readonly id: SectionId;
  readonly word: string;
  readonly icon: IconName;
  /** A phone has room for four; the others are behind "More". */
  readonly isInBar?: boolean;
  /** Of the first look only; all others come later with `pages.ts`. */
  readonly Page?: ComponentType;
}
