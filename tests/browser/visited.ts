// The pages that a visitor comes to: the rows of tests that the style page, which shows parts of pages all
// in one, can't hold.
import { looks } from "./pages.ts";

export const visited = looks.filter(({ path }) => path !== "style/");
