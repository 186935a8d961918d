/** "alsa" of "alsa/hdmi:CARD=vc4hdmi0"; "" of "auto". */
export const driverOf = (deviceId: string): string =>
  deviceId === "auto" ? "" : (deviceId.split("/")[0] ?? "");
