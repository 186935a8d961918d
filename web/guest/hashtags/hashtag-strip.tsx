import type { HashtagCard } from "../../../src/protocol/party.ts";
import { Icon } from "../../ui/action/icon.tsx";
import { rights, scene } from "../state/party.ts";
import { showSheet } from "../state/sheets.ts";
import { words } from "../words/en.ts";
import { tagsInSight } from "./tags-in-sight.ts";
import "./hashtag-strip.css";

const openHashtags = (): void => showSheet("hashtags");

const Tags = ({ tags }: { readonly tags: readonly HashtagCard[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it can be pressed
  <ul tabIndex={0}>
    {tags.map((tag) => (
      <li
        key={tag.hashtagId}
        data-own={tag.isOwn}
        style={tag.hue === undefined ? {} : { "--hue": String(tag.hue) }}
      >
        <bdi dir="auto">#{tag.text}</bdi>
        {!tag.isShown && <small>{words.waitsForHost}</small>}
      </li>
    ))}
  </ul>
);

/** What the party says of itself, in one quiet line. */
export const HashtagStrip = () => {
  const state = scene.value;
  if (!state) return null;
  const { canSpeak } = rights.value;
  const tags = tagsInSight(state);
  return (
    <section class="hashtags" aria-label={words.hashtags}>
      {tags.length > 0 && <Tags tags={tags} />}
      {canSpeak && (
        <button type="button" aria-label={words.addHashtag} onClick={openHashtags}>
          <Icon name="plus" />
          {words.hashtag}
        </button>
      )}
    </section>
  );
};
