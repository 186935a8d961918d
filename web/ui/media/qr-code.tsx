import { useMemo } from "preact/hooks";
import { qrPath } from "../../lib/join/qr-path.ts";
import "./qr-code.css";

/** Dark on white in every theme: many cameras read nothing else. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
};
