import { useEffect } from "preact/hooks";
import type { LightsView } from "../../../../src/protocol/lights.ts";
import { computed, signal } from "../../../lib/signals/signals.ts";
import { sayRefusal } from "../../../lib/toasts.ts";
import { read, write } from "../../state/asking/ask.ts";
import { createResource } from "../../state/asking/loaded.ts";
import { onLights } from "../../state/connection.ts";
import { createSteadySaver } from "./steady-saver.ts";
import { waitMs } from "./wait-ms.ts";
import { joinWishes, type LightsWish, withWish } from "./wish.ts";

/** As the box has said it last. */
export const lightsAtBox = createResource(() => read<LightsView>("/lights"));

const pending = signal<readonly LightsWish[]>([]);

/** As the host wants them: what is on its way counts already. */
export const lights = computed(() => {
  const known = lightsAtBox.state.value.value;
  return known && pending.value.reduce(withWish, known);
});

/** Changes the show at once here, and soon on the box. */
export const wish = createSteadySaver<LightsWish, LightsView>({
  send: (change) => write<LightsView>("PATCH", "/lights", change),
  join: joinWishes,
  wait: waitMs,
  onPending: (wishes) => {
    pending.value = wishes;
  },
  onSaved: lightsAtBox.set,
  onRefused: sayRefusal,
});

/** Knows the lights for as long as something shows them. */
export const useLights = (): void => {
  useEffect(() => {
    lightsAtBox.need();
    return onLights((news) => {
      if (news) lightsAtBox.set(news);
      else void lightsAtBox.reload();
    });
  }, []);
};
