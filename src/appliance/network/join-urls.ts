/** One address of this machine, as `os.networkInterfaces` tells them. */
export interface OwnAddress {
  readonly card: string;
  readonly address: string;
  readonly family: string;
  readonly internal: boolean;
}

export interface JoinPlaces {
  readonly addresses: readonly OwnAddress[];
  readonly hostName: string;
  /** Further names that the host set up. */
  readonly names: readonly string[];
  readonly port: number;
}

/** NetworkManager's address of a hot-spot. */
const HOT_SPOT = "10.42.0.1";
/** Caught by the hot-spot's portal: it works, but is nobody's home. */
const PORTAL = "192.0.2.1";
/** Networks of containers and tunnels, where no phone is. */
const INNER_CARD = /^(docker|br-|veth|virbr|lxc|tun|tap|wg|zt|tailscale)/;

/** Lower is better. */
const rank = ({ card, address }: OwnAddress): number => {
  if (address === HOT_SPOT) return 0;
  if (INNER_CARD.test(card)) return 4;
  if (address === PORTAL) return 3;
  // Nobody gave it one: only who has none either can reach it.
  if (address.startsWith("169.254.")) return 5;
  return /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address) ? 1 : 2;
};

/** Where phones find the guest page, best first; the first one has the address as numbers. */
export const joinUrls = ({ addresses, hostName, names, port }: JoinPlaces): readonly string[] => {
  const own = addresses
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .sort((left, right) => rank(left) - rank(right));
  // With a real network the inner ones would only mislead.
  const isReal = own.some((each) => rank(each) < 3);
  const shown = own.filter((each) => !isReal || rank(each) < 3).map(({ address }) => address);
  const numbers = shown.length === 0 ? ["127.0.0.1"] : shown;
  const local = `${hostName.toLowerCase().replace(/\.local$/, "")}.local`;
  const suffix = port === 80 ? "" : `:${port}`;
  return [...new Set([...numbers, ...names, local])].map((name) => `http://${name}${suffix}/`);
};
