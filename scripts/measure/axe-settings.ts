// The eight settings in which axe looks at a page; asked by `npm run measure`.
export type AxeSetting = {
  colorScheme: "light" | "dark";
  width: number;
  /** Whether letters are twice as large, and spaced as a reader may want them. */
  large: boolean;
};

export const axeSettings: AxeSetting[] = (["light", "dark"] as const).flatMap((colorScheme) =>
  [320, 1280].flatMap((width) => [false, true].map((large) => ({ colorScheme, width, large }))),
);

/** `dark, 320 px, large text`, for who is told what axe found. */
export function settingName({ colorScheme, width, large }: AxeSetting): string {
  return [colorScheme, `${width} px`, ...(large ? ["large text"] : [])].join(", ");
}

/** https://www.w3.org/TR/WCAG22/#resize-text and https://www.w3.org/TR/WCAG22/#text-spacing */
export const largeText = `
  html { font-size: 200% !important; }
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`;
