import { useEffect } from "preact/hooks";
import { NowPlaying, Transport } from "./now/now-playing.tsx";
import { Trouble } from "./now/trouble.tsx";
import { Volume } from "./now/volume.tsx";
import "../../ui/surface/awning.css";
import "./party-page.css";
import { Choosing } from "./queue/choosing.tsx";
import { Queue } from "./queue/queue.tsx";
import { chosen } from "./queue/queue-state.ts";

/** The first page: what plays, and what comes. */
export const PartyPage = () => {
  useEffect(
    () => () => {
      chosen.value = undefined;
    },
    [],
  );
  return (
    <div class="party">
      <div class="party-now awning">
        <NowPlaying />
        <div class="dock">
          {chosen.value ? (
            <Choosing />
          ) : (
            <>
              <Transport />
              <Volume />
            </>
          )}
        </div>
      </div>
      <div class="party-queue">
        <Trouble />
        <Queue />
      </div>
    </div>
  );
};
