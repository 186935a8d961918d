import type { LiveEvent } from "../../../src/protocol/events.ts";
import { backOffMs } from "./back-off.ts";

const KINDS: Readonly<Record<LiveEvent["kind"], true>> = {
  snapshot: true,
  me: true,
  "entry-added": true,
  "entry-removed": true,
  "vote-cast": true,
  "queue-ranked": true,
  "playback-changed": true,
  "party-changed": true,
  "settings-changed": true,
  notice: true,
  "job-changed": true,
  "job-notice": true,
  "library-changed": true,
  "lights-changed": true,
  "entry-settled": true,
  "guest-changed": true,
  "hashtags-changed": true,
  "guests-changed": true,
};

export interface LiveStream {
  readonly isOpen: () => boolean;
  /** Throws the connection away and makes a new one: a phone that slept may hold a dead one. */
  readonly reopen: () => void;
  readonly close: () => void;
}

/**
 * The party's events. The browser reconnects by itself (with Last-Event-ID) while the source is
 * CONNECTING; once it gives up (CLOSED) a new one is made, later each time. `url` says from where on
 * each new one goes on.
 */
export const openLiveStream = (
  url: () => string,
  onEvent: (event: LiveEvent) => void,
  onChange: () => void,
): LiveStream => {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;

  const hear = (message: MessageEvent<string>) => onEvent(JSON.parse(message.data));
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const open = () => {
    close();
    const opened = new EventSource(url());
    source = opened;
    for (const kind of Object.keys(KINDS)) opened.addEventListener(kind, hear);
    opened.onopen = () => {
      attempt = 0;
      onChange();
    };
    opened.onerror = () => {
      onChange();
      if (opened.readyState === EventSource.CLOSED) {
        clearTimeout(timer);
        timer = setTimeout(open, backOffMs(attempt++, Math.random));
      }
    };
  };
  open();
  return { isOpen: () => source?.readyState === EventSource.OPEN, reopen: open, close };
};
