import { Lazily } from "../lazily.tsx";
import { rights, scene } from "../state/party.ts";
import { Masthead } from "./masthead.tsx";
import { SongProgress } from "./song-progress.tsx";
import { StageQuiet } from "./stage-quiet.tsx";
import { StageSong } from "./stage-song.tsx";
import "../../ui/surface/awning.css";
import "./stage.css";

/** Everything about the song that plays, under the party's own awning. */
export const Stage = () => {
  const song = scene.value?.nowPlaying;
  return (
    <header class="stage awning" data-control={rights.value.canControl}>
      <div class="stage-inner">
        <Masthead />
        {song ? <StageSong song={song} /> : <StageQuiet />}
        {rights.value.canControl ? (
          <Lazily show="Transport" />
        ) : (
          song && <SongProgress song={song} />
        )}
      </div>
    </header>
  );
};
