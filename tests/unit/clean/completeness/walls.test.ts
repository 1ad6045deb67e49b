import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { PROSE, articleOf } from '../../../support/article-in-language';
import { extractOf } from '../../../support/fixtures';

const box = (text: string, button: string): string =>
  `<div class="c-x1"><p>${text}.</p><a class="b" href="/p/offer">${button}</a></div>`;

/** What stands where the text of a few lines breaks off: it says that the rest is for others, or that enough was read. */
test.each([
  ['en', 'Create a free account to read this article', 'Create account'],
  ['en', 'The remainder of this piece is available to paying readers', 'Choose a plan'],
  ['en', 'You have reached your limit of free articles', 'See offers'],
  ['de', 'Dieser Artikel ist für unsere Abonnenten', 'Zum Angebot'],
  ['de', 'Dieser Beitrag ist nur für Mitglieder', 'Mitglied werden'],
  ['de', 'Sie möchten den ganzen Artikel lesen? Jetzt Abo abschließen', 'Zum Angebot'],
  ['fr', 'Créez un compte gratuit pour poursuivre votre lecture', 'Créer un compte'],
  ['fr', 'Cet article est pour nos abonnés', 'J’en profite'],
  ['fr', 'Accédez à l’intégralité de cet article dès 1 €', 'J’en profite'],
  ['es', 'Para leer la noticia completa, inicia sesión', 'Iniciar sesión'],
  ['es', 'Este artículo es para suscriptores', 'Ver planes'],
  ['es', 'Contenido reservado a los socios', 'Asociarse'],
  ['it', 'Hai raggiunto il limite di articoli gratuiti', 'Abbonati'],
  ['it', 'Contenuto esclusivo per gli abbonati', 'Scopri le offerte'],
  ['pt', 'Este artigo é para assinantes', 'Ver planos'],
  ['pt', 'Artigo reservado a assinantes', 'Assinar'],
  ['pt', 'Artigo para assinantes', 'Assinar'],
  ['pt', 'Quer ler o artigo na íntegra? Torne-se assinante', 'Assinar'],
  ['nl', 'Lees het hele artikel met een abonnement', 'Abonneren'],
  ['nl', 'Verder lezen? Word nu abonnee', 'Bekijk aanbod'],
  ['sv', 'Logga in för att läsa hela artikeln', 'Logga in'],
  ['sv', 'Lås upp artikeln för 1 krona', 'Lås upp'],
  ['no', 'Vil du lese hele saken?', 'Kjøp abonnement'],
  ['no', 'Artikkelen er forbeholdt våre abonnenter', 'Se tilbud'],
  ['da', 'Log ind for at læse hele artiklen', 'Log ind'],
  ['da', 'Artiklen er forbeholdt abonnenter', 'Se tilbud'],
  ['pl', 'Aby przeczytać cały artykuł, zaloguj się', 'Zaloguj się'],
  ['pl', 'Dalsza część artykułu dostępna po wykupieniu dostępu', 'Kup dostęp'],
  ['ja', '全文をお読みいただくには会員登録が必要です', '登録する'],
  ['ja', 'この続きは有料プランでお読みいただけます', 'プランを見る'],
  ['ko', '나머지 내용은 구독자만 볼 수 있습니다', '구독 신청'],
  ['ko', '무료 회원가입 후 전체 기사를 읽을 수 있습니다', '회원가입'],
  ['zh', '登录后阅读全文', '登录'],
  ['zh', '本文僅供訂戶閱讀', '訂閱'],
])('a wall in %s: %s', (language, text, button) => {
  expect(articleOf(language, '', box(text, button)).completeness.state).toBe('teaser');
});

/** What stands as often below a text that is whole. */
test.each([
  ['en', 'Enjoyed this? Subscribe from $1 a week', 'Subscribe'],
  ['en', 'Get all of our articles for $1 a week', 'Subscribe'],
  ['de', 'Alle Artikel lesen, ohne Werbung: jetzt Plus testen', 'Testen'],
  ['fr', 'Accès illimité à tous nos articles pour 1 €', 'S’abonner'],
  ['es', 'Acceso ilimitado a todas las noticias por 1 €', 'Suscríbete'],
  ['it', 'Accesso illimitato a tutti gli articoli per 1 euro', 'Abbonati'],
  ['pt', 'Acesso ilimitado a todas as notícias por R$ 1,90', 'Assine'],
  ['nl', 'Onbeperkt toegang tot alle artikelen voor 1 euro', 'Abonneren'],
  ['sv', 'Obegränsad tillgång till alla artiklar för 1 krona', 'Prenumerera'],
  ['no', 'Ubegrenset tilgang til alle artikler for 1 krone', 'Abonner'],
  ['da', 'Ubegrænset adgang til alle artikler for 1 krone', 'Abonner'],
  ['pl', 'Nieograniczony dostęp do wszystkich artykułów za 1 zł', 'Kup'],
  ['ja', 'すべての記事が読み放題、月額100円から', '申し込む'],
  ['ko', '모든 기사를 무제한으로 보는 월 1000원 구독', '구독하기'],
  ['zh', '每月一元，畅读所有文章', '订阅'],
])('no wall in %s: %s', (language, text, button) => {
  expect(articleOf(language, '', box(text, button)).completeness.state).toBe('full');
});

test('a wall whose words a style alone parts', () => {
  const wall =
    '<div class="c-x1"><strong>Få full tilgang</strong><span>1 krone for 4 uker</span><a href="/p/offer">Les hele saken</a><a href="/logginn">Allerede abonnent? Logg inn</a></div>';
  expect(articleOf('no', '', wall).completeness.state).toBe('teaser');
});

test('other stories under the words of a wall are no wall', () => {
  const story = (title: string): string =>
    `<article><a href="/${title.length}"><h3>${title}</h3></a><p>What the keeper knew of it</p></article>`;
  const list = `<section class="c-x1"><h2>Only for subscribers</h2>${story('The last lamp of the lighthouse')}${story('Who owns the quay now')}<a href="/offer">Subscribe for £1</a></section>`;
  const { removals, completeness } = articleOf('en', '', list);
  expect(removals.map(({ kind }) => kind)).toEqual(['related']);
  expect(completeness.state).toBe('full');
});

test('a dialog over the page whose words are a wall’s, wherever it stands in the markup', () => {
  const dialog = (open: string): string =>
    `<dialog${open}><h2>Verder lezen?</h2><p>Dit artikel is alleen voor abonnees.</p><button>Neem een abonnement</button></dialog>`;
  const stateOf = (open: string): string => {
    const { document } = parseHTML(
      `<!doctype html><html lang="nl"><head><title>De dijk</title><meta property="og:type" content="article"></head><body>${dialog(open)}<main><article><h1>De dijk</h1>${(PROSE['nl'] ?? []).map((line) => `<p>${line}</p>`).join('')}</article></main></body></html>`,
      { location: new URL('https://krant.test/dijk') },
    );
    const extraction = extractOf(document);
    return extraction.status === 'article' ? extraction.article.completeness.state : extraction.reason;
  };
  expect(stateOf(' open')).toBe('teaser');
  expect(stateOf('')).toBe('full');
});

test('how much is left to read counts for nothing where as much stands below it', () => {
  const left =
    '<p class="status">Il vous reste 58 % de cet article à lire. La suite est réservée aux abonnés.</p>';
  const state = (below: string): string => articleOf('fr', left + below).completeness.state;
  expect(state('')).toBe('teaser');
  expect(state(`<p>${PROSE['fr']?.join(' ').repeat(5)}</p>`)).toBe('full');
});
