import { useEffect } from "preact/hooks";
import type { HashtagCard } from "../../../src/protocol/party.ts";
import { call } from "../../lib/net/call.ts";
import { callSurely } from "../../lib/net/call-surely.ts";
import type { Answer } from "../../lib/net/problem.ts";
import { sayRefusal } from "../../lib/toasts.ts";
import { Button } from "../../ui/action/button.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { OneField } from "../parts/one-field.tsx";
import { resync } from "../state/connection.ts";
import { party } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
import { ownTags } from "./tags-in-sight.ts";
import { words } from "./words/en.ts";

const FIELD = "hashtag";

/** The live event says what all can see; one's own that waits comes with a look at the whole party. */
const send = async (typed: string): Promise<Answer<string>> => {
  const text = typed.replace(/^[#\s]+/, "");
  const answer = await call("POST", "/hashtags", { body: { text } });
  if (!answer.ok) return answer;
  await resync();
  return { ok: true, value: "" };
};

const takeAway = async ({ hashtagId }: HashtagCard): Promise<void> => {
  const answer = await callSurely("DELETE", `/hashtags/${hashtagId}`);
  if (!answer.ok && answer.problem.code !== "no-such-hashtag") sayRefusal(answer.problem);
  await resync();
};

const OwnTag = ({ tag }: { readonly tag: HashtagCard }) => (
  <li class="song-row">
    <span class="song-row-words">
      <bdi class="song-row-title" dir="auto">
        #{tag.text}
      </bdi>
      <small class="song-row-artist">{tag.isShown ? words.shown : words.waits}</small>
    </span>
    <Button icon="trash" label={words.takeAwayTag(tag.text)} onPress={() => void takeAway(tag)}>
      {words.takeAway}
    </Button>
  </li>
);

/** Say something to everybody; take it back. */
export const HashtagSheet = () => {
  const state = party.value;
  useEffect(() => document.getElementById(FIELD)?.focus(), []);
  if (!state) return null;
  const own = ownTags(state);
  return (
    <Sheet title={words.title} onClose={closeSheet}>
      <OneField
        id={FIELD}
        label={words.label}
        about={state.settings.hashtags === "approved" ? words.aboutApproved : words.about}
        maxLength={30}
        autocomplete="off"
        word={words.send}
        save={send}
      />
      {own.length > 0 && (
        <section class="own-tags stack" aria-labelledby="own-tags">
          <h3 id="own-tags">{words.own}</h3>
          <ul class="stack">
            {own.map((tag) => (
              <OwnTag key={tag.hashtagId} tag={tag} />
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
};
