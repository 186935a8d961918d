import type { HashtagCard, PartySnapshot } from "../../../src/protocol/party.ts";

type State = Pick<PartySnapshot, "hashtags" | "me">;

/** The guest's own, those that wait for the host behind those that all can see. */
export const ownTags = ({ hashtags, me }: State): readonly HashtagCard[] => {
  const shown = hashtags.filter(({ isOwn }) => isOwn);
  const waiting = me.hashtags.filter(
    ({ hashtagId, isOwn }) => isOwn && !hashtags.some((tag) => tag.hashtagId === hashtagId),
  );
  return [...shown, ...waiting];
};

/** Own ones that wait come first, where their guest sees them; then the newest that all can see. */
export const tagsInSight = (state: State): readonly HashtagCard[] => [
  ...ownTags(state).filter(({ isShown }) => !isShown),
  ...[...state.hashtags].reverse(),
];
