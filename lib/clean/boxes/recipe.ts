/** What a recipe asks for: short lines that read like no text, told by the names of what they stand in. */
import { allIn, holds, parentOf, standsIn } from '../../page/select';
import { isItem } from '../judge/evidence';

/** Names of ingredients in the languages that makers of sites think in: “ingredients”, “ingredienti”, “zutaten”. */
export const INGREDIENTS = '[class*=ngredien i], [id*=ngredien i], [itemprop*=ngredien i], [class*=zutat i]';

/** What holds them, and the steps. */
const LISTS = `${INGREDIENTS}, [class*=instruction i]`;

/** Where it says how long it takes, and for how many. */
export const RECIPE_FACTS =
  '[itemprop=recipeYield], [itemprop=prepTime], [class*=servings i], [class*=prep-time i], [class*=prep_time i]';

/** The lists of ingredients below an element, or each ingredient where only they are named so, and with them those of steps; in the page's order. */
export const ingredientsIn = (root: Element): Element[] =>
  holds(root, INGREDIENTS) ? allIn(root, LISTS).filter((el) => !standsIn(parentOf(el), LISTS)) : [];

/** True for what holds such lists, and for the items of one and its heading with the buttons beside it, however much they look like labels. */
export const isOfRecipe = (el: Element, lists: readonly Element[]): boolean =>
  lists.some((list) => el.contains(list) || (list.contains(el) && (isItem(el) || holds(el, 'h3,h4'))));
