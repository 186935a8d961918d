import { failed, ok, type Result } from "../../lib/result.ts";
import type { Break } from "../conductor/create-break.ts";
import type { BoxMemory } from "../ports/box.ts";
import type { DeckHealth, DeckOutput, Player } from "../ports/player.ts";

export interface ShownOutput extends DeckOutput {
  readonly isChosen: boolean;
}

export interface SoundView {
  readonly outputs: readonly ShownOutput[];
  /** False: nobody hears anything. */
  readonly isAudible: boolean;
}

/** Where the host chooses where the sound goes. */
export interface SoundDesk {
  /** Tells the player what the host chose before; before the player starts. */
  start(): Promise<void>;
  view(): Promise<SoundView>;
  choose(outputId: string): Promise<Result<undefined, "no-such-output">>;
  /** A short tone in place of the music, which goes on afterwards. */
  test(): Promise<void>;
}

export interface SoundDeskDeps {
  readonly player: Pick<Player, "outputs" | "setOutput" | "health">;
  readonly memory: BoxMemory;
  readonly tone: Pick<Break, "begin" | "end">;
}

const SETTING = "sound-output";
const NAME = "sound-output-name";

/** They take sound also when they have no card at all. */
const SERVERS = ["pulse", "pipewire"];

/** Before anything has sounded only the list can tell. */
const isHeard = ({ output }: DeckHealth, found: readonly DeckOutput[]): boolean => {
  if (output === undefined || SERVERS.includes(output)) return found.length > 1;
  return output !== "null";
};

export const createSoundDesk = ({ player, memory, tone }: SoundDeskDeps): SoundDesk => {
  let chosenId = "auto";
  let chosenName = "";

  /** What was chosen stays in the list while it is unplugged: the host sees what is missing. */
  const withChosen = (found: readonly DeckOutput[]): readonly DeckOutput[] =>
    found.some(({ outputId }) => outputId === chosenId)
      ? found
      : [...found, { outputId: chosenId, name: chosenName === "" ? chosenId : chosenName }];

  return {
    start: async () => {
      chosenId = (await memory.boxSetting(SETTING)) ?? "auto";
      chosenName = (await memory.boxSetting(NAME)) ?? "";
      player.setOutput(chosenId);
    },
    view: async () => {
      const found = await player.outputs();
      const isAudible = isHeard(player.health(), found);
      const outputs = withChosen(found).map((each) => ({
        ...each,
        isChosen: each.outputId === chosenId,
      }));
      return { outputs, isAudible };
    },
    choose: async (outputId) => {
      const found = withChosen(await player.outputs()).find((each) => each.outputId === outputId);
      if (!found) return failed("no-such-output", "There is no such sound output any more.");
      await memory.putBoxSetting(SETTING, outputId);
      await memory.putBoxSetting(NAME, found.name);
      chosenId = outputId;
      chosenName = found.name;
      player.setOutput(outputId);
      return ok(undefined);
    },
    test: async () => {
      // Whoever presses again wants to hear it from its beginning.
      await tone.end();
      await tone.begin();
    },
  };
};
