import { expect, it } from "vitest";
import { aParty } from "../../domain/testing/a-party.ts";
import { storePin } from "../identity/host-pin.ts";
import { anApi } from "../testing/an-api.ts";

const KITCHEN = { outputId: "alsa/kitchen", name: "Kitchen" };

it.each([
  ["GET", "/sound"],
  ["PUT", "/sound"],
  ["POST", "/sound/test"],
  ["POST", "/player/restart"],
  ["GET", "/logs"],
  ["GET", "/power"],
  ["POST", "/power"],
  ["PUT", "/host-pin"],
  ["GET", "/setup"],
])("lets no guest %s %s", async (method, path) => {
  const { phone, pressed } = await anApi();

  const answer = await phone().ask(method, path, method === "GET" ? undefined : {});

  expect([answer.status, answer.body.code]).toEqual([403, "host-only"]);
  expect(pressed).toEqual([]);
});

it("sends the sound to where the host wants it", async () => {
  const on = await anApi({ outputs: [KITCHEN] });
  const host = await on.host();

  const answer = await host.ask("PUT", "/sound", { outputId: "alsa/kitchen" });
  const gone = await host.ask("PUT", "/sound", { outputId: "alsa/attic" });

  expect(answer.body).toEqual({
    outputs: [
      { outputId: "auto", name: "Automatic", isChosen: false },
      { ...KITCHEN, isChosen: true },
    ],
    isAudible: true,
  });
  expect(on.player.outputId()).toBe("alsa/kitchen");
  expect([gone.status, gone.body.code]).toEqual([404, "no-such-output"]);
});

it("lets the host hear a tone, and restart the player", async () => {
  const on = await anApi();
  const host = await on.host();

  const tone = await host.ask("POST", "/sound/test");
  const restart = await host.ask("POST", "/player/restart");

  expect([tone.status, restart.status, on.pressed]).toEqual([204, 204, ["tone"]]);
});

it("presses only the buttons that this machine has", async () => {
  const on = await anApi();
  const host = await on.host();

  const list = await host.get("/power");
  const reboot = await host.ask("POST", "/power", { action: "reboot" });
  const off = await host.ask("POST", "/power", { action: "off" });
  await on.turns();

  expect(list.body).toEqual({ actions: ["restart", "off"] });
  expect([reboot.status, reboot.body.code, off.status]).toEqual([409, "no-such-action", 202]);
  expect(on.pressed).toEqual(["off"]);
});

it("hands the log out as a file with its date in the name", async () => {
  const host = await (await anApi()).host();

  const { text, headers } = await host.get("/logs");

  expect(text).toBe("all is well\n");
  expect(headers.get("content-disposition")).toMatch(
    /^attachment; filename="rumpus-log-\d{4}-\d{2}-\d{2}\.txt"$/,
  );
  expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
});

it("tells everybody the way in, and the Wi-Fi only to the host and the box's own screen", async () => {
  const setup = aParty();
  setup.change({ wifiName: "Party", wifiPassword: "dance all night" });
  const on = await anApi({ party: setup.state() });

  const guest = await on.phone({ address: "192.168.1.20" }).get("/join");
  const screen = await on.phone({ address: "127.0.0.1" }).get("/join");
  const proxied = await on
    .phone({ address: "127.0.0.1" })
    .ask("GET", "/join", undefined, { "x-forwarded-for": "192.168.1.20" });
  const host = await (await on.host()).get("/join");

  expect(guest.body).toEqual({ urls: ["http://192.168.1.7:8080/", "http://rumpus.local:8080/"] });
  expect(proxied.body).toEqual(guest.body);
  expect(screen.body.wifi).toEqual({ name: "Party", password: "dance all night" });
  expect(host.body.wifi).toEqual(screen.body.wifi);
});

it("signs every other host out when the PIN is another one", async () => {
  const on = await anApi();
  await storePin(on.secrets, "2468");
  const [host, other] = [await on.host(), await on.host()];

  const answer = await host.ask("PUT", "/host-pin", { pin: "13579" });

  expect(answer.body).toEqual({ isKept: true });
  const statuses = [
    (await host.get("/settings")).status,
    (await other.get("/settings")).status,
    (await on.phone().ask("POST", "/session", { pin: "2468" })).status,
    (await on.phone().ask("POST", "/session", { pin: "13579" })).status,
  ];
  expect(statuses).toEqual([200, 403, 401, 204]);
  expect(await on.secrets.sessions()).toHaveLength(2);
});

it("keeps out who was just signing in with the old PIN", async () => {
  const on = await anApi();
  await storePin(on.secrets, "2468");
  const [host, thief] = [await on.host(), on.phone()];

  // The old PIN is being checked while the host changes it.
  const [signIn] = await Promise.all([
    thief.ask("POST", "/session", { pin: "2468" }),
    host.ask("PUT", "/host-pin", { pin: "13579" }),
  ]);

  expect([204, 401]).toContain(signIn.status);
  expect((await thief.get("/settings")).status).toBe(403);
});

it("says when a PIN is only for now: the box is started with another one", async () => {
  const host = await (await anApi({ isPinGiven: true })).host();

  expect((await host.ask("PUT", "/host-pin", { pin: "13579" })).body).toEqual({ isKept: false });
});

it.each(["123", "1234567890123", "12a4", " 1234", ""])("takes no PIN like %j", async (pin) => {
  const on = await anApi();
  await storePin(on.secrets, "2468");
  const host = await on.host();

  const answer = await host.ask("PUT", "/host-pin", { pin });

  expect(answer.status).toBe(400);
  expect((await on.phone().ask("POST", "/session", { pin: "2468" })).status).toBe(204);
});

it("keeps the old PIN and everybody signed in when the card takes nothing", async () => {
  const on = await anApi();
  await storePin(on.secrets, "2468");
  const [host, other] = [await on.host(), await on.host()];
  const full = Object.assign(on.secrets, { putSecret: () => Promise.reject(new Error("full")) });

  const answer = await host.ask("PUT", "/host-pin", { pin: "13579" });

  expect([answer.status, answer.body.code]).toEqual([503, "storage-failed"]);
  expect((await other.get("/settings")).status).toBe(200);
  expect(await full.getSecret("host-pin")).toBeDefined();
});

it("goes through the first steps, and remembers that they were gone through", async () => {
  const host = await (await anApi()).host();

  const before = (await host.get("/setup")).body;
  await host.ask("PATCH", "/settings", { partyName: "Ada's 30th", isSetUp: true });
  const after = (await host.get("/setup")).body;

  expect(before.isSetUp).toBe(false);
  expect(before.steps.map((step: { stepId: string }) => step.stepId)).toEqual([
    "name",
    "pin",
    "music",
    "sound",
    "lights",
    "poster",
  ]);
  expect(after.isSetUp).toBe(true);
  expect(after.steps[0]).toMatchObject({ stepId: "name", state: "done", detail: "Ada's 30th" });
});
