import type { PartyInfo } from "../../../src/protocol/party.ts";
import { refusalInWords } from "../../lib/words/refusals.ts";
import { Banner } from "../../ui/feedback/banner.tsx";
import { party } from "../state/party.ts";
import { words as pageWords } from "../words/en.ts";
import { words } from "./words/en.ts";

const Trouble = ({ info }: { readonly info: PartyInfo }) =>
  // Where nothing plays the stage says so itself.
  info.state === "trouble" &&
  party.value?.nowPlaying && (
    <Banner tone="loud" icon="warning">
      {`${pageWords.stopped} ${pageWords.stoppedMore}`}
    </Banner>
  );

const Storage = ({ info }: { readonly info: PartyInfo }) =>
  info.storage !== "ok" && (
    <Banner tone="loud" icon="warning">
      {refusalInWords({ code: info.storage, detail: "" })}
    </Banner>
  );

const Silence = ({ info }: { readonly info: PartyInfo }) =>
  !info.isAudible && (
    <Banner tone="quiet" icon="mute">
      {words.silent}
    </Banner>
  );

/** What is wrong with the party, in words, for as long as it is. */
export const Notices = () => {
  const info = party.value?.party;
  return info ? (
    <>
      <Trouble info={info} />
      <Storage info={info} />
      <Silence info={info} />
    </>
  ) : null;
};
