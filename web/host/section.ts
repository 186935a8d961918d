import type { ComponentType } from "preact";
import type { IconName } from "../ui/action/icon.tsx";
import type { SectionId } from "./state/route.ts";

export interface SheetProps {
  readonly args: readonly string[];
  /** The thing that is open below the sheet. */
  readonly item: string | undefined;
}

/** One part of the host page: its tab and its page; what opens over it is in `sheets.ts`. */
export interface Section {
  readonly id: SectionId;
  readonly word: string;
  readonly icon: IconName;
  readonly Page: ComponentType<{ readonly item: string | undefined }>;
}
