import { SignInForm } from "../../lib/sign-in/sign-in-form.tsx";
import { say } from "../../lib/toasts.ts";
import { resync } from "../state/connection.ts";
import { closeSheet } from "../state/sheets.ts";

const welcome = async (): Promise<void> => {
  await resync();
  closeSheet();
  say({ tone: "plain", text: "You are the host now." });
};

export const SignIn = () => (
  <SignInForm
    words="Run the party from this phone: pause, skip, volume and the order of the queue."
    onSignedIn={welcome}
  />
);
