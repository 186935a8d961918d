import { GUEST_LOOKS } from "../../src/e2e/testing/looks/guest-looks.ts";
import { HOST_LOOKS, SIGN_IN_LOOK } from "../../src/e2e/testing/looks/host-looks.ts";
import type { Look } from "../../src/e2e/testing/looks/look.ts";
import { OTHER_LOOKS } from "../../src/e2e/testing/looks/other-looks.ts";

const LOOKS: readonly Look[] = [...GUEST_LOOKS, SIGN_IN_LOOK, ...HOST_LOOKS, ...OTHER_LOOKS];
const PAGES: readonly string[] = ["guest", "host", "screen", "window"];

/** The looks of a page (names begin with it), or those with `only` in their name. */
export const wantedLooks = (only: string): readonly Look[] =>
  LOOKS.filter(({ name }) => (PAGES.includes(only) ? name.startsWith(only) : name.includes(only)));
