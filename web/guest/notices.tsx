import type { PartyInfo } from "../../src/protocol/party.ts";
import { refusalInWords } from "../lib/words/refusals.ts";
import { Banner } from "../ui/feedback/banner.tsx";
import { party } from "./state/party.ts";

const Trouble = ({ info }: { readonly info: PartyInfo }) =>
  info.state === "trouble" && (
    <Banner tone="loud" icon="warning">
      {`The music has stopped. ${info.trouble ?? ""}`}
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
      No sound device found – the party plays silently.
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
