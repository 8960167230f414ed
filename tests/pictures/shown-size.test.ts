import { describe, expect, test } from "vitest";
import { fileWidths, shownSize, type Wanted } from "../../src/pictures/shown-size.ts";

describe("a picture is shown", () => {
  const wide = { width: 3000, height: 2000 };
  const small = { width: 300, height: 201 };
  const cases: [string, { width: number; height: number }, Wanted, [number, number]][] = [
    ["as wide as the text when nothing is wanted", wide, {}, [640, 427]],
    ["in its own size when it is narrower than the text", small, {}, [300, 201]],
    ["as wide as wanted", wide, { width: 150 }, [150, 100]],
    ["as high as wanted", wide, { height: 150 }, [225, 150]],
    ["as wanted on both sides", wide, { width: 40, height: 50 }, [40, 50]],
    ["one pixel high at least", { width: 5000, height: 1 }, {}, [640, 1]],
    ["as a leader's square", wide, { square: true }, [576, 576]],
    ["as a square of its shorter side when it is small", small, { square: true }, [201, 201]],
  ];
  test.each(cases)("%s", (_, picture, wanted, [width, height]) => {
    expect(shownSize(picture, wanted)).toEqual({ width, height });
  });
});

test.each([
  [498, 4000, [498, 996]],
  [498, 460, [460]],
  [498, 700, [498, 700]],
  [498, 510, [498]],
  [1, 1, [1]],
])("shown %i px wide from %i px, a picture has files of %j px", (shown, largest, expected) => {
  expect(fileWidths(shown, largest)).toEqual(expected);
});
