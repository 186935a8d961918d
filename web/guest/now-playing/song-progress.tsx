import type { NowPlaying } from "../../../src/protocol/party.ts";
import { positionAt } from "../../lib/party/server-clock.ts";
import { clockTime } from "../../lib/words/clock-time.ts";
import { ProgressBar } from "../../ui/media/progress-bar.tsx";
import { Tag } from "../../ui/surface/tag.tsx";
import { serverNowMs } from "../state/party.ts";
import { words } from "../words/en.ts";

/** A stream has no end to move towards. */
export const SongProgress = ({ song }: { readonly song: NowPlaying }) =>
  song.durationMs > 0 ? (
    <ProgressBar
      label={words.progress}
      durationMs={song.durationMs}
      isMoving={song.state === "playing"}
      positionMs={() => positionAt(song, serverNowMs())}
      format={clockTime}
    />
  ) : (
    <Tag>{words.liveStream}</Tag>
  );
