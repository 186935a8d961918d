import { useEffect, useMemo } from "preact/hooks";
import type { HistoryItem } from "../../../src/protocol/rest.ts";
import { call } from "../../lib/net/call.ts";
import { createList, type EndlessList, loadFrom } from "../find/paging/create-list.ts";
import { type Page, withNewest } from "../find/paging/pages.ts";
import { party } from "../state/party.ts";

const pathOf = (isMine: boolean): string => `/history?mine=${isMine}`;

const addNewest = async (list: EndlessList<HistoryItem>, isMine: boolean): Promise<void> => {
  // More songs than begin between two looks.
  const answer = await call<Page<HistoryItem>>("GET", `${pathOf(isMine)}&limit=5`);
  if (!answer.ok) return;
  const pages = list.pages.peek();
  if (pages.chunks.length > 0 || pages.state === "whole")
    list.pages.value = withNewest(pages, answer.value.items, ({ playId }) => playId);
};

/** What played, newest first; it grows as the night goes on. */
export const usePlays = (isMine: boolean): EndlessList<HistoryItem> => {
  const list = useMemo(() => createList<HistoryItem>(loadFrom(pathOf(isMine))), [isMine]);
  useEffect(() => list.stop, [list]);
  const playId = party.value?.nowPlaying?.playId;
  useEffect(() => void addNewest(list, isMine), [list, isMine, playId]);
  return list;
};
