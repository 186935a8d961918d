import type { LogBook, MainSwitch } from "../../core/ports/box.ts";
import type { Player } from "../../core/ports/player.ts";
import type { SetupGuide } from "../../core/setup/create-setup.ts";
import type { SoundDesk } from "../../core/sound/create-sound-desk.ts";

/** The box itself: what it sounds through, how it is reached, how it is switched off. */
export interface BoxDeps {
  readonly sound: SoundDesk;
  readonly player: Pick<Player, "restart">;
  readonly setup: Pick<SetupGuide, "steps">;
  readonly power: MainSwitch;
  readonly logs: LogBook;
  /** Of the guest page, best first. */
  readonly joinUrls: () => readonly string[];
  /** Rejects when the disk does not take it. */
  readonly changePin: (pin: string) => Promise<void>;
  /** The box was started with a PIN, which counts again at its next start. */
  readonly isPinGiven: boolean;
}
