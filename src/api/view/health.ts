import type { LightsHealth } from "../../core/lights/light-desk.ts";
import type { Vitals } from "../../core/ports/box.ts";
import type { DeckHealth } from "../../core/ports/player.ts";
import type { Health, HealthTodo } from "../../protocol/rest.ts";
import { type JobsFacts, jobsPart, type LibraryFacts, libraryPart } from "./health/contents.ts";
import { memoryPart, temperaturePart } from "./health/machine.ts";
import { type StoreFacts, storePart } from "./health/storage.ts";

export interface HealthFacts extends StoreFacts {
  readonly deck: DeckHealth;
  /** Rumpus was told to play to nobody (`--audio-output null`). */
  readonly isSilenceChosen: boolean;
  readonly lights: LightsHealth;
  readonly vitals: Vitals;
  readonly library: LibraryFacts;
  readonly jobs: JobsFacts;
}

type Part = Health["parts"][string];

const NO_SOUND =
  "No sound device was found: nobody hears anything. Plug in a speaker, a USB sound card or a screen with sound.";
const CHOSEN_SILENCE = "Rumpus was started without sound: nobody hears anything, as was asked for.";
const OUTPUT_MISSING =
  "The sound output that was chosen is not there: the music comes out where it can until then.";

type DeckFacts = Pick<HealthFacts, "deck" | "isSilenceChosen">;

const deckTodo = (facts: DeckFacts): { reason?: string; todo?: HealthTodo } => {
  const { deck, isSilenceChosen } = facts;
  if (deck.state === "down") return { todo: "restart-player" };
  // Somebody chose a speaker all the same, and it is away.
  if (deck.isOutputMissing && (isSilenceChosen || deck.output !== "null"))
    return { reason: OUTPUT_MISSING, todo: "choose-sound" };
  if (deck.output !== "null") return {};
  return isSilenceChosen ? { reason: CHOSEN_SILENCE } : { reason: NO_SOUND, todo: "plug-in-sound" };
};

const playerPart = ({ deck, isSilenceChosen }: DeckFacts): Part => ({
  state: deck.state,
  ...deckTodo({ deck, isSilenceChosen }),
  ...(deck.reason === undefined ? {} : { reason: deck.reason }),
  ...(deck.output === undefined ? {} : { output: deck.output }),
});

const lightsPart = (lights: LightsHealth): Part => {
  if (lights.state === "down") return { ...lights, todo: "restart-rumpus" };
  const isUnplugged = Object.keys(lights.fixtures).length > 0;
  return { ...lights, ...(isUnplugged ? { todo: "check-lights" as const } : {}) };
};

/**
 * How every part of the box is doing, in the words of `/health`. What the host should look at but the
 * party can live with (an unplugged strip, little space) has a `todo` and leaves the state ok: whoever
 * watches `status` must not restart a party because of it.
 */
export const healthParts = (facts: HealthFacts): Health["parts"] => {
  const memory = memoryPart(facts.vitals);
  const temperature = temperaturePart(facts.vitals);
  return {
    store: storePart(facts),
    player: playerPart(facts),
    lights: lightsPart(facts.lights),
    library: libraryPart(facts.library),
    jobs: jobsPart(facts.jobs),
    ...(memory === undefined ? {} : { memory }),
    ...(temperature === undefined ? {} : { temperature }),
  };
};
