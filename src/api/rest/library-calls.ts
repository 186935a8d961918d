import * as z from "zod";
import type { TrackId } from "../../domain/ids.ts";
import { TrackCard } from "../../protocol/party.ts";
import { HistoryPage, TrackPage } from "../../protocol/rest.ts";
import { json } from "../answer.ts";
import type { AddCall } from "../calls.ts";
import type { ApiDeps } from "../deps.ts";
import { problem } from "../problem.ts";
import { historyItem, trackCard } from "../view/cards.ts";

const Paging = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(30),
  cursor: z.string().max(2000).optional(),
});
const pageOf = ({ limit, cursor }: z.output<typeof Paging>) =>
  cursor === undefined ? { limit } : { limit, cursor };

/** What there is to play, and what was played. */
export const addLibraryCalls = (call: AddCall, { stage }: ApiDeps): void => {
  call(
    {
      method: "get",
      path: "/tracks",
      summary: "Search title, artist and album; forgives typing errors. Without q: everything",
      tag: "library",
      query: Paging.extend({ q: z.string().max(200).default("") }),
      answers: { 200: TrackPage },
    },
    async (c, { query }) => {
      const page = await stage.library.search(query.q, pageOf(query));
      return json(c, { ...page, items: page.items.map(trackCard) });
    },
  );

  call(
    {
      method: "get",
      path: "/tracks/{trackId}",
      summary: "One track",
      tag: "library",
      params: z.object({ trackId: z.string().max(64) }),
      answers: { 200: TrackCard },
    },
    async (c, { params }) => {
      const track = await stage.library.track(params.trackId as TrackId);
      return track ? json(c, trackCard(track)) : problem("no-such-track");
    },
  );

  call(
    {
      method: "get",
      path: "/history",
      summary: "What played, newest first",
      tag: "library",
      query: Paging,
      answers: { 200: HistoryPage },
    },
    async (c, { query }) => {
      const page = await stage.library.history(pageOf(query));
      return json(c, { ...page, items: page.items.map(historyItem) });
    },
  );
};
