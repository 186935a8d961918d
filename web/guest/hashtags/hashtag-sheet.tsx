import { useState } from "preact/hooks";
import type { HashtagCard } from "../../../src/protocol/party.ts";
import { call } from "../../lib/net/call.ts";
import { callSurely } from "../../lib/net/call-surely.ts";
import { sayRefusal } from "../../lib/toasts.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Button } from "../../ui/action/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Sheet } from "../../ui/surface/sheet.tsx";
import { party } from "../state/party.ts";
import { closeSheet } from "../state/sheets.ts";
import "./hashtag-sheet.css";
import { ownTags } from "./tags-in-sight.ts";
import { words } from "./words/en.ts";

const MOST_LETTERS = 30;

/** The live event tells everybody else; whoever said it need not wait for it. */
const showTag = (tag: HashtagCard): void => {
  const state = party.peek();
  if (!state || ownTags(state).some(({ hashtagId }) => hashtagId === tag.hashtagId)) return;
  party.value = tag.isShown
    ? { ...state, hashtags: [...state.hashtags, { ...tag, isOwn: true }] }
    : { ...state, me: { ...state.me, hashtags: [...state.me.hashtags, tag] } };
};

const takeAway = async ({ hashtagId }: HashtagCard): Promise<void> => {
  const answer = await callSurely("DELETE", `/hashtags/${hashtagId}`);
  if (!answer.ok && answer.problem.code !== "no-such-hashtag") return sayRefusal(answer.problem);
  const state = party.peek();
  const others = (tags: readonly HashtagCard[]) =>
    tags.filter((tag) => tag.hashtagId !== hashtagId);
  if (state)
    party.value = {
      ...state,
      hashtags: others(state.hashtags),
      me: { ...state.me, hashtags: others(state.me.hashtags) },
    };
};

const OwnTag = ({ tag }: { readonly tag: HashtagCard }) => (
  <li>
    <span>
      <bdi dir="auto">#{tag.text}</bdi>
      <small>{tag.isShown ? words.shown : words.waits}</small>
    </span>
    <Button icon="trash" label={words.takeAwayTag(tag.text)} onPress={() => void takeAway(tag)}>
      {words.takeAway}
    </Button>
  </li>
);

/** Say something to everybody; take it back. */
export const HashtagSheet = () => {
  const state = party.value;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  if (!state) return null;
  const own = ownTags(state);
  const send = async () => {
    const said = text.replace(/^[#\s]+/, "").trim();
    if (said === "") return;
    setIsBusy(true);
    const answer = await call<HashtagCard>("POST", "/hashtags", { body: { text: said } });
    setIsBusy(false);
    if (!answer.ok) return setProblem(refusalInWords(answer.problem));
    setProblem(undefined);
    setText("");
    showTag(answer.value);
  };
  return (
    <Sheet title={words.title} onClose={closeSheet}>
      <Form word={words.send} isBusy={isBusy} problem={problem} onSubmit={() => void send()}>
        <TextField
          id="hashtag"
          label={words.label}
          about={state.settings.hashtags === "approved" ? words.aboutApproved : words.about}
          value={text}
          maxLength={MOST_LETTERS}
          placeholder="#"
          hasFocus
          onChange={setText}
        />
      </Form>
      {own.length > 0 && (
        <section class="own-tags" aria-labelledby="own-tags">
          <h3 id="own-tags">{words.own}</h3>
          <ul>
            {own.map((tag) => (
              <OwnTag key={tag.hashtagId} tag={tag} />
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
};
