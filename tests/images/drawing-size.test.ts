import { expect, test } from "vitest";
import { drawingSize } from "../../src/images/drawing-size.ts";

test.each([
  ['<svg viewBox="0 0 640 480"/>', 640, 480],
  ['<?xml version="1.0"?>\n<!-- x --><svg viewBox="-10,-10, 20 ,\n40.5"/>', 20, 40.5],
  ['<svg viewBox="0 0 64 48" width="100%" height="9"/>', 64, 48],
  ['<svg width="30" height="20px"/>', 30, 20],
])("reads %s", (svg, width, height) => {
  expect(drawingSize(svg)).toEqual({ width, height });
});

test.each([
  "<svg/>",
  '<svg viewBox="0 0 0 10"/>',
  '<svg width="100%" height="100%"/>',
  '<svg width="30"/>',
  '<!-- --><html><svg viewBox="0 0 1 1"/></html>',
])("says that %s has no size", (svg) => {
  expect(() => drawingSize(svg)).toThrow("doesn't say how large it is");
});
