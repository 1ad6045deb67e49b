/** Labels of the page's own buttons and boxes, which the lists of words know by the whole of what they say. */
import { expect, test } from 'vitest';
import { textOf } from '../../../support/article-in-language';

/** A few of each sort. */
const LABELS: Record<string, string[]> = {
  en: [
    'Listen to article (6 minutes)',
    'Read aloud',
    'Page 1 of 3',
    'Next page: what the ferry costs the islanders',
    '1 2 3 Next',
    'Go ad-free',
    'Suggest a correction',
    "Today's sudoku",
    'Font size A A A',
    'Was this helpful?',
  ],
  de: [
    'Anhören · 6 Min.',
    'Ohne Werbung lesen',
    'Seite 1 von 3',
    'Auf der nächsten Seite: Was die Fähre kostet',
    '1 2 3 Weiter',
    'Tippfehler melden',
    'Sudoku des Tages',
    'Schriftgröße',
    'Empfohlen',
  ],
  fr: [
    'Lecture audio',
    'Lire sans publicité',
    'Sponsorisé par la Banque du Port',
    'Page 1 sur 3',
    'Page suivante : ce que coûte le bac aux gens de l’île',
    'Mots croisés du jour',
    'Recommandés',
    'Paramètres des cookies',
  ],
  es: [
    'Escuchar · 6 min',
    'Quitar anuncios',
    'Patrocinado por Banco del Puerto',
    'Notificar un error',
    'Sudoku del día',
    'Guardar para después',
    'Recomendados',
  ],
  it: [
    'Versione audio',
    'Rimuovi la pubblicità',
    'Pagina 1 di 3',
    'Pagina successiva: quanto costa il traghetto',
    'Segnala un refuso',
    'Cruciverba del giorno',
    'I più letti',
    'Accetta tutto',
  ],
  pt: [
    'Ouvir notícia',
    'Remover anúncios',
    'Apresentado por Banco do Porto',
    'Página 1 de 3',
    'Comunicar erro',
    'Voltar ao topo',
    'Palavras cruzadas do dia',
  ],
  nl: [
    'Voorlezen',
    'Lees zonder advertenties',
    'Pagina 1 van 3',
    'Volgende pagina: wat de veerboot kost',
    'Stel een correctie voor',
    'Doe de quiz',
    'Bewaar voor later',
    'Mijn account',
  ],
  sv: [
    'Lyssna · 6 min',
    'Ta bort annonser',
    'Sida 1 av 3',
    'Rapportera fel',
    'Gör vårt quiz',
    'Rekommenderat',
  ],
  no: ['Opplest artikkel', 'Fjern annonser', 'Neste side', 'Meld fra om feil', 'Ta quizen', 'Min konto'],
  da: [
    'Oplæst artikel',
    'Fjern annoncer',
    'Næste side',
    'Meld en fejl',
    'Tag quizzen',
    'Anbefalet',
    'Fortsætter herunder',
  ],
  pl: [
    'Wersja audio',
    'Wyłącz reklamy',
    'Sponsor: Bank Portowy',
    'Strona 1 z 3',
    'Zgłoś literówkę',
    'Krzyżówka dnia',
    'Moje konto',
  ],
  ja: [
    '音声で聞く（6分）',
    '広告なしで読む',
    '1 2 3 次へ',
    '誤字を報告',
    'クイズに挑戦',
    'あとで読む',
    '文字サイズ',
  ],
  ko: ['기사 듣기 6분', '광고 제거', '다음 페이지', '오탈자 신고', '오늘의 스도쿠', '맨 위로', '생방송'],
  zh: ['听新闻', '去广告', '本文由港口银行赞助', '下一页', '纠错', '每日数独', '返回顶部'],
};

test.each(Object.entries(LABELS).flatMap(([language, labels]) => labels.map((label) => [language, label])))(
  'a label goes as a paragraph and in bold: %s: %s',
  (language = '', label = '') => {
    for (const made of [`<p>${label}</p>`, `<p><strong>${label}</strong></p>`])
      expect(textOf(language, made)).not.toContain(label);
  },
);
