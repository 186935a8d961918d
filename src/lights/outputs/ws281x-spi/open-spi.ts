import { failed, ok } from "../../../lib/result.ts";
import { faultText } from "../parts/fault-text.ts";
import { importOptional } from "../parts/import-optional.ts";
import { checkSpi } from "./check-spi.ts";
import { SPI_HZ } from "./encode-ws281x.ts";
import { isSpiDeviceModule, type SpiDevice, type SpiDeviceModule } from "./spi-device.ts";
import type { OpenSpi, SpiPort } from "./spi-port.ts";

const CLOCK_IDLES_LOW = 0;

const openDevice = (module: SpiDeviceModule, bus: number, chip: number): Promise<SpiDevice> =>
  new Promise((resolve, reject) => {
    const device = module.open(bus, chip, { mode: CLOCK_IDLES_LOW }, (error) => {
      if (error) reject(error);
      else resolve(device);
    });
  });

const toPort = (device: SpiDevice): SpiPort => {
  const transfer = { sendBuffer: Buffer.alloc(0), byteLength: 0, speedHz: SPI_HZ };
  const message = [transfer];
  return {
    transfer: (bytes, done) => {
      transfer.sendBuffer = bytes;
      transfer.byteLength = bytes.length;
      device.transfer(message, (error) => done(error ?? undefined));
    },
    close: () => new Promise((resolve) => device.close(() => resolve())),
  };
};

/** The Pi's SPI by the optional package spi-device. */
export const openSpi: OpenSpi = async (device, byteCount) => {
  const numbers = /(\d+)\.(\d+)$/.exec(device);
  if (numbers === null) return failed("spi-unavailable", `${device} is no SPI device`);
  const trouble = await checkSpi(device, byteCount);
  if (trouble !== undefined) return failed("spi-unavailable", trouble);
  const module = await importOptional("spi-device");
  if (!module.ok) return failed("spi-unavailable", module.detail);
  if (!isSpiDeviceModule(module.value))
    return failed("spi-unavailable", "this spi-device has no open(): install version 3");
  try {
    return ok(toPort(await openDevice(module.value, Number(numbers[1]), Number(numbers[2]))));
  } catch (error) {
    return failed("spi-unavailable", `${device} cannot be opened: ${faultText(error)}`);
  }
};
