/** What may stand in an article's body: the elements of text, tables, lists and pictures, and nothing that acts. */

export const ALLOWED_TAGS = [
  ...['p', 'div', 'section', 'article', 'header', 'footer', 'aside', 'address', 'hr', 'br', 'wbr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup'],
  ...['blockquote', 'q', 'cite', 'pre', 'code', 'kbd', 'samp', 'var'],
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'del',
    'dfn',
    'em',
    'i',
    'ins',
    'mark',
    'ruby',
    'rb',
    'rp',
    'rt',
  ],
  ...['rtc', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'data'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'menu', 'details', 'summary'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['figure', 'figcaption', 'img', 'picture'],
];

/** No `class` or `style`: the article wears Lede's type, not the page's. */
export const ALLOWED_ATTRIBUTES = [
  ...['href', 'src', 'alt', 'title', 'lang', 'dir', 'id', 'name', 'datetime', 'cite', 'width', 'height'],
  ...['colspan', 'rowspan', 'headers', 'scope', 'start', 'reversed', 'value', 'type', 'open', 'span', 'abbr'],
];

/** Where a stranger's picture may come from: the web, or the article's own data. */
export const PICTURE_ADDRESS = /^(https?:|data:image\/(png|jpe?g|gif|webp|avif|bmp|x-icon);)/iu;
