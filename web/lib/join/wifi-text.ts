/** These have a meaning of their own in the text. */
const SPECIAL = /[\\;,":]/g;
const escaped = (text: string): string => text.replace(SPECIAL, (sign) => `\\${sign}`);

/**
 * What the QR code of a Wi-Fi says: phones that read it offer to join. (The form that ZXing began and
 * all phone cameras read.) Without a password the network is open.
 */
export const wifiText = (name: string, password: string): string =>
  password === ""
    ? `WIFI:T:nopass;S:${escaped(name)};;`
    : `WIFI:T:WPA;S:${escaped(name)};P:${escaped(password)};;`;
