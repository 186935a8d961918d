import { SignInForm } from "../../lib/sign-in/sign-in-form.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { party, resync } from "../state/connection.ts";
import "./sign-in-page.css";

export const SignInPage = () => (
  <main class="sign-in-page">
    <div class="sign-in-card">
      <header class="sign-in-head">
        <h1>{party.value?.party.name ?? "Rumpus"}</h1>
        <p>Host sign-in</p>
      </header>
      <div class="sign-in-body">
        <SignInForm
          words="Music, playlists, background work and backups of this party. The PIN is on the jukebox’s screen and in its log."
          onSignedIn={resync}
        />
        <LinkButton href="/" icon="phone" tone="ghost">
          I am a guest: to the songs
        </LinkButton>
      </div>
    </div>
  </main>
);
