import { computed } from "@preact/signals";
import { party } from "../../state/party.ts";
import { barrierInWords } from "./barrier.ts";
import { nowMs } from "./now.ts";

/** Why this guest can ask for nothing right now; undefined: nothing is in the way. */
export const barrier = computed(() =>
  party.value ? barrierInWords(party.value, nowMs.value) : undefined,
);
