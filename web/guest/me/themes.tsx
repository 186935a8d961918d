import { chooseTheme } from "../../lib/theme/choose-theme.ts";
import { THEMES, theme } from "../../lib/theme/theme.ts";
import { Button } from "../../ui/action/button.tsx";
import { words } from "./words/en.ts";

export const Themes = () => (
  <fieldset>
    <legend>{words.theme}</legend>
    <div class="choices">
      {THEMES.map((name) => (
        <Button key={name} isPressed={theme.value === name} onPress={() => chooseTheme(name)}>
          {words.themes[name]}
        </Button>
      ))}
    </div>
  </fieldset>
);
