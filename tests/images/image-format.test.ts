import sharp from "sharp";
import { expect, test } from "vitest";
import { imageFormat } from "../../src/images/image-format.ts";

test.each(["avif", "gif", "jpeg", "png", "webp"] as const)(
  "knows %s by its bytes",
  async (format) => {
    const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: "#f90" } });
    expect(imageFormat(await picture.toFormat(format).toBuffer())).toBe(format);
  },
);

test.each([
  "<svg/>",
  "\uFEFF<svg>",
  "\n<?xml version='1.0'?><svg/>",
  "<!-- drawn by hand --><svg/>",
])("knows %j as a drawing", (text) => {
  expect(imageFormat(Buffer.from(text))).toBe("svg");
});

test.each([
  "",
  "<!doctype html>",
  "<html><svg>",
  "%PDF-1.7",
  "GIF",
  "\u0000\u0000\u0000\u0018ftypheic",
  "plain",
])("takes %j for no picture", (text) => {
  expect(imageFormat(Buffer.from(text, "latin1"))).toBeUndefined();
});
