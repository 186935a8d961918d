import { useEffect, useMemo, useState } from "preact/hooks";
import { createHomeList, home, isEmpty } from "./home-songs.ts";

/** A jukebox that was just switched on still reads its music: nobody should have to open the sheet again. */
const LOOK_AGAIN_MS = 3_000;

/** What is offered before anything is typed, asked for anew every few seconds while there is no music yet. */
export const useHomeList = () => {
  const [look, setLook] = useState(0);
  const list = useMemo(createHomeList, [look]);
  const found = list.pages.value.chunks[0]?.[0];
  const isNone = found !== undefined && isEmpty(found);
  useEffect(() => {
    void list.more();
    return list.stop;
  }, [list]);
  useEffect(() => {
    if (!isNone) return;
    const timer = setTimeout(() => setLook((before) => before + 1), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [list, isNone]);
  return { list, songs: found ?? home.songs };
};
