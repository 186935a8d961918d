import { constants } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { faultCode } from "../parts/fault-text.ts";

/** What the kernel takes in one transfer unless it is told otherwise. */
const DEFAULT_BUFSIZ = 4096;
const BUFSIZ_FILE = "/sys/module/spidev/parameters/bufsiz";

const readBufsiz = async (file: string): Promise<number> => {
  const text = await readFile(file, "utf8").catch(() => "");
  return Number.parseInt(text, 10) || DEFAULT_BUFSIZ;
};

/**
 * Why frames of `byteCount` cannot be sent to the device, and what to do; undefined if they can. A
 * frame must fit into one transfer: the gap between two would show half of it.
 */
export const checkSpi = async (
  device: string,
  byteCount: number,
  bufsizFile: string = BUFSIZ_FILE,
): Promise<string | undefined> => {
  try {
    await access(device, constants.R_OK | constants.W_OK);
  } catch (error) {
    if (faultCode(error) === "EACCES")
      return `${device} may not be opened: add the user to group spi`;
    return `SPI is off (there is no ${device}): put dtparam=spi=on into /boot/firmware/config.txt and restart`;
  }
  const bufsiz = await readBufsiz(bufsizFile);
  if (byteCount <= bufsiz) return undefined;
  return (
    `spidev.bufsiz is ${bufsiz}, too small for these LEDs, which need ${byteCount}: ` +
    "add spidev.bufsiz=65536 to /boot/firmware/cmdline.txt and restart"
  );
};
