import { words } from "../words/en.ts";
import "./guest-chip.css";

interface GuestChipProps {
  readonly name: string;
  readonly hue: number;
  readonly isYou: boolean;
}

/** Who asked: a dot in the guest's own colour and the name. */
export const GuestChip = ({ name, hue, isYou }: GuestChipProps) => (
  <span class="guest-chip" data-you={isYou}>
    <i style={{ "--hue": String(hue) }} />
    <bdi class="ellipsis" dir="auto">
      {isYou ? words.you : name}
    </bdi>
  </span>
);
