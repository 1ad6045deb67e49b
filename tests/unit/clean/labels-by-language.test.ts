/** Labels and offers as single languages word them, and true lines that hold the same words. */
import { describe, expect, test } from 'vitest';
import { articleOf, longTextOf, PROSE, textOf } from '../../support/article-in-language';

describe('goes', () => {
  test.each([
    ['en', '<p><em>Listen to the </em><a href="/p"><em>Harbour podcast</em></a><em>:</em></p>'],
    ['nl', '<p>Meest gelezen in Antwerpen</p>'],
    ['es', '<p>*Resumen generado con IA. Revisado por la redacción.</p>'],
    ['pt', '<p><em>VÍDEOS: mais assistidos do porto</em></p>'],
    ['en', '<p><b>The story resumes after the banner</b></p>'],
    ['en', '<p><b>Keep scrolling, there is more</b></p>'],
    ['en', '<p>Story continues after promo</p>'],
    ['fr', '<p><a href="https://gifs.example/cat">via GIPHY</a></p>'],
    ['fr', '<p><b>La rédaction vous conseille</b></p>'],
    ['en', '<p>We apologize, but this video has failed to load.</p>'],
    ['de', '<p>Lade Inhalte...</p>'],
    ['de', '<p>* Die mit einem Sternchen (*) gekennzeichneten Links sind Provisions-Links.</p>'],
    ['de', '<p>Weiter geht es nach dieser Einblendung</p>'],
    ['es', '<p>Tras la publicidad sigue el texto</p>'],
    ['pt', '<p>O artigo prossegue após a publicidade</p>'],
    ['zh', '<p>下文在广告之后</p>'],
    ['zh', '<p>广告之后还有正文</p>'],
    ['zh', '<p>文章在广告下方继续</p>'],
    ['zh', '<p>正文见下方</p>'],
    ['en', '<p>⬇️ Advertisement ⬇️</p>'],
    // What a plug-in left of its box.
    ['en', '<p>[box color=”#f2f2f2″]Advertisement[/box]</p>'],
    ['en', '<p>» Be the first to comment</p>'],
    ['en', '<p>This column does not necessarily reflect the view of the board and its owners.</p>'],
    ['zh', '<p>林水 发自 北港</p>'],
    ['zh', '<p>港口观察 | 公众号 HarbourWatch</p>'],
    ['ru', '<p>Оставить комментарий (0)</p>'],
    ['da', '<div>Luk annoncen</div>'],
    ['sv', '<p><u>Forts. på nästa sida</u></p>'],
    ['no', '<h4>Journalist i Havneposten. Dekker skole og oppvekst.</h4>'],
    ['de', '<p><b>Entgeltliche Einschaltung</b></p>'],
    ['nl', '<p><b>Wees de eerste om te reageren</b></p>'],
    ['es', '<p><b>Con la colaboración de</b></p>'],
    ['pt', '<p><b>Com o apoio de</b></p>'],
    ['it', '<p><b>Riproduzione consentita citando la fonte</b></p>'],
    ['ko', '<p><b>다음 쪽에 이어집니다</b></p>'],
    ['zh', '<p><b>廣告之後內文繼續</b></p>'],
    ['de', '<h3>Weiterscrollen, da folgt noch etwas</h3>'],
    ['de', '<h3>12 Leser*innenkommentare</h3>'],
    [
      'de',
      '<h3>Das könnte dich auch noch interessieren</h3><ul><li><a href="/a">Strick vom Hof</a></li></ul>',
    ],
    ['es', '<p><strong>También puede leer:</strong> <a href="/b">El puerto propone un cambio</a></p>'],
    ['fr', '<h3>Contenu d’un partenaire</h3>'],
    ['en', '<p>The overview below was drafted by software and read by an editor.</p>'],
    ['de', '<p>Die Zusammenfassung unten hat ein Programm verfasst.</p>'],
    ['de', '<p><b>4 Min. Lesedauer</b></p>'],
    ['pt', '<h4>Fim da publicidade</h4>'],
    ['ru', '<p>Поделитесь информацией <u>в своём блоге, в соцсети</u>, со своими читателями!</p>'],
    ['ru', '<div>Загружается, подождите...</div>'],
    ['en', '<p>Author: Ada Quill</p>'],
    ['en', '<p>Swipe to scroll horizontally</p>'],
    ['en', '<ul><li>The full article contains 531 words and appears in the Harbour Post.</li></ul>'],
    [
      'en',
      '<p><small>This entry was posted on Tuesday, March 18th, 2008 and is filed under Boats.</small></p>',
    ],
    ['de', '<p>Autorin: Ada Quill</p>'],
    ['es', '<p>Autora: Ada Quill</p>'],
    ['fr', '<p>Auteure : Ada Quill</p>'],
    ['it', '<p>Autrice: Ada Quill</p>'],
    ['nl', '<p>Auteur: Ada Quill</p>'],
    ['no', '<p>Forfatter: Ada Quill</p>'],
    ['pl', '<p>Autorka: Ada Quill</p>'],
    ['pt', '<p>Autora: Ada Quill</p>'],
    [
      'pt',
      '<ul><li>Ada Quill acompanha as ilhas para o Correio do Porto. Escreva para ada@correio.test.</li></ul>',
    ],
    [
      'es',
      '<blockquote><b>MIRA | </b><a href="/2019/faro"><b>El faro viejo cumple cien años</b></a></blockquote>',
    ],
    ['sv', '<p>Skaffa ett gratis konto för att läsa mer.</p>'],
    ['ja', '<div class="x1"><p>羽川澪は港日報の科学担当記者。</p></div>'],
    ['de', '<p>(ohl) Mitarbeit: Ada Quill</p>'],
    ['de', '<small>Textquelle: © Hafenpost</small>'],
    ['da', '<p>Annoncørbetalt indhold fra Havnebanken</p>'],
    ['no', '<p>Annonsørinnhold fra Havnebanken</p>'],
    ['sv', '<p>Ämnen i artikeln</p>'],
    ['nl', '<p>Delen op</p>'],
    ['nl', '<p>Plusartikel</p>'],
    ['fr', '<p>Espace commentaires</p>'],
    ['es', '<p>Cartas al director</p>'],
    ['pl', '<p>Podziel się</p>'],
    ['ja', '<p>文＝羽川澪　写真＝港太郎</p>'],
    ['ja', '<p>【次ページ】島の三人が見たもの</p>'],
    ['ko', '<p>(서울=항구뉴스) 하윤슬 기자</p>'],
    ['zh', '<p>（港口社記者林水秀台北15日電）</p>'],
    ['ja', '<p><small>※本記事にはプロモーションが含まれています</small></p>'],
    ['ja', '<p><small>当サイトはアフィリエイト広告を利用しています。</small></p>'],
    [
      'es',
      '<p>La autora es economista y vive en el puerto. Las opiniones son responsabilidad de quien las firma.</p>',
    ],
    ['ko', '<ul><li>하윤슬 항구일보 과학 담당 기자</li></ul>'],
    ['zh', '<p>点击进入专题：老手艺里的新面孔</p>'],
    ['zh', '<div class="x1"><span>白羽澜是港口日报的科学记者。</span></div>'],
  ])('%s: %s', (language, line) => {
    const [words = ''] = /(?<=>)[^<>]+(?=<)/.exec(line) ?? [];
    expect(textOf(language, line)).not.toContain(words);
  });
});

test.each([
  [
    'de',
    'related',
    'Diese Beiträge könnten euch auch interessieren: <a href="/a">Strick vom Hof – Mode aus dem Norden</a>',
  ],
  ['de', 'advertisement', 'Kauft ihr über diesen Link etwas, bekommen wir von dem Laden eine Provision.'],
  [
    'de',
    'paywall',
    'Wie der Hafen offen bleibt, lesen Sie in unserer Februar-Ausgabe. <a href="https://shop.test/2">Das Heft können Sie hier versandkostenfrei bestellen.</a>',
  ],
  ['de', 'copyright', 'Gastbeiträge spiegeln nicht unbedingt die Ansicht der Redaktion wider.'],
  [
    'de',
    'copyright',
    'Der Text gibt die Meinung der Autorin wieder und muss nicht der des Verlags entsprechen.',
  ],
  ['de', 'copyright', 'Bild: Standbild aus einem Film des Hafenvereins von Nordmole'],
  ['fr', 'copyright', 'Les propos tenus dans cette tribune n’engagent pas la rédaction.'],
  ['es', 'copyright', 'Los artículos de opinión reflejan el parecer de sus autores.'],
  ['pt', 'copyright', 'Este texto não reflete necessariamente a opinião do jornal.'],
  ['it', 'copyright', 'Le opinioni espresse in questo articolo sono personali e non impegnano la redazione.'],
  ['zh', 'copyright', '题图来自 Nordmole'],
  ['no', 'advertisement', 'Lukk annonse'],
  ['pl', 'advertisement', 'Zamknij reklamę'],
  ['da', 'copyright', 'Eftertryk forbudt.'],
  ['fr', 'copyright', 'Usage strictement personnel, tel que la licence le définit.'],
  ['fr', 'follow', 'À retrouver sur toutes les plateformes d’écoute.'],
  ['fr', 'comments', 'Cette contribution est close, comme le port.'],
  ['nl', 'comments', 'De reacties zijn gesloten, net als de haven.'],
  ['pl', 'comments', 'Dbając o spokój dyskusji, wyłączamy możliwość komentowania na noc.'],
  ['ko', 'author-box', '필자 소개'],
  ['pl', 'copyright', 'Poglądy wyrażone w tym tekście są poglądami autora.'],
  ['es', 'related', '<b>También puede leer:</b> <a href="/b">El jefe de la junta propone un cambio</a>'],
])('goes as what it is: %s, %s: %s', (language, kind, line) => {
  expect(articleOf(language, `<p>${line}</p>`).removals.map((one) => one.kind)).toEqual([kind]);
});

describe('goes from the midst of a longer text', () => {
  test.each([
    [
      'fr',
      '<p>© 2026 AFP. Tous droits de reproduction et de représentation réservés. Toutes les informations reproduites dans cette rubrique sont protégées par des droits de propriété intellectuelle détenus par l’AFP.</p>',
    ],
    [
      'es',
      '<p><em>Nota: algunos de los enlaces aquí publicados son de afiliados. A pesar de ello, ninguno de los artículos mencionados ha sido propuesto ni por las marcas ni por las tiendas.</em></p>',
    ],
    ['it', '<p>Articolo Precedente</p>'],
    [
      'pl',
      '<blockquote><p>Nasz tygodnik utrzymuje się z darowizn czytelników. <a href="/d">Wesprzyj nas</a> lub przekaż 1,5% podatku.</p></blockquote>',
    ],
    ['ja', '<div><p>いまお薦めの記事</p><ol><li><a>最後の連絡船</a></li><li><a>港の冬</a></li></ol></div>'],
    ['ja', '<div><p>→次ページ <a>港に残る人、去る人の決定的な違い</a></p></div>'],
    ['ko', '<p>이 포스팅은 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.</p>'],
    ['zh', '<p>每日數獨、填字遊戲，<a href="/g">立即挑戰</a></p>'],
    ['zh', '<div>【其他報道】<a href="/2">渡輪故障 乘客滯留</a></div>'],
  ])('%s: %s', (language, line) => {
    const said = line.replace(/<[^>]*>/g, '').slice(0, 12);
    expect(longTextOf(language, line)).not.toContain(said);
  });
});

describe('stays', () => {
  test.each([
    ['en', 'The council set up a free account for each household last winter.'],
    ['en', 'By the numbers:'],
    ['da', '- Vi taler om fire kroner om måneden. Jeg har svært ved at se den sag blive ført, siger han.'],
    ['el', 'Αλλά από τότε, σας το ορκίζομαι, στη γειτονιά μας η νύχτα δεν ξέρει πότε να αρχίσει.'],
    ['en', 'The summary was drafted by software, and nobody in the office read it.'],
    ['de', 'Der Bericht gibt die Meinung der Fischer wieder, die seit Jahren auf den Bagger warten.'],
    ['es', 'El informe refleja la opinión de los pescadores, que esperan la draga desde hace años.'],
    ['es', 'El autor es un vecino de 34 años, y ya había quemado la caseta en marzo.'],
    ['es', 'Más información sobre los cursos puede hallarse en www.puerto.test.'],
    ['ja', 'このサイトには広告が一つもなく、島の天気だけが載っている。'],
    ['de', 'Der Text hat 4 Minuten gebraucht, bis er im ganzen Ort bekannt war.'],
    ['de', 'Der Rat legte im Winter für jeden Haushalt ein kostenloses Konto an.'],
    ['de', 'Zur Person: Sigrid Wenzel, 58, lernte in Ostheim und führt seit 2004 eine Werkstatt.'],
    ['de', 'Das Magazin lasse sich nicht mehr bestellen, sagt die Wirtin der Hafenkneipe.'],
    ['no', 'Tilsynet ga flyselskapet bot for informasjonskapsler uten samtykke.'],
    ['de', 'Mit Sternchen gekennzeichnete Boote fahren nur im Sommer.'],
    ['es', 'También puede ver el faro quien llega de noche.'],
    ['fr', 'La mairie a ouvert un compte gratuit pour chaque foyer l’hiver dernier.'],
    ['es', 'Mira: el barco no espera a nadie.'],
    ['sv', 'Kommunen ordnade ett gratis konto för varje hushåll i vintras.'],
    ['en', 'The writer was jailed for two years.'],
    ['it', "L'autore è morto a marzo."],
    ['pl', 'Źródło jest nieznane.'],
    ['ja', '祖母は島で初めての新聞記者だった。'],
    ['ja', '記者は翌朝、島に渡った。'],
    ['ja', '通勤に一時間かかる人もいる。'],
    ['ko', '프리랜서 기자 두 명이 구금됐다.'],
    ['ko', '연하늘 기자가 보도합니다.'],
    ['zh', '他在岛上住了三十年。'],
    ['ko', '그의 할머니는 섬에서 처음으로 신문 기자가 되었다.'],
    ['zh', '她的祖母是岛上第一位报社记者。'],
  ])('%s: %s', (language, line) => {
    expect(textOf(language, `<p>${line}</p>`)).toContain(line);
  });
});

test.each([
  ['en', 'By the river'],
  ['en', 'More on that later, she said, and rang off.'],
  ['de', 'Stand der Dinge'],
  ['fr', 'Sur le toit du monde'],
  ['fr', 'Retour au port'],
  ['fr', 'Et vous, qui vous attend ?'],
  ['pt', 'De volta ao porto'],
  ['pt', 'Por que voltou?'],
  ['sv', 'Av ren vilja'],
  ['pl', 'Reszta była milczeniem.'],
  ['da', 'Nyhedsbrevet har syv læsere, og alle bor på øen.'],
  ['da', 'Man bøjer sig til sidst.'],
  ['ja', '誤りは一つもなかった。'],
])(
  'words that a label opens with may open a line of the text, in the middle as at its end: %s, %s',
  (language, words) => {
    expect(textOf(language, `<h2>${words}</h2>`)).toContain(words);
    if (!/[.?]$/u.test(words)) return;
    expect(textOf(language, `<p>${words}</p>`)).toContain(words);
    expect(textOf(language, '', `<p>${words}</p>`)).toContain(words);
  },
);

test.each([
  ['sv', '”Följ oss på Instagram och Facebook”, stod det på skylten.'],
  ['da', '»Skriv til redaktionen,« lød rådet fra naboen.'],
  ['fr', '« Suivez-nous, a-t-elle dit. Il fait chaud ici. »'],
])('what somebody is quoted with stays, at the end of the text too: %s, %s', (language, words) => {
  expect(textOf(language, `<p>${words}</p>`)).toContain(words);
  expect(textOf(language, '', `<p>${words}</p>`)).toContain(words);
});

test.each([
  ['en', 'Our verdict'],
  ['de', 'Hintergrund'],
  ['fr', 'Notre avis'],
  ['it', 'I tuoi diritti'],
  ['sv', 'Det här vet vi'],
  ['pl', 'Nasza ocena'],
])('a few words stay as a subheading in bold, and as an item: %s, %s', (language, words) => {
  const items = `<ul><li>${PROSE[language]?.[0]}</li><li>${words}</li><li>${PROSE[language]?.[1]}</li></ul>`;
  for (const made of [`<p><strong>${words}</strong></p>`, items])
    expect(textOf(language, made).split('\n')).toContain(words);
});

test('a box of facts that tells on which days stays', () => {
  const facts = 'Fahrt: jeden Samstag um 12, 15 und 18 Uhr ab Mole.';
  const box = `<div class="facts"><p>${facts}</p><p>Preis: 49 Euro, Kinder frei.</p></div>`;
  expect(textOf('de', box)).toContain(facts);
});
