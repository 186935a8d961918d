import { createPinCheck, newPin, storePin } from "../api/identity/host-pin.ts";
import { createPinFile } from "../config/host-pin-file.ts";
import type { Secrets } from "../core/ports/secrets.ts";

/** The host's PIN: the one of the command line, the one of before, or a new one. For the console. */
export const preparePin = async (
  wanted: string | undefined,
  folder: string,
  secrets: Secrets,
  /** Told the PIN, which must not be written down. */
  hide: (pin: string) => void,
): Promise<string> => {
  const file = createPinFile(folder);
  const known = wanted ?? file.read();
  if (known !== undefined) hide(known);
  if (wanted !== undefined) {
    // The one of before needs no write, which a full card would not take.
    const { kind } = await createPinCheck(secrets, Date.now)(wanted);
    if (kind !== "right") await storePin(secrets, wanted);
    file.remove();
    return wanted;
  }
  if ((await secrets.getSecret("host-pin")) !== undefined) {
    return file.read() ?? "as chosen before (--host-pin sets a new one)";
  }
  const pin = newPin();
  await storePin(secrets, pin);
  file.write(pin);
  hide(pin);
  return pin;
};
