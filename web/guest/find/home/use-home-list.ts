import { useEffect, useMemo, useState } from "preact/hooks";
import { createHomeList, home, isEmpty } from "./home-songs.ts";

/** A jukebox that was just switched on still reads its music: nobody should have to open the sheet again. */
const LOOK_AGAIN_MS = 3_000;

/** What is offered before anything is typed, asked for anew every few seconds while there is no music yet. */
export const useHomeList = () => {
  const [look, setLook] = useState(0);
  const list = useMemo(createHomeList, [look]);
  const songs = list.pages.value.chunks[0]?.[0] ?? home.songs;
  const isWaiting = songs !== undefined && isEmpty(songs);
  useEffect(() => {
    void list.more();
    return list.stop;
  }, [list]);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setLook((before) => before + 1), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return { list, songs };
};
