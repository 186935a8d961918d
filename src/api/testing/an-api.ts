import { onTestFinished } from "vitest";
import { createMusicFolders } from "../../core/library/music-folders.ts";
import type { FeaturesOf } from "../../core/lights/song-features.ts";
import type { Vitals } from "../../core/ports/box.ts";
import type { Secrets } from "../../core/ports/secrets.ts";
import type { Statistics } from "../../core/ports/statistics.ts";
import { aKeeper, aKind } from "../../core/testing/a-keeper.ts";
import { aLightDesk } from "../../core/testing/a-light-desk.ts";
import { aQuietEvening } from "../../core/testing/a-quiet-evening.ts";
import { aStage, type StageSetup, turns } from "../../core/testing/a-stage.ts";
import { createFakeBanNotes } from "../../core/testing/fake-ban-notes.ts";
import { createFakeCollection } from "../../core/testing/fake-collection.ts";
import { createFakePlayer, type FakePlayerOptions } from "../../core/testing/fake-player.ts";
import { createFakePlaylists } from "../../core/testing/fake-playlists.ts";
import { createFakeSecrets } from "../../core/testing/fake-secrets.ts";
import { createFakeUploadLedger } from "../../core/testing/fake-upload-ledger.ts";
import { createUploads } from "../../core/uploads/create-uploads.ts";
import { failed } from "../../lib/result.ts";
import { createPartialFiles } from "../../sources/uploads/partial-files.ts";
import { createApi } from "../create-api.ts";
import { createBanGuard } from "../guards/ban-guard.ts";
import { createPinCheck } from "../identity/host-pin.ts";
import { createHostSessions } from "../identity/host-sessions.ts";
import { createHub } from "../live/hub.ts";
import { createHealth } from "../view/health/create-health.ts";
import { createPartyView } from "../view/party-view.ts";
import { aBox } from "./a-box.ts";

export interface ApiSetup extends StageSetup {
  readonly secrets?: Secrets;
  readonly banNotes?: ReturnType<typeof createFakeBanNotes>;
  readonly coverFolder?: string;
  readonly notice?: string;
  readonly glow?: () => readonly string[];
  readonly features?: FeaturesOf;
  readonly statistics?: Statistics;
  readonly vitals?: Vitals;
  readonly outputs?: FakePlayerOptions["outputs"];
  readonly isPinGiven?: boolean;
}

/** The whole HTTP interface on fakes; phones call it without a socket. */
export const anApi = async (setup: ApiSetup = {}) => {
  const on = await aStage(setup);
  const { stage, environment, logged } = on;
  const secrets = setup.secrets ?? createFakeSecrets();
  const sessions = createHostSessions(secrets, environment.nowMs, () => undefined);
  await sessions.start();
  const view = createPartyView(stage, {
    isAudible: () => true,
    notice: () => setup.notice,
    glow: () => setup.glow?.() ?? [],
  });
  const hub = createHub(stage, view);
  hub.start();
  onTestFinished(hub.stop);
  const player = createFakePlayer(setup.outputs ? { outputs: setup.outputs } : {});
  await player.start();
  const { keeper: jobs } = aKeeper({ kinds: [aKind("import")] });
  const collection = createFakeCollection();
  const lights = await aLightDesk();
  const log = (level: string, line: string): void => void logged.push(`${level}: ${line}`);
  const box = aBox({ stage, player, secrets, isPinGiven: setup.isPinGiven ?? false });
  const bans = createBanGuard({
    party: stage.party,
    notes: setup.banNotes ?? createFakeBanNotes(),
    nowMs: environment.nowMs,
    log,
  });
  await bans.start();
  const app = createApi(
    {
      stage,
      jobs,
      lights: lights.desk,
      features: setup.features ?? (() => undefined),
      playlists: createFakePlaylists(on.library),
      folders: createMusicFolders({
        collection,
        submit: jobs.submit,
        watchProblem: () => undefined,
        onDropped: () => undefined,
        onChanged: () => undefined,
      }),
      uploads: createUploads({
        ledger: createFakeUploadLedger(),
        files: createPartialFiles("/nowhere"),
        jobs,
        stage,
        settings: () => stage.party.newest().settings,
        environment,
        log,
      }),
      restores: {
        receive: () => Promise.resolve(failed("restore-busy", "not here")),
        decide: () => Promise.resolve(failed("nothing-to-restore", "not here")),
      },
      statistics: setup.statistics ?? {
        numbers: (span) => Promise.resolve(aQuietEvening(span)),
        eveningStart: () => Promise.resolve(undefined),
      },
      restarter: { restart: () => undefined },
      view,
      hub,
      sessions,
      bans,
      checkPin: createPinCheck(secrets, environment.nowMs),
      health: createHealth({
        stage,
        player,
        lights: lights.desk,
        collection,
        jobs,
        vitals: () => Promise.resolve(setup.vitals ?? {}),
        notice: setup.notice,
        isSilenceChosen: false,
      }),
      box: box.deps,
      coverFolder: setup.coverFolder ?? "/nowhere",
      version: "1.2.3",
      startedAtMs: environment.nowMs(),
      libraryChanged: () => undefined,
      log,
    },
    { hostNames: ["party.example"], page: () => undefined },
  );
  const phone = (more: PhoneSetup = {}): Phone => aPhone(app, more);
  return {
    ...on,
    app,
    view,
    hub,
    sessions,
    secrets,
    bans,
    player,
    collection,
    pressed: box.pressed,
    lights,
    phone,
    /** The host's phone, signed in. */
    host: async () => phone({ cookies: [await sessions.signIn()] }),
    turns,
  };
};

interface PhoneSetup {
  readonly address?: string;
  /** Set-Cookie lines that it got earlier. */
  readonly cookies?: readonly string[];
}

export interface PhoneAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the JSON says; undefined when there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever came.
  readonly body: any;
}

export interface Phone {
  /** Paths are relative to `/api/v1`. A header that is "" is left out. */
  ask(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<PhoneAnswer>;
  get(path: string): Promise<PhoneAnswer>;
  cookie(): string;
}

type App = ReturnType<typeof createApi>;

/** A browser: keeps its cookies and says where its page is from. */
const aPhone = (app: App, { address = "", cookies = [] }: PhoneSetup): Phone => {
  const jar = new Map<string, string>();
  const keep = (line: string): void => {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
    if (value === "") jar.delete(name);
    else jar.set(name, value);
  };
  for (const line of cookies) keep(line);
  const cookie = (): string => [...jar].map((pair) => pair.join("=")).join("; ");
  const env = { incoming: { socket: { remoteAddress: address } } } as never;

  const ask: Phone["ask"] = async (method, path, body, headers = {}) => {
    const wanted = {
      host: "rumpus.local",
      ...(method === "GET" ? {} : { origin: "http://rumpus.local" }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      cookie: cookie(),
      ...headers,
    };
    const sent = Object.entries(wanted).filter(([, value]) => value !== "");
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const response = await app.request(
      `/api/v1${path}`,
      { method, headers: sent, ...(body === undefined ? {} : { body: text }) },
      env,
    );
    for (const line of response.headers.getSetCookie()) keep(line);
    const answer = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      headers: response.headers,
      text: answer,
      body: isJson ? JSON.parse(answer) : undefined,
    };
  };
  return { ask, get: (path) => ask("GET", path), cookie };
};
