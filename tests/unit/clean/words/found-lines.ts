/** Lines of prompts as public pages have them, and of reports on the same things; names and sums are others. */
import type { Case } from './prompt-lines';

/** By language. */
export const FOUND: Record<string, Case> = {
  en: {
    goes: [
      'Next up',
      'In other news',
      'More coverage',
      'Also read',
      'Pass it on',
      'Sign me up!',
      'One more free read',
      'Story 4 of 5 this month',
      'Start a discussion',
      'Disagree? Say so below',
      'Topics in this article',
      'Become a digital subscriber today and read everything',
      'Every contribution, big or small, helps',
      'Scan to download',
      'Reuse this content',
      'End of carousel',
      'Article content',
      'Original reporting and incisive analysis, direct from the Courier every morning',
      'Our flagship newsletter highlights the best of the week, including fiction, humor, and podcasts.',
      'This advertisement has not loaded yet, but your article continues below.',
      'You can now listen to Courier articles!',
      'after newsletter promotion',
      'Copy article link',
      'Recommended from the Courier',
      'Get the day’s headlines and letters emailed direct to you every morning',
    ],
    stays: [
      'The writer is in prison, his lawyer said.',
      'The fair is free to enter.',
      'The event is free to enter, with plenty on offer to keep all the family warm.',
      'The author is on the run.',
      'Scanning the code downloads a map of the harbour.',
      'Every contribution to the fund was returned, the trustees said.',
      'He passed it on to his daughter in 1987.',
      'Start with the letters, she told the archivist.',

      'Some of the biggest websites also provide subscriber-only newsletters.',
      'I had no option to just not make an account and continue reading.',
    ],
  },
  fr: {
    goes: [
      'En validant ce formulaire, vous acceptez nos conditions.',
      'La suite est réservée aux abonnés.',
      '2 min de lecture',
      'Vous pouvez faire un don défiscalisé à 66 % sur notre plateforme.',
    ],
    stays: [
      'La suite est connue : le bac a coulé en 1978.',
      'Sans actionnaire, sans publicité et en accès libre, le site tire ses revenus de 13 000 donateurs.',
      'Pour financer l’opération, chacun peut faire un don sur Internet et le journal double la mise.',
    ],
  },
  es: {
    goes: ['Nerea Mar – Redactora jefe. Tras pasar por la radio, ahora escribo en Correo sobre finanzas.'],
    stays: [
      'El autor está en paradero desconocido desde el martes.',
      'Se prohíbe el uso de los muros de cookies que impiden el acceso al contenido.',
    ],
  },
  it: {
    goes: [
      'Accetto i termini e le condizioni del servizio',
      'Non dimenticare la newsletter del giovedì',
      'Ultime notizie dall’economia >',
    ],
    stays: [
      'L’autore è in fuga da martedì.',
      'L’alternativa è cliccare su “Rifiuta e abbonati” per sottoscrivere l’abbonamento.',
      'Non è più possibile, infatti, fruire dei contenuti in maniera completamente anonima.',
    ],
  },
  pt: {
    goes: [
      'Tem alguma sugestão de reportagem? Mande para a redação',
      'Os comentários são de responsabilidade de seus autores.',
      'Vídeos que estão em alta na região',
    ],
    stays: [
      'O autor é procurado desde terça-feira, segundo a polícia.',
      'Qualquer jovem pode subscrever uma publicação periódica, jornal ou revista, à sua escolha.',
    ],
  },
  de: {
    goes: [
      'Bildbeschreibung einblenden',
      'Sie haben bereits ein Digital-Abo?',
      'Lesen Sie, warum mehr als 40.000 Menschen den Kurier abonnieren.',
      'Artikel zum Hören • 2 Min',
    ],
    stays: [
      'Der Verfasser ist seit Dienstag auf der Flucht.',
      'Die Reporterin war elf Jahre in Haft.',
      'Die Autorin ist an der Universität nie gewesen.',
      'Abonnenten bekommen den Preis für den letzten Monat komplett erstattet.',
      'Ist dieses Kontingent erschöpft, müssen sie bis zum nächsten Monat warten oder ein Abo abschließen.',
    ],
  },
  nl: {
    goes: [
      'Mag de Kustbode je meldingen sturen?',
      'Leestijd 2 minuten',
      'Reacties bekijken',
      'Bericht wordt geladen...',
    ],
    stays: [
      'De auteur is overleden in 1978.',
      'Dat regionale dagblad geeft 175 gratis abonnementen aan lezers die weinig te besteden hebben.',
    ],
  },
  sv: {
    goes: ['Andra läste även', 'Hittade du den information du sökte?'],
    stays: [
      'Författaren är död sedan i våras.',
      'Vi har heller aldrig haft så många digitala prenumeranter.',
    ],
  },
  pl: {
    goes: [
      'Kopiuj link',
      'Dźwięk został wygenerowany automatycznie i może zawierać błędy',
      'Wyłączono komentarze',
    ],
    stays: [
      'Autor jest poszukiwany od wtorku.',
      'Jesteśmy przekonani, że zawsze znaleźć można kogoś ciekawszego, karmi nas ułuda wyboru.',
    ],
  },
  ja: {
    goes: ['深掘りコンテンツ', 'SNSでシェア'],
    stays: ['同社社長室によると、初日で愛読者会員登録は1万人を超えたという。'],
  },
  ko: {
    goes: ['알림이 차단되어 있습니다', '기사제보', '다른기사 보기', '본문과 관련된 광고'],
    stays: ['구독자 5만명', '평균 구독요금은 5000원 안팎이다.'],
  },
  zh: {
    goes: [
      '正文在图片下方继续',
      '本内容由港口银行提供',
      '热门推荐',
      '校对：丁晓',
      '原标题：《渡轮复航》',
      '微信扫一扫',
      '点击加载更多',
    ],
    stays: [
      '作者是谁，至今没有人知道。',
      '当时微信官方也回应了此事，称只是开发者测试。',
      '公众号作者可以决定免费阅读的内容，也可以决定付费阅读的金额。',
    ],
  },
};
