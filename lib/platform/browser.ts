/** The one seam to the browser: everything in Lede that needs an extension API imports it from here. */
export { browser } from 'wxt/browser';
