import { expect, test } from 'vitest';
import { houseOf, plainHostOf, siteOf } from '../../../lib/page/address';

test.each([
  ['https://www.news.example/a', 'news.example', 'news.example', 'news.example'],
  ['https://www2.news.example:8080/a', 'news.example', 'news.example', 'news.example'],
  ['https://M.News.example/a', 'm.news.example', 'news.example', 'news.example'],
  ['https://edition.news.example/a', 'edition.news.example', 'edition.news.example', 'news.example'],
  ['https://m.example/a', 'm.example', 'm.example', 'm.example'],
  ['file:///home/a.html', '', '', ''],
  ['no address', '', '', ''],
])('%s is of the host %j, the site %j and the house %j', (address, host, site, house) => {
  expect([plainHostOf(address), siteOf(address), houseOf(address)]).toEqual([host, site, house]);
});
