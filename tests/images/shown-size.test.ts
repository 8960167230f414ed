import { describe, expect, test } from "vitest";
import { fileWidths, shownSize, type Wanted } from "../../src/images/shown-size.ts";

describe("a photograph is shown", () => {
  const wide = { width: 3000, height: 2000 };
  const small = { width: 300, height: 200 };
  const cases: [string, { width: number; height: number }, Wanted, [number, number]][] = [
    ["as wide as the text when nothing is wanted", wide, {}, [640, 427]],
    ["in its own size when it is narrower than the text", small, {}, [300, 200]],
    ["as wide as wanted", wide, { width: 150 }, [150, 100]],
    ["as high as wanted", wide, { height: 150 }, [225, 150]],
    ["in its own ratio, whatever height is wanted", wide, { width: 40, height: 50 }, [40, 27]],
    ["no wider than the text", wide, { width: 900 }, [640, 427]],
    ["no higher than it is with the text's width", wide, { height: 900 }, [640, 427]],
    ["no wider than it is", small, { width: 1200 }, [300, 200]],
    ["no higher than it is", small, { height: 1200 }, [300, 200]],
    ["one pixel high at least", { width: 5000, height: 1 }, {}, [640, 1]],
    ["as a leader's square", wide, { square: true }, [576, 576]],
    ["as a square of its shorter side when it is small", small, { square: true }, [200, 200]],
  ];
  test.each(cases)("%s", (_, picture, wanted, [width, height]) => {
    expect(shownSize(picture, wanted, picture.width)).toEqual({ width, height });
  });
});

describe("a drawing is shown", () => {
  const map = { width: 64, height: 48 };
  const cases: [string, Wanted, [number, number]][] = [
    ["in its own size when nothing is wanted", {}, [64, 48]],
    ["larger than it is, where that is wanted", { width: 320 }, [320, 240]],
    ["higher than it is, where that is wanted", { height: 240 }, [320, 240]],
    ["no wider than the text", { width: 900 }, [640, 480]],
    ["no higher than it is with the text's width", { height: 900 }, [640, 480]],
  ];
  test.each(cases)("%s", (_, wanted, [width, height]) => {
    expect(shownSize(map, wanted)).toEqual({ width, height });
  });
});

test.each([
  [498, 4000, [498, 996]],
  [460, 460, [460]],
  [498, 700, [498, 700]],
  [498, 510, [498]],
  [1, 1, [1]],
])("shown %i px wide from %i px, a picture has files of %j px", (shown, largest, expected) => {
  expect(fileWidths(shown, largest)).toEqual(expected);
});
