import { useEffect } from "preact/hooks";
import { dismissToast, toasts } from "../lib/toasts.ts";
import { ConnectionBanner } from "../ui/feedback/connection-banner.tsx";
import { ToastStack } from "../ui/feedback/toast-stack.tsx";
import "./app.css";
import { restart } from "./backup/restart.ts";
import { Restarting } from "./backup/restarting.tsx";
import { OpenSheet } from "./open-sheet.tsx";
import { ALL_SECTIONS } from "./sections.ts";
import { LatePage } from "./shell/late-page.tsx";
import { Notices } from "./shell/notices.tsx";
import { Rail } from "./shell/rail.tsx";
import { SignInPage } from "./shell/sign-in-page.tsx";
import { isHost } from "./state/asking/ask.ts";
import { isFresh, party } from "./state/connection.ts";
import { isSheetOpen, route } from "./state/place/navigation.ts";
import { spoken } from "./state/runs/announce-run.ts";
import { words } from "./words/en.ts";

const Boot = () => (
  <div class="boot">
    <p>Rumpus</p>
    <span class="visually-hidden">{words.loadingPage}</span>
  </div>
);

const currentSection = () => ALL_SECTIONS.find(({ id }) => id === route.value.section);

const Page = () => {
  const { item } = route.value;
  const section = currentSection();
  useEffect(() => scrollTo(0, 0), [section, item]);
  return (
    <div class="host" inert={isSheetOpen.value}>
      <Rail />
      <main class="host-main" tabIndex={-1}>
        <Notices />
        {section?.Page ? (
          <section.Page />
        ) : (
          <LatePage key={route.value.section} id={route.value.section} item={item} />
        )}
      </main>
    </div>
  );
};

const Signed = () => {
  if (restart.value) return <Restarting />;
  if (isHost.value === undefined) return <Boot />;
  return isHost.value ? (
    <>
      <Page />
      <OpenSheet />
    </>
  ) : (
    <SignInPage />
  );
};

export const App = () => {
  const name = party.value?.party.name ?? "Rumpus";
  const word = currentSection()?.word ?? words.host;
  useEffect(() => {
    document.title = isHost.value ? `${word} – ${name}` : `${words.host} – ${name}`;
  });
  return (
    <>
      <ConnectionBanner
        isFresh={isFresh.value || restart.value !== undefined}
        words={words.reconnecting}
      />
      <Signed />
      <output class="visually-hidden">{spoken.value}</output>
      <ToastStack toasts={toasts.value} onDismiss={dismissToast} />
    </>
  );
};
