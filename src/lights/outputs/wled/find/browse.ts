import { Bonjour } from "bonjour-service";

/** Where something calls itself a WLED. */
export interface Announcement {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly port: number;
}

/** Listens until the returned function is called. May throw, and may fail later through `onFault`. */
export type Browse = (onFound: OnFound, onFault: OnFault) => () => void;

type OnFound = (found: Announcement) => void;
type OnFault = (error: unknown) => void;

/** `_wled._tcp` by multicast DNS. */
export const browseBonjour: Browse = (onFound, onFault) => {
  const bonjour = new Bonjour({}, onFault);
  const browser = bonjour.find({ type: "wled" }, ({ name, addresses, port, referer }) => {
    const sender = referer === undefined ? [] : [referer.address];
    onFound({ name, addresses: [...(addresses ?? []), ...sender], port });
  });
  return () => {
    browser.stop();
    bonjour.destroy();
  };
};
