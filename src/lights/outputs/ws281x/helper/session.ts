import type { Socket } from "node:net";
import { faultText } from "../../parts/fault-text.ts";
import { readHello } from "../wire/hello.ts";
import { textMessage } from "../wire/message.ts";
import { createMessageReader } from "../wire/message-reader.ts";
import type { OpenStrip, Strip } from "./strip.ts";

/** Who connects and says nothing keeps the strip from others. */
const HELLO_MS = 2000;

export interface Session {
  /** Dark, and the hardware let go of. Resolves when it is. */
  end(): Promise<void>;
}

/** One client's time with the strip. A client that says nonsense or goes away loses it. */
export const createSession = (
  socket: Socket,
  openStrip: OpenStrip,
  silentMs: number,
  onEnded: () => void,
): Session => {
  let opening: Promise<Strip | undefined> | undefined;
  let strip: Strip | undefined;
  let dark = new Uint8Array(0);
  let newest = new Uint8Array(0);
  let hasNews = false;
  let silence: NodeJS.Timeout | undefined;
  let ending: Promise<void> | undefined;

  const refuse = (reason: string): void => {
    if (!socket.destroyed) socket.end(textMessage("error", reason));
    void end();
  };
  const show = (bytes: Uint8Array): void => {
    try {
      strip?.show(bytes);
    } catch (error) {
      refuse(`the strip failed: ${faultText(error)}`);
    }
  };
  const goDark = (): void => show(dark);
  const hello = (payload: Buffer): void => {
    const wanted = readHello(payload);
    if (wanted === undefined || opening !== undefined) {
      refuse("this hello makes no sense");
      return;
    }
    clearTimeout(silence);
    dark = new Uint8Array(wanted.count * wanted.bytesPerLed);
    newest = new Uint8Array(dark.length);
    opening = openStrip(wanted).then(
      (opened) => {
        strip = opened;
        goDark();
        socket.write(textMessage("ok", ""));
        return opened;
      },
      (error: unknown) => {
        refuse(faultText(error));
        return undefined;
      },
    );
  };
  const frame = (payload: Buffer): void => {
    if (strip === undefined || payload.length !== dark.length) {
      refuse("this frame does not fit the strip");
      return;
    }
    newest.set(payload);
    hasNews = true;
  };
  /** A strip that is slower than the show skips frames; shown one after the other they would be later and later. */
  const showNewest = (): void => {
    if (!hasNews || ending !== undefined) return;
    hasNews = false;
    clearTimeout(silence);
    silence = setTimeout(goDark, silentMs);
    show(newest);
  };
  const close = async (): Promise<void> => {
    clearTimeout(silence);
    // The hardware must not be left half open.
    const opened = await opening;
    strip = undefined;
    try {
      opened?.close();
    } catch {
      // It is let go of as far as it can be.
    }
    onEnded();
  };
  const end = (): Promise<void> => {
    ending ??= close();
    return ending;
  };
  const read = createMessageReader((kind, payload) => {
    if (ending !== undefined) return;
    if (kind === "hello") hello(payload);
    else if (kind === "frame") frame(payload);
    else refuse("only hello and frames are understood");
  });
  socket.on("data", (piece: Buffer) => {
    if (ending !== undefined) return;
    if (read(piece)) showNewest();
    else refuse("this is no message of ours");
  });
  silence = setTimeout(() => refuse("nothing was said"), HELLO_MS);
  socket.on("error", () => {});
  socket.on("close", () => void end());
  return { end };
};
