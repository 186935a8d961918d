import * as z from "zod";
import type { TrackFilter } from "../../../core/ports/library.ts";
import { rollDice } from "../../../core/use-cases/roll-dice.ts";
import type { TrackId } from "../../../domain/ids.ts";
import { Suggestions } from "../../../protocol/library.ts";
import { FoundTrack, HistoryPage, TrackPage } from "../../../protocol/rest.ts";
import { json } from "../../answer.ts";
import type { AddCall } from "../../calls.ts";
import type { ApiDeps } from "../../deps.ts";
import { problem, refusalProblem } from "../../problem.ts";
import { senderOf } from "../../sender-of.ts";
import { historyItem } from "../../view/cards.ts";
import { eyesOf, seesGuests } from "../../view/eyes.ts";
import { Paging, pageOf, shown } from "../paging.ts";
import { finderOf } from "./finder-of.ts";

const GroupId = z.string().max(300).optional();
const TrackQuery = Paging.extend({
  q: z.string().max(200).default(""),
  artistId: GroupId,
  albumId: GroupId,
  genreId: GroupId,
  decade: z.coerce.number().int().optional(),
  sort: z.enum(["name", "added", "played", "rank"]).optional(),
});

/** Nothing of all there is: not that this is the wrong moment. */
const NOTHING = { status: 404, detail: "There is nothing that you may ask for now." };

/** What there is to play, and what was played. */
export const addLibraryCalls = (call: AddCall, { stage }: ApiDeps): void => {
  const { library } = stage;

  call(
    {
      method: "get",
      path: "/tracks",
      summary:
        "With q: search title, artist and album; forgives typing errors. Without: the tracks of an artist, album, genre or decade, or all; by name, newest, most played ever, or what is liked tonight",
      tag: "library",
      query: TrackQuery,
      answers: { 200: TrackPage },
    },
    async (c, { query }) => {
      const { sort, ...filter } = filterOf(query);
      const isBrowsing = sort !== undefined || Object.keys(filter).length > 0;
      const page =
        isBrowsing && query.q.trim() === ""
          ? await library.tracks(filter, sort ?? "name", pageOf(query))
          : await library.search(query.q, pageOf(query));
      return json(c, shown(page, finderOf(c, stage)));
    },
  );

  call(
    {
      method: "get",
      path: "/tracks/dice",
      summary: "Something by chance that fits the evening and that you may ask for now",
      tag: "library",
      answers: { 200: FoundTrack },
    },
    async (c) => {
      const roll = await rollDice(stage, senderOf(c));
      if (roll.ok) return json(c, finderOf(c, stage)(roll.track));
      if (roll.refusal.code === "nothing-to-play") return problem("nothing-to-play", NOTHING);
      return refusalProblem(roll.refusal, stage.environment.nowMs());
    },
  );

  call(
    {
      method: "get",
      path: "/tracks/{trackId}",
      summary: "One track",
      tag: "library",
      params: z.object({ trackId: z.string().max(64) }),
      answers: { 200: FoundTrack },
    },
    async (c, { params }) => {
      const track = await library.track(params.trackId as TrackId);
      return track ? json(c, finderOf(c, stage)(track)) : problem("no-such-track");
    },
  );

  call(
    {
      method: "get",
      path: "/suggestions",
      summary: "What somebody may be about to type; with nothing typed: what is popular tonight",
      tag: "library",
      query: z.object({
        q: z.string().max(200).default(""),
        limit: z.coerce.number().int().min(1).max(20).default(8),
      }),
      answers: { 200: Suggestions },
    },
    async (c, { query }) =>
      json(c, { items: await library.suggestions(query.q.trim(), query.limit) }),
  );

  call(
    {
      method: "get",
      path: "/history",
      summary: "What played, newest first; with mine=true only what you asked for",
      tag: "library",
      query: Paging.extend({ mine: z.enum(["true", "false"]).default("false") }),
      answers: { 200: HistoryPage },
    },
    async (c, { query }) => {
      const asker = c.get("guestId");
      const by = query.mine === "true" ? asker : undefined;
      const page = await library.history(pageOf(query), by);
      const isShown = seesGuests(stage.party.known(), eyesOf({ isHost: c.get("isHost") }));
      // Nobody is hidden from themselves.
      return json(
        c,
        shown(page, (play) => historyItem(play, isShown || by !== undefined, asker)),
      );
    },
  );
};

/** Without what is undefined: what is left is what was asked for. */
const filterOf = ({ artistId, albumId, genreId, decade, sort }: z.output<typeof TrackQuery>) => {
  const asked = Object.entries({ artistId, albumId, genreId, decade, sort });
  const given = Object.fromEntries(asked.filter(([, value]) => value !== undefined));
  return given as TrackFilter & Pick<z.output<typeof TrackQuery>, "sort">;
};
