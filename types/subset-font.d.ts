// What this project uses of subset-font 2, which ships no types.
declare module "subset-font" {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options?: {
      targetFormat?: "truetype" | "woff2";
      keepFeatures?: string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
