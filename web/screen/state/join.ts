import type { JoinInfo } from "../../../src/protocol/box.ts";
import { call } from "../../lib/net/call.ts";
import { signal } from "../../lib/signals/signals.ts";

/** How others come in; undefined: nobody knows an address that they could use. */
export const join = signal<JoinInfo | undefined>(undefined);

/** The box may get another address, and the host another Wi-Fi. */
const ASK_EVERY_MS = 60_000;

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || host.startsWith("127.");

/** This page's own address, unless it is one that means "here" on every machine. */
export const ownAddress = ({ origin, hostname }: Location): JoinInfo | undefined =>
  isLoopback(hostname) ? undefined : { urls: [`${origin}/`] };

const ask = async (): Promise<void> => {
  const answer = await call<JoinInfo>("GET", "/join");
  if (answer.ok && answer.value.urls.length > 0) join.value = answer.value;
  else if (!join.peek()) join.value = ownAddress(location);
};

export const followJoin = (): void => {
  void ask();
  setInterval(() => void ask(), ASK_EVERY_MS);
};

/** What people type: without what their phones add by themselves. */
export const shortAddress = (url: string): string =>
  url.replace(/^http:\/\//, "").replace(/\/$/, "");
