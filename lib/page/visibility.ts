/** What the reader can see of the live page. */
import { recall } from './recall';
import { allIn, elementBefore, elementBehind, holds, isA, standsIn } from './select';
import { anyCase } from './any-case';
import { attr, rawText } from './attribute';

/** Classes that sites and frameworks agree on for text meant for screen readers alone. */
export const UNSEEN_CLASS = anyCase(
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|element-invisible|screen-?reader(?:-text|-only)?|a11y-hidden|off-?screen)(?:$|[\s_])/,
);
/** Those for what no style shows, unless another class shows it on wide screens. Some pages begin so and fade in: little text alone. */
const HIDING_CLASS =
  /^(?!.*(?:\w:|d-\w+-)(?:block|flex|grid|inline|table|contents)).*(?<!\S)(?:hidden|d-none)(?!\S)/s;
const LONGEST_HIDDEN = 300;
const UNSEEN_STYLE = anyCase(/display\s*:\s*none|visibility\s*:\s*hidden/);

/** What only the page as a whole holds. */
const WHOLE = 'h1, main';
const BLUR = anyCase(/blur/);

/** A button in a heading that unfolds what it names: a part of the text, as what a `<details>` holds. */
const UNFOLDS = ':is(h2, h3, h4, h5, dt) [aria-expanded=false]';

/** What tabs and toggles show by turns: parts of the text as well, whichever is open. */
const PANEL =
  '[role=tabpanel], [role=region][aria-labelledby], [class*=accordion], [class*=toggle][class*=content]';

/** Whether the browser renders an element; undefined where there is no browser, and for none. */
export const isRendered = (el: Partial<Pick<Element, 'checkVisibility'>> | null): boolean | undefined =>
  el?.checkVisibility?.();

/** Whether an element is in sight: neither its markup and style hide it, nor those of what it stands in. */
export const isInSight = (el: Element): boolean =>
  isRendered(el) !== false && !standsIn(el, '[hidden], [aria-hidden=true], template, noscript');

/** Answers whether an element is kept from the reader's eye. */
export type IsHidden = (el: Element) => boolean;

/** What classes say of an element: nobody sees it, or nobody should. */
type Said = 'unseen' | 'hidden' | null;

/** Tells what a class says, each once: a page has few. */
function classTest(): (names: string) => Said {
  const told = new Map<string, Said>();
  return (names) =>
    recall(told, names, () =>
      UNSEEN_CLASS.test(names) ? 'unseen' : HIDING_CLASS.test(names) ? 'hidden' : null,
    );
}

/** Tells whether the markup itself says that nobody is to see an element. */
function markupTest(): IsHidden {
  const saidBy = classTest();
  const classSays = (el: Element): Said => saidBy(attr(el, 'class'));
  // A large first letter is kept from screen readers, who are told the whole word beside it.
  const isToldBeside = (el: Element): boolean =>
    [elementBefore(el), elementBehind(el)].some(
      (one) => one && classSays(one) === 'unseen' && rawText(one) === rawText(el),
    );
  return (el) => {
    const said = classSays(el);
    if (said === 'unseen') return true;
    const style = attr(el, 'style');
    if (style && UNSEEN_STYLE.test(style)) return true;
    if (said && !style && rawText(el).length <= LONGEST_HIDDEN && !holds(el, 'img')) return true;
    if (el.hasAttribute('hidden') && attr(el, 'hidden') !== 'until-found') return true;
    // Words for screen readers are clipped to a dot, whatever their class is called.
    if (!el.firstElementChild && (el as HTMLElement).offsetWidth === 1) return true;
    // An open dialog says so of all the page behind it.
    return attr(el, 'aria-hidden') === 'true' && !holds(el, `img, ${WHOLE}`) && !isToldBeside(el);
  };
}

/** True for a style that lets nobody read what bears it. */
const isVeiled = ({ filter, opacity, clipPath }: CSSStyleDeclaration): boolean =>
  /blur\((?!0)/.test(filter) || opacity === '0' || /^inset\((?:50|100)%/.test(clipPath);

/** True for text that a page shows out of focus or not at all, to those who have not paid; behind a dialog it may be all of the page. Of a page without a wall (`isOpen`), that alone whose markup speaks of it is asked: other texts may be fading in. */
const isBlurred = (el: Element, view: Window, isOpen: boolean): boolean =>
  (!isOpen || BLUR.test(attr(el, 'class') + attr(el, 'style'))) &&
  /\S/.test(rawText(el)) &&
  isVeiled(view.getComputedStyle(el)) &&
  !holds(el, WHOLE);

/** True where a style of its own hides an element that is no box, or that a closed `<details>` keeps folded until it is opened. */
function isHiddenItself(el: Element, view: Window): boolean {
  const { display, visibility } = view.getComputedStyle(el);
  if (display === 'none' || visibility !== 'visible') return true;
  return display !== 'contents' && !standsIn(el, 'details:not([open])');
}

/**
 * Makes the test for one page. Computed style is asked only where the page is rendered at all: a page that
 * hides its whole body until its scripts have run would else read as empty. What `reveal` names counts as shown, and on a
 * page without a wall (`isOpen`) what it shows by turns.
 */
export function hiddenTest(
  page: Document,
  reveal: ((el: Element) => boolean) | undefined,
  isOpen: boolean,
): IsHidden {
  const view = page.defaultView;
  const rendered = isRendered(page.body);
  const says = markupTest();
  const hidden: IsHidden = (el) => {
    if (!rendered || !view) return says(el);
    if (el.checkVisibility({ visibilityProperty: true })) return says(el) || isBlurred(el, view, isOpen);
    // Browsers draw no brackets around readings they set above the line; in plain text they must stand.
    return !isA(el, 'rp') && (says(el) || isHiddenItself(el, view));
  };
  const folded = allIn(page, UNFOLDS).map((button) => attr(button, 'aria-controls'));
  // Below what was revealed only the markup counts: styles hide all of it.
  const revealed = new WeakSet<Element>();
  return (el) => {
    const inside = el.parentElement !== null && revealed.has(el.parentElement);
    const unseen = inside ? says(el) : hidden(el);
    if (
      unseen &&
      !(el.id && folded.includes(el.id)) &&
      !(isOpen && el.matches(PANEL)) &&
      (inside || !reveal?.(el))
    )
      return true;
    if (inside || unseen) revealed.add(el);
    return false;
  };
}
