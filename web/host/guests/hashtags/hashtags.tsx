import { useEffect } from "preact/hooks";
import type { HashtagCard } from "../../../../src/protocol/party.ts";
import { Button } from "../../../ui/action/button.tsx";
import { Panel } from "../../../ui/surface/panel.tsx";
import { FateMark } from "../../settings/fields/fate.tsx";
import { ChoiceOf } from "../../settings/fields/setting.tsx";
import { followSettings, settings } from "../../settings/state/settings.ts";
import { tryTo } from "../../state/asking/ask.ts";
import { party, resync } from "../../state/connection.ts";
import { words } from "../words/en.ts";

const pathOf = (hashtagId: string): string => `/hashtags/${encodeURIComponent(hashtagId)}`;

const judge = async (method: "PUT" | "DELETE", hashtagId: string): Promise<void> => {
  const body = method === "PUT" ? { isShown: true } : undefined;
  const answer = await tryTo(method, pathOf(hashtagId), body);
  if (!answer.ok) await resync();
};

const Hashtag = ({ tag }: { readonly tag: HashtagCard }) => (
  <li class="hashtag">
    <bdi>#{tag.text}</bdi>
    {!tag.isShown && (
      <Button
        tone="strong"
        icon="check"
        label={`#${tag.text}`}
        onPress={() => void judge("PUT", tag.hashtagId)}
      >
        {words.show}
      </Button>
    )}
    <Button icon="close" label={`#${tag.text}`} onPress={() => void judge("DELETE", tag.hashtagId)}>
      {words.takeAway}
    </Button>
  </li>
);

const List = ({ tags }: { readonly tags: readonly HashtagCard[] }) => (
  <ul class="host-list">
    {tags.map((tag) => (
      <Hashtag key={tag.hashtagId} tag={tag} />
    ))}
  </ul>
);

/** What guests want to have on the TV. Nothing where nobody waits. */
export const WaitingHashtags = () => {
  const waiting = party.value?.me.hashtags.filter(({ isShown }) => !isShown) ?? [];
  if (waiting.length === 0) return null;
  return (
    <Panel title={words.hashtags} aside={<p>{words.askFirst(waiting.length)}</p>}>
      <List tags={waiting} />
    </Panel>
  );
};

/** What stands on the TV, and whether guests may write there. */
export const Hashtags = () => {
  useEffect(followSettings, []);
  const now = settings.value;
  const shown = party.value?.hashtags ?? [];
  return (
    <div class="hashtags">
      {now && (
        <div>
          <ChoiceOf name="hashtags" settings={now} />
          <FateMark name="hashtags" />
        </div>
      )}
      <p class="host-words">{shown.length > 0 ? words.shown : words.noHashtags}</p>
      <List tags={shown} />
    </div>
  );
};
