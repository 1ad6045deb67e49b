/** Polish. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('pl', {
  address:
    'twoj\\p{L}*|twój|ci|ciebie|cię|tobie|swoj\\p{L}+|swój|państwa|państwo|państwu|wasz\\p{L}*|was|wam',
  house: 'nas|nam|nami|nasz\\p{L}*|my|\\p{L}{3,}(?:amy|emy|imy|ymy)',
  call: 'tutaj|teraz|tu|za darmo|bezpłatn\\p{L}*|darmow\\p{L}*|kliknij|poniżej|już|wystarczy|gratis|w każdej chwili|prosimy|proszę|łatwo|szybko',
  own: '(?:ten|tego|cały|całego|pełny|pełną|więcej|darmow\\p{L}+|bezpłatn\\p{L}+|tej|ta|tę|tych) (?:artykuł\\p{L}*|tekst\\p{L}*|materiał\\p{L}*|treś\\p{L}*|stron\\p{L}*|histori\\p{L}*|film\\p{L}*|map\\p{L}*|podcast\\p{L}*)|(?:nasi|naszych|inni|innymi) czytelni\\p{L}+|redakcj\\p{L}+|e-?wydani\\p{L}+|dziennikarstw\\p{L}+|bez reklam|artykuł\\p{L}*',
  narrative:
    'nigdy|powiedział\\p{L}*|według|poinformował\\p{L}*|był\\p{L}*|miał\\p{L}*|jego|jej|ich|ponieważ|milion\\p{L}*|podczas',
  distractions: {
    newsletter: {
      asks: 'zapisz|zasubskrybuj|subskrybuj|zarejestruj|otrzymuj|dołącz|podaj|wpisz|chcesz|nie przegap|bądź na bieżąco|odbieraj|czytaj',
      things: 'newsletter\\p{L}*|biuletyn\\p{L}*|(?:adres )?e-?mail\\p{L}*|skrzynk\\p{L}*|poczt\\p{L}*',
      says: '(?:na|do) (?:twoj\\p{L}+|swoj\\p{L}+) (?:skrzynk\\p{L}*|e-?mail\\p{L}*)|(?:naszego|nasz|nasze) newsletter\\p{L}*|do newslettera|twój (?:adres )?e-?mail|(?:zapisz|zapisać) się (?:na|do|i|już|teraz|bezpłatnie)|(?:codziennie|co tydzień|każdego (?:ranka|dnia)|w każd\\p{L}+ \\p{L}+)[^.]{0,40}(?:mail|skrzynk|newsletter|przegląd|wiadomości|prosto)\\p{L}*|(?:prosto|bezpośrednio) (?:na|do) (?:\\p{L}+ )?(?:skrzynk|mail|poczt)\\p{L}*|(?:wyślemy|wysyłamy|prześlemy) (?:ci|go|je|wam)|(?:wypisać|wypisz|zrezygnować) (?:się )?(?:w każdej|jednym|kiedy)|najważniejsze (?:wiadomości|informacje|wydarzenia)[^.]{0,30}(?:mail|skrzynk|newsletter|dnia)\\p{L}*|nasz\\p{L}* (?:\\p{L}+ ){0,2}(?:newsletter|biuletyn)\\p{L}*|podaj (?:swój )?(?:adres|e-?mail)',
      labels: 'newsletter|zapisz się|subskrybuj',
    },
    'app-promo': {
      asks: 'pobierz|zainstaluj|otwórz|wypróbuj|czytaj|sprawdź|skorzystaj|dostępn\\p{L}*|zeskanuj|używaj',
      things: 'aplikacj\\p{L}*|app store|google play|sklep\\p{L}* play|kod qr',
      says: 'nasz(?:ą|ej|a) aplikacj\\p{L}*|pobierz (?:naszą |bezpłatną |darmową )?aplikację|w aplikacji|w (?:app store|google play)',
      labels: 'pobierz(?: aplikację)?|otwórz (?:w )?aplikacj\\p{L}*|app store|google play|zainstaluj',
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:czytaj|przeczytaj|zobacz|sprawdź|polecamy|obejrzyj) ?(?:także|też|również|więcej|dalej)?[^.:]{0,12}[:|–—>-]',
      labels:
        '(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (?:także|też|również|więcej|dalej)|polecane|polecamy|powiązane(?: \\p{L}+)?|podobne (?:artykuły|tematy)|najczęściej czytane|najnowsze|najpopularniejsze|więcej (?:na ten temat|o|z|wiadomości)[^.]{0,20}|warto przeczytać|zobacz też',
    },
    paywall: {
      asks: 'subskrybuj|wykup|kup|wypróbuj|odblokuj|czytaj|zyskaj|uzyskaj|zostań|wesprzyj|wybierz|skorzystaj',
      things:
        'subskrypcj\\p{L}*|prenumerat\\p{L}*|dostęp\\p{L}*|premium|abonament\\p{L}*|miesięcznie|pierwszy miesiąc|za darmo|oferta|oferty|ofertę',
      says: '(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|abonentów)|aby (?:czytać|przeczytać) (?:dalej|cały|całość)|czytaj dalej (?:z|w)|pozostał\\p{L}* ci|(?:wykorzystał|przeczytał)\\p{L}*[^.]{0,40}(?:artykuł|limit)|zrezygnuj w każdej chwili|bez zobowiązań|wykup (?:dostęp|subskrypcję)|nieograniczony dostęp|(?:\\d+|jeden|dwa|trzy|cztery|pierwszy) (?:dni|tygodni\\p{L}*|tydzień|miesiąc\\p{L}*|miesięcy) (?:za darmo|gratis|za|bezpłatnie|próbn\\p{L}+|testów)|(?:wypróbuj|przetestuj|testuj|czytaj) (?:\\p{L}+ ){0,3}(?:za darmo|bezpłatnie|bez opłat|przez|za \\d|\\d)|okres próbny|(?:darmow\\p{L}+|bezpłatn\\p{L}+) (?:okres|miesiąc|dostęp|artykuł\\p{L}*)|(?:potem|następnie) (?:tylko )?\\d[\\d.,]* ?zł|za (?:jedyne |tylko )?\\d[\\d.,]* ?zł|(?:zrezygnuj|anuluj|rezygnuj\\p{L}*) (?:w każdej|kiedy|w dowolnym)|bez zobowiązań|nielimitowany dostęp|pełny dostęp|(?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów)|(?:pozostał\\p{L}*|został\\p{L}*|wykorzystał\\p{L}*)[^.]{0,30}artykuł\\p{L}*|prenumerat\\p{L}+ (?:cyfrow|online|premium)\\p{L}*|odblokuj (?:artykuł|dostęp)',
      labels: 'subskrybuj|kup dostęp|wykup dostęp|premium|prenumerata|tylko dla prenumeratorów',
    },
    signup: {
      asks: 'zaloguj|zarejestruj|załóż|utwórz|dołącz',
      things: 'konto|kontem|konta|się|za darmo|bezpłatn\\p{L}*|aby (?:czytać|przeczytać|kontynuować)',
      says: 'masz już konto|jesteś już|nie masz (?:jeszcze )?konta|zaloguj się|zarejestruj się|załóż (?:bezpłatne |darmowe )?konto|nie pamiętasz hasła|(?:rejestracja|założenie konta) (?:jest )?(?:bezpłatn\\p{L}|darmow\\p{L})|(?:załóż|utwórz|stwórz) (?:\\p{L}+ )?(?:konto|profil)|(?:darmowe|bezpłatne|twoje) konto|zarejestruj się (?:za darmo|bezpłatnie|i|teraz|aby|przez)|zaloguj się (?:i|aby|żeby|przez|do|lub|teraz)|(?:zarejestrowani|zalogowani) (?:czytelnicy|użytkownicy)|(?:masz już|nie masz) (?:jeszcze )?konta?|(?:kontynuuj|zaloguj się) (?:z|przez|za pomocą) (?:google|apple|facebook|e-?mail)|(?:nowy|nowa) (?:tutaj|u nas)\\?|aby (?:czytać|przeczytać|kontynuować)[^.]{0,40}(?:zaloguj|zarejestruj|konto|załóż)\\p{L}*|dołącz do (?:naszych|naszej|grona|czytelników)|musisz (?:być|się) (?:zalogowan\\p{L}|zalogować|zarejestrować)',
      labels: 'zaloguj(?: się)?|zarejestruj(?: się)?|załóż konto',
    },
    notifications: {
      asks: 'włącz|otrzymuj|zezwól|aktywuj|nie przegap|chcesz',
      things: 'powiadomie\\p{L}*|alert\\p{L}*',
      says: 'włącz powiadomienia|powiadomienia push|(?:włącz|zezwól|aktywuj|otrzymuj|odbieraj) (?:\\p{L}+ ){0,3}(?:powiadomieni\\p{L}+|alert\\p{L}*)|powiadomieni\\p{L}+ (?:push|o|na|z|prosto)|(?:dowiedz|dowiaduj) się (?:pierwsz\\p{L}+|jako)|bądź na bieżąco|nie przegap (?:żadn\\p{L}+|niczego|ważn\\p{L}+)',
      labels: 'włącz powiadomienia|nie teraz|nie,? dziękuję',
    },
    cookie: {
      asks: 'akceptuj\\p{L}*|zaakceptuj|odrzuć|używamy|korzystamy|zgadzam|zarządzaj|wyrażam',
      things: 'cookies?|ciasteczk\\p{L}*|plik\\p{L}* cookie|prywatnoś\\p{L}*|zgod\\p{L}+|danych osobowych',
      says: '(?:używamy|korzystamy z|wykorzystuje)[^.]{0,24}(?:cookies?|ciasteczek)|akceptuj(?:ę)? (?:wszystkie|cookies)|polityka (?:prywatności|cookies)',
      labels: 'akceptuj(?:ę)?(?: wszystkie)?|zgadzam się|odrzuć',
    },
    donation: {
      asks: 'wesprzyj|wpłać|pomóż|przekaż|wspieraj|dołóż',
      things:
        'darowizn\\p{L}*|(?:nasz\\p{L}*|niezależn\\p{L}*) (?:dziennikarstw\\p{L}*|prac\\p{L}*|redakcj\\p{L}*|medi\\p{L}*)|nas\\b|zbiórk\\p{L}*',
      says: 'wesprzyj nas|wspieraj nas|twoje wsparcie|twoja (?:darowizna|wpłata)',
      labels: 'wesprzyj(?: nas)?|wpłać',
    },
    follow: {
      asks: 'obserwuj|śledź|polub|dołącz|znajdź|subskrybuj|dodaj',
      things: `${NETWORKS}|nasz(?:ym|ego)? (?:kanał\\p{L}*|profil\\p{L}*|grup\\p{L}*)|mediach społecznościowych`,
      says: 'obserwuj nas|śledź nas|polub nas|nasz kanał|znajdź nas',
      labels: 'obserwuj(?: nas)?|śledź',
    },
    advertisement: {
      says: '(?:dalsza część|ciąg dalszy|reszta)[^.]{0,20}(?:pod|po)[^.]{0,8}(?:reklam\\p{L}*|materiał\\p{L}*)|artykuł sponsorowany',
      labels: `reklama|ogłoszenie|sponsorowane|materiał sponsorowany|artykuł sponsorowany|reklama.{0,20}|ogłoszeni[ea]|materiał (?:sponsorowany|partnera|promocyjny|reklamowy).{0,20}|artykuł sponsorowany|sponsorowan[ey].{0,30}|we współpracy z.{0,30}|treść (?:sponsorowana|partnera)|autopromocja|${allOf(
        'reklam\\p{L}*|sponsor\\p{L}*|płatn\\p{L}+|promocyjn\\p{L}+|afiliacyjn\\p{L}+|partner\\p{L}*|ogłoszeni\\p{L}+|komercyjn\\p{L}+|autopromocja|reklamodawc\\p{L}*',
        'to|jest|jest|od|dla|nasz\\p{L}*|i|z|ze|w|we|ten|artykuł|tekst|materiał|zawiera|linki|współpraca|treś\\p{L}+|wiadomość|przekaz|wiadomości|komunikat|informacja',
      )}`,
    },
    share: {
      says: 'udostępnij (?:ten|to|na|artykuł|przez)[^.]{0,20}|skopiuj link',
      labels: 'udostępnij|drukuj|zapisz|skopiuj link|skomentuj|posłuchaj|podziel się',
    },
    comments: {
      says: '(?:dodaj|napisz|zostaw) (?:swój )?komentarz|dołącz do dyskusji|co o tym (?:sądzisz|myślisz)',
      labels: '\\d* ?komentarz[ey]?(?: \\(?\\d+\\)?)?|skomentuj|dodaj komentarz|komentarze',
    },
    continue: {
      says: '(?:dalsza część|ciąg dalszy) (?:artykułu|tekstu|znajduje|poniżej)|artykuł kontynuowany',
      labels: `czytaj (?:dalej|więcej|całość)|pokaż więcej|do góry|zamknij|drukuj|rozwiń|(?:dalszy ciąg|dalsza część|ciąg dalszy|reszta|kontynuacja)(?: artykułu| tekstu)?.{0,40}|(?:artykuł|tekst) (?:jest )?(?:kontynuowany|ciąg dalszy).{0,30}|(?:pod|poniżej) (?:reklamą|reklamy|materiałem).{0,20}|przewiń.{0,30}|(?:czytaj|pokaż|zobacz|załaduj) (?:więcej|dalej|całość)|do góry|wróć na górę|(?:koniec|początek) reklamy|(?:pomiń|przejdź).{0,30}|(?:czytaj|tekst|artykuł).{0,20}(?:poniżej|pod reklamą|dalej).{0,20}|${allOf(
        'dal\\p{L}+|ciąg|przewi\\p{L}+|pomiń|czyta\\p{L}+|przeczyta\\p{L}+|pokaż|rozwi\\p{L}+|kontynu\\p{L}+|poniżej|niżej|wczytaj|załaduj',
        'w|na|z|do|i|pod|po|nad|ten|tego|to|tę|tej|jest|aby|żeby|cały|całego|całość|całą|pełny|pełną|reszt\\p{L}+|część|części|więcej|artykuł\\p{L}*|tekst\\p{L}*|materiał\\p{L}*|treś\\p{L}+|histori\\p{L}+|stron\\p{L}+|reklam\\p{L}*|newsletter\\p{L}*|film\\p{L}*|wideo|zdjęci\\p{L}+|zdjęć|galeri\\p{L}+|grafik\\p{L}+|map\\p{L}+|podcast\\p{L}*|kliknij|tutaj|znajduje|się|następn\\p{L}+|kolejn\\p{L}+',
      )}`,
    },
    tags: {
      says: '^(?:tematy|tagi)\\s*:',
      labels:
        '(?:tematy|tagi|tags?)(?:\\s*[:：].{0,200})?|(?:słowa kluczowe|tematy|kategorie|więcej o|powiązane tematy)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'wszelkie prawa zastrzeżone|prawa (?:autorskie )?(?:są )?zastrzeżone|(?:kopiowanie|rozpowszechnianie|przedruk|powielanie)[^.]{0,50}(?:zabronione|zakazane|bez zgody|wymaga)|bez (?:pisemnej |uprzedniej )?zgody|chronion\\p{L}+ prawem|^copyright|^©|(?:rozpowszechnianie|kopiowanie|powielanie|przedruk|wykorzystywanie|rozprowadzanie)[^.]{0,60}(?:zabronion\\p{L}+|zakazan\\p{L}+|zgody|zgodą|niedozwolon\\p{L}+|wymaga)|^(?:żadna część|żaden fragment|wszystkie treści|treści|teksty)[^.]{0,60}(?:kopiowan\\p{L}+|powielan\\p{L}+|chronion\\p{L}+|zgody|rozpowszechnian\\p{L}+|wykorzystywan\\p{L}+)|^(?:ten )?(?:tekst|artykuł|materiał) (?:ukazał|został|był|pochodzi|opublikowan\\p{L}+|po raz pierwszy|pierwotnie)|^w (?:poprzedniej|wcześniejszej|pierwszej) wersji|^(?:sprostowanie|korekta|od redakcji)\\b|creative commons|za (?:uprzejmą )?zgodą|(?:prawem|prawa) autorski\\p{L}+|regulamin\\p{L}*',
      labels: '©.{0,60}|(?:źródł[oa]|fot\\.?|zdjęci[ae]|oprac\\.?)\\s*: ?.{2,40}|(?:©|copyright).{0,60}',
    },
    'author-box': {
      labels:
        "(?:przez|autor) [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}|redakcja|o autorze|o autorce|(?:oprac\\.|opracował\\p{L}*|źródło)\\s*:?.{0,40}|(?:[\\p{L}.’'-]+ ){1,3}[\\p{L}.’'-]+, (?:(?:\\p{L}+ ){0,3}\\p{L}*(?:reporter|redaktor|korespondent|dziennikar|szef|publicyst|felietonist)\\p{L}*).{0,24}",
      says: '(?:jest|był|była) (?:\\p{L}+ ){0,4}(?:dziennikar\\p{L}+|redaktor\\p{L}*|korespondent\\p{L}*|reporter\\p{L}*|publicyst\\p{L}+|felietonist\\p{L}+)|(?:zajmuje się|pisze o) (?:\\p{L}+ ){0,4}(?:tematyk\\p{L}+|od \\p{N}+|dla)|(?:pracuje|pracował|pracowała) jako (?:\\p{L}+ )?(?:dziennikar|redaktor|reporter)\\p{L}*|^(?:o autorze|o autorce)|(?:wszystkie|więcej) (?:artykuły|tekstów) (?:autora|tego|autorstwa)|dziennikar(?:z|ka) (?:działu|portalu|serwisu|od|zajmując\\p{L}+)|absolwent\\p{L}* dziennikarstwa|^(?:autor|autorka) (?:jest|był|była|mieszka|wykłada|pracuje)|^(?:współpraca|redakcja|tekst|zdjęcia|oprac\\.?|opracowanie|tłumaczenie)\\s*: ?\\p{L}|^(?:kontakt|napisz) (?:z|do) (?:autor\\p{L}+|redaktor\\p{L}+)|kontakt\\s*: ?\\S+|pisze o [^.]{0,30}od \\d{4}|mieszka (?:z|w)|śledź (?:go|ją)|(?:więcej|wszystkie teksty) (?:od|tego|tej|autora)|pisze (?:\\p{L}+ ){0,2}felieton|^(?:współpraca|redakcja|tekst|zdjęcia|opracowanie|tłumaczenie)\\s*:',
      things:
        '(?:dziennikar|redaktor|reporter|korespondent|publicyst|felietonist|komentator|autor|fotograf|krytyk|redaktor naczeln|szef)\\p{L}*|(?:o|z|dla) \\p{L}+|nasz\\p{L}* \\p{L}+|felieton\\p{L}*|@\\S+',
      asks: 'jest|był|była|pisze|relacjonuje|zajmuje się|pracuje|współpracuje|kieruje|mieszka|prowadzi|publikuje',
    },
  },
});
