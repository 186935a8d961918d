import { troubleInWords } from "../../../lib/trouble/trouble-in-words.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Warning } from "../../../ui/feedback/warning.tsx";
import { party, song } from "../../state/connection.ts";
import { words } from "../words/en.ts";
import { playback, restartPlayer } from "./playback.ts";

/** What is wrong with the music, and what to do about it. */
export const Trouble = () => {
  const info = party.value?.party;
  const isStuck = info?.state === "trouble";
  if (!info || (info.isAudible && !isStuck)) return null;
  return (
    <section class="trouble" aria-label={words.trouble}>
      <Warning>{isStuck ? `${words.trouble}. ${troubleInWords(info)}` : words.mute}</Warning>
      {isStuck && <p>{words.troubleHelp}</p>}
      <div class="trouble-actions">
        {isStuck && (
          <Button tone="strong" icon="play" onPress={playback.play}>
            {words.play}
          </Button>
        )}
        {isStuck && song.value && (
          <Button icon="skip" onPress={playback.skip}>
            {words.skip}
          </Button>
        )}
        <Button icon="restart" onPress={() => void restartPlayer()}>
          {words.restartPlayer}
        </Button>
      </div>
    </section>
  );
};
