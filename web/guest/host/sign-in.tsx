import { SignInForm } from "../../lib/sign-in/sign-in-form.tsx";
import { say } from "../../lib/toasts.ts";
import { resync } from "../state/connection.ts";
import { closeSheet } from "../state/sheets.ts";
import { words } from "./words/en.ts";

const welcome = async (): Promise<void> => {
  await resync();
  closeSheet();
  say({ tone: "plain", text: words.hostNow });
};

export const SignIn = () => <SignInForm words={words.signInAbout} onSignedIn={welcome} />;
