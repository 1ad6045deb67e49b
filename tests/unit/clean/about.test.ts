/** Articles about what prompts ask for, and guides that speak as they do: they lose nothing. */
import { describe, expect, test } from 'vitest';
import { TOLD, textOf } from '../../support/told-page';

const PAYWALL = { title: 'The Courier puts its news behind a paywall' };
const FERRY = { title: 'Ferry to sail again' };

describe('what the article is about, it may say', () => {
  test.each([
    ['in a box that leads nowhere', '<div class="x"><p>Subscribers can cancel at any time.</p></div>'],
    ['in a quotation', '<blockquote><p>This article is for subscribers only. Sign in.</p></blockquote>'],
    ['in a short line', '<p>A digital subscription costs £7.99 a month, with the first month at £1.</p>'],
  ])('%s', (_, body) => {
    const [said = ''] = /(?<=<p>)[^<]+/.exec(body) ?? [];
    expect(textOf(PAYWALL, TOLD + body + TOLD)).toContain(said);
    expect(textOf({ ...FERRY, excerpt: 'A report on a paywall.' }, TOLD + body + TOLD)).toContain(said);
  });

  test('but not with a link to it', () => {
    const box = '<div class="x"><p>Subscribe now for £1 a month.</p><a href="/subscribe">Subscribe</a></div>';
    expect(textOf(PAYWALL, TOLD + box + TOLD)).not.toContain('Subscribe now');
  });

  test('nor what it is not about', () => {
    const box = '<div class="x"><p>Subscribe now for £1 a month, and read every story.</p></div>';
    expect(textOf(FERRY, TOLD.replaceAll('readers', 'islanders') + box)).not.toContain('Subscribe now');
  });

  test('in its standfirst', () => {
    const lead =
      '<p class="standfirst">You signed up for a free trial and forgot about it. How to stop paying.</p>';
    expect(textOf({ title: 'How to cancel a subscription' }, lead + TOLD)).toContain('You signed up');
  });

  test('several paragraphs on it make it that, however short, where they tell of others', () => {
    const about = [
      'The wall was put up on Monday, said the paywall’s maker.',
      'She said a paywall would not do.',
    ];
    const body = [
      ...about,
      'He found the paywall in his way, he said.',
      'Subscribe to read. Cancel any time.',
    ];
    expect(textOf(FERRY, TOLD + body.map((text) => `<p>${text}</p>`).join(''))).toContain('Cancel any time');
  });
});

test('an article about apps tells where they are had, and may lead there', () => {
  const link = '<a href="https://apps.apple.com/app/tidal">on Friday</a>';
  const told = `Tidal 2.0 will be available as a free download in the App Store ${link}.`;
  const asked = `Get it now: our free Courier app is available in the App Store ${link}.`;
  const page = { title: 'Ferry apps get new features' };
  const text = textOf(page, `${TOLD}<p>${told}</p>${TOLD}<p>${asked}</p>${TOLD}`);
  expect(text).toContain('Tidal 2.0 will be');
  expect(text).not.toContain('Courier app');
  expect(textOf(FERRY, `${TOLD}<p>${told}</p>${TOLD}`)).not.toContain('Tidal');
});

test('steps for the reader make a guide', () => {
  const steps = '<ol><li>Tap your name.</li><li>Tap your plan.</li><li>Now tap the button.</li></ol>';
  const text = textOf(
    FERRY,
    `${TOLD}${steps}<p>Log in to your account. Go to your bills. Click Stop.</p>${TOLD}`,
  );
  expect(text).toContain('Log in to your account');
});

test.each([
  'There are three. The one shown most says: “Already a subscriber? Log in now to read on.”',
  'Luke Poll posted on X: “Skelby is an amazing place to live, work and play. Whoever brings disorder to our streets does not speak for us.”',
  'Between songs she speaks. “Sign up for our mailing list, at the back, next to the socks.”',
])('what somebody is quoted with is no prompt of the page: %s', (said) => {
  expect(textOf(FERRY, `${TOLD}<p>${said}</p>${TOLD}`)).toContain(said);
});

test('a heading of the make of the others stays where what stands below it goes', () => {
  const part = (head: string): string =>
    `<h2>${head}</h2><p>She said that the board was right about the repair fund in the end.</p>`;
  const body = `${['One', 'Two', 'Three'].map(part).join('')}<h2>The letters</h2><p>Sign up for our free newsletter today.</p>`;
  const text = textOf(FERRY, TOLD + body + TOLD);
  expect(text).not.toContain('Sign up');
  expect(text).toContain('The letters');
});

test.each([
  '<strong>2. Change your password.</strong>',
  '4. Log in with a second factor wherever you can.',
  'Step 2: Open the settings, tap your name and choose Subscriptions.',
])('a numbered line is a step: %s', (step) => {
  expect(textOf(FERRY, `${TOLD}<p>${step}</p>${TOLD}`)).toContain(step.replace(/<[^>]*>/g, ''));
});

test('what offices ask for by the clock is no label of the page', () => {
  const said = 'Register to vote by 11:59pm on 18 April. The form takes about five minutes.';
  expect(textOf(FERRY, `${TOLD}<p>${said}</p>${TOLD}`)).toContain(said);
});

test('a post stays, its writer behind it', () => {
  const post = 'The island ferries. Now there’s a brand. @quay — Brian Kare (@briankare) April 15, 2019';
  expect(textOf(FERRY, `${TOLD}<div><p>${post}</p></div>${TOLD}`)).toContain(post);
});

test('short lines below a first heading are the text’s', () => {
  const body = '<h3>Pick of the week</h3><p><strong>Cold Light</strong></p><p>Weekly from Monday</p>';
  expect(textOf(FERRY, body + TOLD)).toMatch(/Cold Light\s+Weekly from Monday/);
});

test('a review ends in its stars', () => {
  expect(
    textOf(FERRY, `<h2>The boat</h2>${TOLD}<p>4/5</p><p>The boat sails on Mondays until March.</p>`),
  ).toContain('4/5');
});

test('each paragraph in a box of its own, most of them short', () => {
  const lines = [
    'Do not click on it.',
    'Write down the number.',
    'A judge lost a lot of money in this way last year, and the court heard of it.',
  ];
  const body = lines.map((text) => `<div class="text-block"><p>${text}</p></div>`).join('');
  expect(textOf(FERRY, body)).toContain('Write down the number.');
});

test('a report on an app may tell where it is had', () => {
  const told =
    'The Ledger app was slow for years. The new one, which you can get from the <a href="https://apps.apple.com/app/id1">App Store</a> and <a href="https://play.google.com/store/apps/details?id=l">Google Play</a>, opens at once.';
  expect(textOf({ title: 'The Ledger app: a review' }, `<p>${told}</p>` + TOLD)).toContain('slow for years');
});

test('what the title speaks of keeps no prompt for other things', () => {
  const asked = 'Thanks for reading The Quay! Subscribe for free to receive new posts and support my work.';
  const page = { title: 'Why the quay is off Instagram and TikTok' };
  expect(textOf(page, `${TOLD.replaceAll('readers', 'islanders')}<p>${asked}</p>`)).not.toContain(asked);
});

test('a prompt all in italics, with a link, goes whatever the article is about', () => {
  const asked =
    'Want more advice like this? <a href="/join/">Join the Ledger</a> and get every test we make.';
  const text = textOf({ title: 'How to cancel a subscription' }, `${TOLD}<p><em>${asked}</em></p>${TOLD}`);
  expect(text).not.toContain('Want more advice');
});

test('advice in a box that leads nowhere is no prompt, where its words read as advice does', () => {
  const tip =
    "Cancel the minute you've signed up. With most services you'll keep the trial to its end. Log in, go to 'Account', and tap 'Cancel subscription'.";
  const advice = [
    'Every month thousands pay for things that they thought were free. Make sure that you are not among them.',
    'Set two reminders, one for the week before it ends and one for the day before.',
    'If they refuse, ask your bank to stop the payment. It has to, whatever it tells you.',
  ].map((text) => `<p>${text}</p>`);
  const body = `${advice.join('')}<div class="tip"><h3>Quick tip</h3><p>${tip}</p></div>${advice.join('')}`;
  expect(textOf({ title: 'Free trials: how to dodge the charges' }, body)).toContain(tip);
});

test('an item of a list that leads nowhere is the text’s where it is about such things', () => {
  const points =
    '<div class="key"><h3>Key points</h3><ul><li>Newsletters bring four in ten readers.</li><li>Most are free; those that cost something average $6 a month.</li></ul></div>';
  const told = [
    'When the network turned off its news, half of the readers of the Vineyard Post were gone within a week, and its editor began a newsletter that goes out at seven.',
    'The newsletter had three hundred subscribers by Christmas, and it has four thousand now, one for every third house between the river and the hills.',
    'One in nine of those who sign up for a newsletter have gone within a month, according to the figures of a company that sends them out for small papers.',
  ].map((text) => `<p>${text}</p>`);
  const text = textOf({ title: 'Why small papers write letters' }, told[0] + points + told.slice(1).join(''));
  expect(text).toContain('Most are free');
});

test('a heading that asks is the text’s where a paragraph of it stands below, and a prompt’s above its words', () => {
  const below =
    '<p>Nobody gets on board without it from Saturday, the board said, since the last ticket window will be closed.</p>';
  expect(textOf(FERRY, `${TOLD}<h2>Download the app</h2>${below}`)).toContain('Download the app');
  const asks =
    '<p>Independent reporting costs money. Support us today with a gift of any size. <a href="/give">Give now</a></p>';
  expect(textOf(FERRY, `${TOLD}<h2>Support our work today</h2>${asks}`)).not.toContain('Support our');
  const rights = 'Copyright The Ledger 2026. Reproduction without permission is prohibited.';
  expect(textOf(FERRY, `${TOLD}<h4>${rights}</h4>${below}`)).not.toContain(rights);
});

test('a heading that asks stays above a paragraph in a box of its own that leads somewhere, too', () => {
  const box =
    '<div><p>That is what the regulator wants to hear: it has opened a form for islanders at <a href="https://form.test">form.test</a>, and will answer by May.</p></div>';
  expect(textOf(FERRY, `${TOLD}<h3>Tell us how you are affected</h3>${box}`)).toContain('Tell us how');
});

test('facts that open with the same word are those of what is compared, whatever it costs and wherever it is had', () => {
  const thing = (name: string, fact: string): string =>
    `<div class="thing"><h3>${name}</h3><p>It tells when the next ferry sails, and from which quay of the town.</p><div class="facts">${fact}</div></div>`;
  const facts = [
    'Price: Free. Download for iPhone.',
    'Price: £2 a month.',
    'Price: Try it free for 14 days.',
  ];
  const text = textOf(FERRY, TOLD + facts.map((fact, i) => thing(`Quay ${String(i)}`, fact)).join(''));
  for (const fact of facts) expect(text).toContain(fact);
});

test('what stands below a sentence that ends in a colon is told, unless it leads away', () => {
  const leadIn =
    '<p>Each page of the potter’s shop ended with the same two lines, as long as it was there:</p>';
  const notice = (more = ''): string =>
    `<div class="extract"><p>© 2021 Alder Ceramics. All rights reserved.</p><p>No part of this website may be reproduced without prior written permission.</p>${more}</div>`;
  expect(textOf(FERRY, TOLD + leadIn + notice())).toContain('All rights reserved');
  expect(textOf(FERRY, TOLD + leadIn + notice('<a href="/terms">Terms</a>'))).not.toContain('All rights');
  const prompt =
    '<p>Sign up for our free newsletter today, and you will get every single week of the year:</p>';
  const promised =
    '<ul><li>The best of the harbour, picked by our editors</li><li>Offers for subscribers before all others</li></ul>';
  expect(textOf(FERRY, TOLD + prompt + promised)).not.toContain('picked by our editors');
});

test('a step stays whose number is set in a ring', () => {
  const steps = ['① 到 kikan.example 登入', '② 選「會員」', '③ 按「取消」'].map((step) => `<p>${step}</p>`);
  const lead = '<p>手機裡沒有取消的按鈕，必須用瀏覽器登入。步驟如下：</p>';
  const told = '<p>港務會週二說，冬季的渡輪將照舊每週開五天，島上的居民原本要求六天。</p>'.repeat(3);
  expect(textOf({ title: '渡輪', lang: 'zh-HK' }, told + lead + steps.join(''))).toContain('① 到');
});

describe('where a line stands tells that it is the text’s', () => {
  const told = (words: string): string =>
    `<div class="t">${words} The board met on Monday, and the islanders heard of it by the post on Tuesday morning.</div>`;

  test('as a subheading that the page makes of boxes of their own', () => {
    const body = `<div class="sub">Log in to comment</div>${told('She had left it open for years.')}<div class="sub">What the board wants</div>${told('It wants letters.')}`;
    const text = textOf(FERRY, told('No more notes.').repeat(3) + body);
    for (const head of ['Log in to comment', 'What the board wants']) expect(text).toContain(head);
    // One alone is no habit of the page.
    const one = `<div class="sub">Log in to comment</div>${told('She had left it open for years.')}`;
    expect(textOf(FERRY, told('No more notes.').repeat(3) + one)).not.toContain('Log in to comment');
  });

  test('as a quotation that is such a subheading', () => {
    const body = `<div class="sub">‘Nobody has asked the islanders’</div>${told('Nobody has asked the islanders, she said.')}<div class="sub">The next ferry</div>${told('It sails in May.')}`;
    expect(textOf(FERRY, told('No more notes.').repeat(3) + body)).toContain('‘Nobody has asked');
  });

  test('as one of several paragraphs that open in bold', () => {
    const tips = [
      '<p><b>The lighthouse.</b> Open from ten to four, with tea for those who climb to the top of it.</p>',
      '<p><b>The mill.</b> Tours at noon, by appointment alone, on 555 014 20. <a href="https://mill.test">Book a place here</a></p>',
      '<p><b>The chapel.</b> Ask at the house beside it for the key, and bring it back before dark.</p>',
    ];
    expect(textOf(FERRY, TOLD + tips.join(''))).toContain('Book a place here');
    expect(textOf(FERRY, TOLD + (tips[1] ?? '') + TOLD)).not.toContain('Book a place here');
  });

  test('as all that stands below a heading of the text', () => {
    const long =
      '<p>The pier was built of oak in 1890, burnt down twice, and was put up again by the same family each time, of stone at last.</p>';
    const asks =
      '<p>Sign up for an account with your e-mail address, and you will get a code by text message.</p>';
    const sections = (more: string): string =>
      `<h2>The pier</h2>${long}${long}<h2>How to board</h2>${asks}${more}<h2>The crew</h2>${long}${long}`;
    expect(textOf(FERRY, TOLD + sections(''))).toContain('Sign up for an account');
    expect(textOf(FERRY, TOLD + sections(long))).not.toContain('Sign up for an account');
  });
});

test('where an article’s own paragraphs speak as prompts do, so may one that stands among them', () => {
  const asks = '<p>Activate your account with the number on your last bill; it begins with a seven.</p>';
  const speaking = [
    'Dear reader, you know what it costs to bring the news to your door every morning, and you have told us how much you care for our work this year.',
    'We are independent, and we answer to you alone: with your help our reporters can ask what nobody else on the island will ask, today and tomorrow.',
    'Every pound helps us to stay what we are. Whatever you can give, large or small, keeps our reporters at work, and it takes you no more than a minute.',
    'Thank you for all that you have done for us. If you would like to talk to me, come to our office on Friday: the door is open, and so is the kettle.',
  ];
  const body = speaking.map((text) => `<p>${text}</p>`).join('');
  expect(textOf({ title: 'A letter to the readers' }, body + asks + body)).toContain('Activate your account');
  expect(textOf(FERRY, TOLD + asks + TOLD)).not.toContain('Activate your account');
});
