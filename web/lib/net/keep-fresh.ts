import type { LiveEvent } from "../../../src/protocol/events.ts";
import type { PartySnapshot } from "../../../src/protocol/party.ts";
import { call, UNANSWERED } from "./call.ts";
import { type LiveStream, openLiveStream } from "./live-stream.ts";

interface Freshness {
  readonly onEvent: (event: LiveEvent) => void;
  /** The sequence number that the page has reached. */
  readonly seq: () => number;
  readonly onConnection: (isFresh: boolean) => void;
  /** The stream begins anew: what has no sequence number and happened meanwhile was not told. */
  readonly onOpen?: () => void;
  /** A page for everybody to look at: it counts as no guest. */
  readonly isScreen?: boolean;
}

const POLL_MS = 4_000;
/** An open stream that said nothing for this long is checked against the server. */
const SILENCE_MS = 30_000;

/**
 * Keeps the page true: by the live stream, and by asking every four seconds while there is none
 * (some sign-in browsers of phones have no EventSource). Returns "start over": with the
 * cookies of now, and the whole party.
 */
export const keepFresh = ({
  onEvent,
  seq,
  onConnection,
  onOpen,
  isScreen,
}: Freshness): (() => Promise<void>) => {
  const as = isScreen ? "?as=screen" : "";
  let stream: LiveStream | undefined;
  let heardAt = 0;
  let wasAnswered = false;
  const hasStream = () => stream?.isOpen() ?? false;
  const report = () => onConnection(hasStream() || wasAnswered);
  const hear = (event: LiveEvent) => {
    heardAt = performance.now();
    onEvent(event);
  };

  const ask = async () => {
    const seqBefore = seq();
    const answer = await call<PartySnapshot>("GET", `/party${as}`);
    wasAnswered = answer.ok;
    // It may be older than what the stream told meanwhile. If nothing was told, a lower number is another party.
    if (answer.ok && (seq() === seqBefore || answer.value.seq >= seq())) {
      const isStreamBehind = hasStream() && answer.value.seq > seq();
      hear({ kind: "snapshot", ...answer.value });
      if (isStreamBehind) stream?.reopen();
    }
    report();
  };
  const onChange = () => {
    if (hasStream()) {
      heardAt = performance.now();
      onOpen?.();
    } else {
      wasAnswered = false;
      void ask();
    }
    report();
  };
  const tick = async () => {
    const isSilent = performance.now() - heardAt > SILENCE_MS;
    if (!document.hidden && (isSilent || !hasStream())) await ask();
    setTimeout(tick, POLL_MS);
  };
  const wake = () => {
    if (document.hidden) return;
    if (performance.now() - heardAt > SILENCE_MS) stream?.reopen();
    void ask();
  };
  // A stream over a Wi-Fi that is gone looks open for minutes; a new one shows what is true.
  const doubt = () => {
    wasAnswered = false;
    stream?.reopen();
    report();
  };

  // Goes on after what was asked for: the whole party would come a second time.
  const eventsUrl = () => {
    const query = new URLSearchParams({
      ...(isScreen && { as: "screen" }),
      ...(seq() >= 0 && { lastEventId: `${seq()}` }),
    });
    return `/api/v1/events?${query}`;
  };
  // The first question sets the guest cookie; a stream beside it would become a second guest.
  const start = async () => {
    await ask();
    if (typeof EventSource === "function") stream = openLiveStream(eventsUrl, hear, onChange);
    setTimeout(tick, POLL_MS);
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", wake);
    for (const kind of ["offline", UNANSWERED]) addEventListener(kind, doubt);
  };
  void start();
  return () => {
    stream?.reopen();
    return ask();
  };
};
