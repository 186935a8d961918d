import { SignInForm } from "../../lib/sign-in/sign-in-form.tsx";
import { LinkButton } from "../../ui/action/link-button.tsx";
import { party, resync } from "../state/connection.ts";
import "../../ui/surface/awning.css";
import "./sign-in-page.css";
import { words } from "../words/en.ts";

export const SignInPage = () => (
  <main class="sign-in-page">
    <div class="sign-in-card">
      <header class="sign-in-head awning">
        <h1>{party.value?.party.name ?? "Rumpus"}</h1>
        <p>{words.signIn.title}</p>
      </header>
      <div class="sign-in-body">
        <SignInForm words={words.signIn.purpose} onSignedIn={resync} />
        <LinkButton href="/" icon="phone" tone="ghost">
          {words.signIn.toGuests}
        </LinkButton>
      </div>
    </div>
  </main>
);
