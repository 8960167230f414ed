// Where the focus can stop on a page: what the tests of keyboard and menu compare.
import type { Page as OpenPage } from "playwright-core";

export interface Stop {
  /** Which element of the document it is, counted from the first. */
  readonly place: number;
  /** Its first tag. */
  readonly html: string;
  /** Whether a visitor sees it, with nothing laid over its middle. */
  readonly inView: boolean;
  /** How its edge is drawn: changes where the focus shows. */
  readonly edge: string;
}

/** Which stops: all, those inside elements of a selector, or the one that has the focus. */
export type Which = "all" | "focused" | { readonly inside: string };

/** The stops of the page, in the order of the document. */
export function stops(page: OpenPage, which: Which): Promise<Stop[]> {
  return page.evaluate<Stop[], Which>(inThePage, which);
}

/** The element and its place: enough to find it, and to compare orders. */
export function described({ place, html }: Stop): string {
  return `${place}: ${html}`;
}

/** All in one function, since the browser is sent the text of one. */
function inThePage(which: Which): Stop[] {
  const elements = [...document.querySelectorAll<HTMLElement>("*")];
  return elements.filter(chosen).map((element) => ({
    place: elements.indexOf(element),
    html: element.outerHTML.slice(0, element.outerHTML.indexOf(">") + 1),
    inView: inView(element),
    edge: [null, "::before", "::after"].map((part) => edge(getComputedStyle(element, part))).join(),
  }));

  function chosen(element: HTMLElement): boolean {
    if (which === "focused") return element === document.activeElement && element !== document.body;
    return canStop(element) && (which === "all" || element.closest(which.inside) !== null);
  }

  function canStop(element: HTMLElement): boolean {
    if (element.tabIndex < 0 || element.closest("[inert]")) return false;
    return element.checkVisibility({ visibilityProperty: true });
  }

  function inView(element: Element): boolean {
    const box = element.getClientRects()[0];
    if (!box) return false;
    const x = (Math.max(box.left, 0) + Math.min(box.right, window.innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    return top !== null && element.contains(top);
  }

  function edge({ outline, outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): string {
    const drawn = outlineStyle !== "none" && outlineWidth !== "0px";
    return `${drawn ? outline : ""} ${boxShadow}`;
  }
}
