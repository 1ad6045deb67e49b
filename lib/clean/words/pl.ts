/** Polish. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/pl';
import { NETWORKS } from './networks';

export default defineWords('pl', {
  learnt,
  address:
    'twoj\\p{L}*|twój|ci|ciebie|cię|tobie|swoj\\p{L}+|swój|państwa|państwo|państwu|wasz\\p{L}*|was|wam',
  house: 'jesteśmy|nas|nam|nami|nasz\\p{L}*|my|\\p{L}{3,}(amy|emy|imy|ymy)',
  call: inLines(
    'tutaj|teraz|tu|za darmo|bezpłatn\\p{L}*|darmow\\p{L}*|kliknij|poniżej|już|wystarczy|gratis',
    'w każdej chwili|prosimy|proszę|łatwo|szybko',
  ),
  own: inLines(
    'to (podsumowanie|streszczenie|tłumaczenie)|(nasz\\p{L}* )?ankiet\\p{L}+|(mini)?krzyżówk\\p{L}+',
    'quiz\\p{L}*',
    '(ten|tego|cały|całego|pełny|pełną|więcej|darmow\\p{L}+|bezpłatn\\p{L}+|tej|ta|tę|tych) (artykuł\\p{L}*|tekst\\p{L}*|materiał\\p{L}*|treś\\p{L}*|stron\\p{L}*|histori\\p{L}*|film\\p{L}*|map\\p{L}*|podcast\\p{L}*)',
    '(nasi|naszych|inni|innymi) czytelni\\p{L}+|redakcj\\p{L}+|e-?wydani\\p{L}+|dziennikarstw\\p{L}+',
    'bez reklam|artykuł\\p{L}*',
  ),
  narrative: inLines(
    '\\p{L}{2,}(?<!ykuł)(ił|ał|ął|ił[ay]|ał[ay]|ało|iło|ili|ali|ęli|ęła)|nigdy|powiedział\\p{L}*|według',
    'poinformował\\p{L}*|był\\p{L}*|miał\\p{L}*|jego|jej|ich|ponieważ|milion\\p{L}*|podczas',
  ),
  wall: inLines(
    'czytaj dalej|dalszy ciąg|ciąg dalszy',
    '(tylko|wyłącznie|dostępn\\p{L}+|przeznaczon\\p{L}+) dla (subskrybent|prenumerator|abonent|zalogowan|użytkownik|czytelnik)\\p{L}*',
    '(przeczyta\\p{L}+|czyta\\p{L}+|dokończ) (dalej|cał\\p{L}+|reszt\\p{L}+|artykuł)',
    '(cały|całego|pełny|pełna|całość|kup ten) (artykuł|tekst|treść|dostęp)\\p{L}*|całość widzą',
    'przeczytałeś fragment|pozostało \\d|do tego i innych (tekstów|artykułów)|limit (darmowych|bezpłatnych)',
    'odblokuj|dalsz[aą] część|dalszej części|ten (tekst|artykuł) i (setki|tysiące|wszystkie|inne)',
    '(kończy się|koniec) (tu )?(bezpłatn|darmow|otwart|ogólnodostępn)\\p{L}* (część|części|fragment|fragmentu)',
  ),
  trade: inLines(
    'newsletter\\p{L}*|subskry\\p{L}+|prenumerat\\p{L}+|abonament\\p{L}*|paywall\\p{L}*|aplikacj\\p{L}*',
    'podcast\\p{L}*|streaming\\p{L}*|has(ło|ła|eł|łem)',
  ),
  distractions: {
    newsletter: {
      asks: inLines(
        'zapisz|zasubskrybuj|subskrybuj|zarejestruj|otrzymuj|dołącz|podaj|wpisz|chcesz|nie przegap',
        'bądź na bieżąco|czytaj|wysłać|zamów|wybierz|podobał|zanim|mamy|poproszę|co (wieczór|rano|tydzień)',
      ),
      things: inLines(
        'newsletter\\p{L}*|biuletyn\\p{L}*|(adres )?e-?mail\\p{L}*|skrzynk\\p{L}*|poczt\\p{L}*|list',
        'przegląd\\p{L}*|mailem|mailing\\p{L}*|adres\\p{L}*|formularz',
      ),
      says: inLines(
        '(na|do) (twoj\\p{L}+|swoj\\p{L}+) (skrzynk\\p{L}*|e-?mail\\p{L}*)|twój (adres )?e-?mail',
        '(zapisz|zapisać) się (na|do|i|już|teraz|bezpłatnie)',
        '(codziennie|co tydzień|każdego (ranka|dnia)|w każd\\p{L}+ \\p{L}+)[^.]{0,40}(mail|skrzynk|newsletter|przegląd|wiadomości|prosto)\\p{L}*',
        '(prosto|bezpośrednio) (na|do) (\\p{L}+ )?(skrzynk|mail|poczt)\\p{L}*',
        '(wyślemy|wysyłamy|prześlemy) (ci|go|je|wam)|(wypisać|wypisz|zrezygnować) (się )?(w każdej|jednym|kiedy)',
        'najważniejsze (wiadomości|informacje|wydarzenia)[^.]{0,30}(mail|skrzynk|newsletter|dnia)\\p{L}*',
        'nasz\\p{L}* (\\p{L}+ ){0,2}(newsletter|biuletyn)\\p{L}*|podaj (swój )?(adres|e-?mail)',
        '(bez|żadnego) spamu|(wysyłając|zapisując się|podając)',
      ),
      labels: 'newsletter|zapisz się',
    },
    'app-promo': {
      asks: inLines(
        'pobierz|zainstaluj|otwórz|wypróbuj|czytaj|sprawdź|dostępn\\p{L}*|zeskanuj|przejdź|posłuchaj|wiesz',
        'zapisuj|śledź|zabierz|przeczytasz|mamy|weź',
      ),
      things: 'aplikacj\\p{L}*|app store|google play|kod qr|android\\p{L}*',
      says: inLines(
        'nasz(ą|ej|a) aplikacj\\p{L}*|pobierz (naszą |bezpłatną |darmową )?aplikację|w (app store|google play)',
        '(w|do|z|na) (nasz\\p{L}+ )?aplikacji([.!,]| [\\p{L} ]{3,20}$|$)',
        'aplikacja [\\p{L} ]{3,30} (jest|działa|ma)|na (iphone.?a|androida|ios)|w kieszeni|zabierz nas',
      ),
      labels: 'pobierz( aplikację)?|otwórz (w )?aplikacj\\p{L}*|app store|google play|zainstaluj',
    },
    related: {
      says: inLines(
        'więcej [^.]{0,40}znajdzie\\p{L}+ (na|w)\\b|^(powiązan\\p{L}+|podobn\\p{L}+)( \\p{L}+)?\\s*[:|–—>-]',
        '^więcej (tekstów|artykułów|materiałów|wiadomości)',
        '^(ten |nasz )?(artykuł|tekst|reportaż|wywiad|materiał) (jest (częścią|elementem)|należy do|pochodzi z|wchodzi w skład|powstał w ramach)',
        '^([▶►→»>•*-]\\s*)?(czytaj|przeczytaj|zobacz|sprawdź|polecamy|obejrzyj) ?(także|też|również|więcej|dalej)?[^.:]{0,12}[:|–—>-]',
      ),
      labels: inLines(
        'najchętniej czytane|(krzyżówka|sudoku|quiz) dnia|rozwiąż (nasz )?quiz|z archiwum|na żywo',
        '(prze)?(czytaj|zobacz|obejrzyj) cał\\p{L}+ .{0,20}',
        '(prze)?(czytaj|zobacz) (także|też|również) (w|na) .{0,24}',
        '(czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (także|też|również|więcej|dalej)|polecane',
        'podobne (artykuły|tematy)|najczęściej czytane|więcej (na ten temat|o|z|wiadomości)[^.]{0,20}',
      ),
    },
    paywall: {
      asks: inLines(
        'subskrybuj|wykup|kup|wypróbuj|odblokuj|czytaj|zostań|wesprzyj|wybierz|weź|odbierz|czytasz|testuj',
        'przetestuj|spróbuj|rezygnuj\\p{L}*|zobacz|zacznij|możesz|trzeba|biorę|zdecyduj',
      ),
      things: inLines(
        'subskrypcj\\p{L}*|prenumerat\\p{L}*|dostęp\\p{L}*|premium|abonament\\p{L}*|miesięcznie|pierwszy miesiąc',
        'za darmo|oferta|oferty|ofertę|subskryben\\p{L}*|klubowicz\\p{L}*|karnet\\p{L}*|limit\\p{L}*|paywall',
        'archiwum|fragment|cen\\p{L}+|zniżk\\p{L}+|plan|wydani\\p{L}+ cyfrow\\p{L}+|darmow\\p{L}+ \\p{L}+|całość',
        'bez (limitu|ograniczeń|reklam)|\\d[\\d.,]* ?(zł\\p{L}*|groszy|gr)|złotówk\\p{L}+',
      ),
      says: inLines(
        'w prezencie od (\\p{L}+ )?(prenumerator|subskrybent)\\p{L}*|aby (czytać|przeczytać) (dalej|cały|całość)',
        'czytaj dalej (z|w)|(wykorzystał|przeczytał)\\p{L}*[^.]{0,40}(artykuł|limit)|wykup (dostęp|subskrypcję)',
        '(\\d+|jeden|dwa|trzy|cztery|pierwszy) (dni|tygodni\\p{L}*|tydzień|miesiąc\\p{L}*|miesięcy) (za darmo|gratis|za|bezpłatnie|próbn\\p{L}+|testów)',
        '(wypróbuj|przetestuj|testuj|czytaj) (\\p{L}+ ){0,3}(za darmo|bezpłatnie|bez opłat|przez|za \\d|\\d)',
        'okres próbny|za (jedyne |tylko )?\\d[\\d.,]* ?zł|bez zobowiązań',
        '(pozostał\\p{L}*|został\\p{L}*|wykorzystał\\p{L}*)[^.]{0,30}artykuł\\p{L}*|odblokuj (artykuł|dostęp)',
        '(tylko|wyłącznie|ekskluzywnie) (dla|w|z)\\b',
        'jest dla (nasz\\p{L}+ )?(prenumerator|subskrybent|klubowicz|zarejestrowan|tych)\\p{L}*',
        '(już )?od (jedn\\p{L}+ )?(\\d[\\d.,]* ?(zł\\p{L}*|gr\\p{L}*)|złotówki)',
        '\\d[\\d.,]* ?zł\\p{L}* (miesięcznie|tygodniowo|rocznie|za|na)|(za|w) (pół ceny|połowę|cenie)',
        '(dobre|niezależne) dziennikarstwo|bez (limitu|ograniczeń)|(subskrybenci|prenumeratorzy) mogą',
        'weź (rok|dostęp|pakiet|prenumerat|subskrypcj|abonament|ofert)\\p{L}*',
        '[\\p{L}\\d]+ (z|ze) (twoich )?[\\p{L}\\d]+ (darmow\\p{L}+|bezpłatn\\p{L}+|tekst\\p{L}*|artyk\\p{L}*)',
        '(darmow|bezpłatn|ostatni)\\p{L}* (darmow\\p{L}+ )?(artykuł|tekst|materiał)\\p{L}*',
        '(został|pozostał|masz jeszcze|jeszcze)\\p{L}* [\\p{L}\\d]+[^.]{0,20}(artykuł|tekst|materiał)\\p{L}*',
        '(przeczytał\\p{L}*|przeczytano) (w tym miesiącu )?[\\p{L}\\d]+',
        '(możesz przeczytać|przeczytasz) (jeszcze )?[\\p{L}\\d]+',
        '[\\p{L}\\d]+ (dni|dzień|tyg|tydz|miesi|rok)\\p{L}*[^.]{0,14}(za darmo|gratis|bez opłat|bez reklam|za \\d|zero|na nasz|pełn\\p{L}+|próbn\\p{L}+)',
        '(darmow|bezpłatn|próbn)\\p{L}+ (tydzień|miesiąc|okres)',
        '(dni|dzień|tyg|tydz|miesi|rok)\\p{L}* (pełnego|za złotówkę)|(potem|następnie|później) (tylko )?\\d',
        '(rezygnacja|zrezygnujesz|rezygnujesz|przestać|anulować)[^.]{0,24}(chwili|kiedy|klikni\\p{L}+|chcesz)',
        '^to (był|jest|jeden) (z )?(tw\\p{L}+)',
      ),
      labels: 'więcej .{0,24}premium.{0,16}|kup dostęp|tylko dla prenumeratorów',
    },
    signup: {
      asks: inLines(
        'ustaw|wybierz|zaloguj|zarejestruj|załóż|utwórz|dołącz|wpisz|podaj|potwierdź|kontynuuj|odblokuj|spróbuj',
        'jesteś|masz|wystarczy|prosimy o',
      ),
      things: inLines(
        'konto|kontem|konta|się|za darmo|bezpłatn\\p{L}*|aby (czytać|przeczytać|kontynuować)|hasł\\p{L}+|login',
        'logowani\\p{L}+|kod|rejestracj\\p{L}+|adres\\p{L}*|profil\\p{L}*|zarejestrowan\\p{L}+|zalogowan\\p{L}+',
        'dostęp\\p{L}*|dane|danych|sesja|społecznoś\\p{L}+|użytkowni\\p{L}+',
      ),
      says: inLines(
        'akceptuję (regulamin|warunki)|^(twoja )?sesja wygasła|masz już konto|nie masz (jeszcze )?konta',
        'zaloguj się|zarejestruj się|nie pamiętasz hasła|(załóż|utwórz|stwórz) (\\p{L}+ )?(konto|profil)',
        '(darmowe|bezpłatne|twoje) konto',
        '(kontynuuj|zaloguj się) (z|przez|za pomocą) (google|apple|facebook|e-?mail)',
        'aby (czytać|przeczytać|kontynuować)[^.]{0,40}(zaloguj|zarejestruj|konto|załóż)\\p{L}*',
        'dołącz do (naszych|naszej|grona|czytelników)|(musisz być|trzeba być|nie jesteś) zalogowan\\p{L}+',
        '(z|mając) (profilem|kontem)|(nowe|swoje) hasło|(witaj|witamy) ponownie|sesja wygasła',
        '(rejestracja|prosimy o rejestrację)|(dla|tylko) zarejestrowan\\p{L}+',
        '(zajmie|trwa|to tylko)[^.]{0,14}(sekund\\p{L}*|minut\\p{L}*)|nic nie kosztuje',
        'bez (dodatkowych )?(opłat|dopłaty)|(z|przez) google',
        '(prenumeratorzy|subskrybenci|abonenci) (mają|mogą|papierowego|czytają)',
      ),
      labels: 'moje konto|prenumeruj|zaloguj( się)?|załóż konto',
    },
    notifications: {
      asks: 'włącz|otrzymuj|zezwól|aktywuj|nie przegap|chcesz|obserwuj|ustaw|mamy ci|damy|chce|bądź|dowiedz',
      things: 'powiadomie\\p{L}*|alert\\p{L}*|temat\\p{L}*|odcink\\p{L}+|wiadomości|znać',
      says: inLines(
        'zg[óo]d\\p{L} się na powiadomienia|^czy chcesz otrzymywać powiadomienia',
        '(dotknij|kliknij|stuknij|naciśnij) (w )?(gwiazdk|serc|serduszk|dzwon)\\p{L}+',
        '(damy|dajemy|dajcie) (ci )?znać',
        '(włącz|zezwól|aktywuj|otrzymuj|odbieraj) (\\p{L}+ ){0,3}(powiadomieni\\p{L}+|alert\\p{L}*)',
        'powiadomieni\\p{L}+ (push|o|na|z|prosto)|bądź na bieżąco|powiadomienia są (wy|za|włącz)\\p{L}+',
        'obserwuj (ten )?temat|chcesz wiedzieć',
      ),
      labels: 'włącz powiadomienia|nie teraz',
    },
    cookie: {
      asks: 'akceptuj\\p{L}*|odrzuć|używamy|zarządzaj|wyrażam|zezwól|potrzebujemy|wycofać|twój|twoja|przechowujemy|zgadzasz|używa|aby',
      things: inLines(
        'cookies?|prywatnoś\\p{L}*|zgod\\p{L}+|danych osobowych|ciastecz\\p{L}+|urządzeni\\p{L}+|partner\\p{L}+',
        'ustawie\\p{L}+|przeglądar\\p{L}+|wpis',
      ),
      says: inLines(
        '(ponieważ|bo) nie (zgodził|wyraził)\\p{L}* ',
        '(ponieważ|bo) nie (wyrażono|udzielono|wyraził\\p{L}*)[^.]{0,14}(cookies|ciastecz\\p{L}*)',
        'wymaga (twojej|państwa) zgody|(używamy|korzystamy z|wykorzystuje)[^.]{0,24}(cookies?|ciasteczek)',
        'akceptuj(ę)? (wszystkie|cookies)|polityka (prywatności|cookies)|(twoją|swoją) prywatność',
        '(partnerzy|firm\\p{L}+)[^.]{0,24}(przechowuj\\p{L}+|zapisywać|zapisuje|przetwarza\\p{L}*)',
        '(strona|serwis|witryna) (używa|korzysta|wykorzystuje)',
        'treś\\p{L}+ (zewnętrzn\\p{L}+|z (instagrama|facebooka|youtube|tiktoka|x))',
        '(zgodę|zgody) (możesz|można|w każdej)|w tym miejscu (jest|był|powinien)',
      ),
      labels: 'ustawienia (plików )?cookies|zaakceptuj wszystk(ie|o)|akceptuj(ę)?( wszystkie)?',
    },
    donation: {
      asks: 'wesprzyj|wpłać|pomóż|przekaż|wspieraj|daj|postaw|zostaw|potrzebujemy|dziękujemy|zostań|brakuje',
      things: inLines(
        'darowizn\\p{L}*',
        '(nasz\\p{L}*|niezależn\\p{L}*) (dziennikarstw\\p{L}*|prac\\p{L}*|redakcj\\p{L}*|medi\\p{L}*)|nas\\b',
        'zbiórk\\p{L}*|kaw\\p{L}+|wpłat\\p{L}+|czytelni\\p{L}+|kwot\\p{L}+|akcjonariusz\\p{L}+|fundacj\\p{L}+',
        'przyjaciel\\p{L}+|\\d+ ?zł|niezależn\\p{L}+ \\p{L}+',
      ),
      says: inLines(
        'utrzymuj\\p{L}+ się z (darowizn|wpłat)\\p{L}*',
        'wesprzyj nas|wspieraj nas|twoja (darowizna|wpłata)|bez (was|ciebie|czytelników)[^.]{0,20}(nie|trudno)',
        'dziękujemy (wszystkim|tym|za)|brakuje nam|(każda|każdy) (kwota|złotówka|wpłata|datek)',
        '(postaw|kup) (nam|naszemu|kawę)|(nie mamy|bez) (właściciel|akcjonariusz|paywall)\\p{L}*',
        'dzięki (czytelnikom|wam|wsparciu)|zostań (przyjacielem|darczyńcą|patronem)',
        'pomóż[^.]{0,30}(mediom|bezpłatn\\p{L}*|darmow\\p{L}*|niezależn\\p{L}*|nam)',
      ),
      labels: 'wesprzyj( nas)?',
    },
    follow: {
      asks: inLines(
        'obserwuj|śledź|polub|dołącz|znajdź|subskrybuj|dodaj|zobacz|ustaw|zajrzyj|kliknij|zapisz|otwórz',
        'znajdziesz|jesteśmy|zapraszamy|posłuchaj|posłuchasz|rozmawiamy|publikujemy',
      ),
      things: inLines(
        `${NETWORKS}|nasz(ym|ego)? (kanał\\p{L}*|profil\\p{L}*|grup\\p{L}*)`,
        '(facebook|instagram|twitter|whatsapp|telegram|tiktok|youtube|bluesky|linkedin|spotify|google)\\p{L}*',
        'źród\\p{L}+|kanał\\p{L}*|podcast\\p{L}*|komunikator\\p{L}*|społecznoś\\p{L}+',
      ),
      says: inLines(
        'preferowan\\p{L}+ źród|(naszym|naszego|nasz) kanal\\p{L}*|obserwuj nas|śledź nas|polub nas|nasz kanał',
        'znajdź nas',
        '(jest|jesteśmy|znajdziesz)[^.]{0,20} na (whatsapp|telegram|facebook|instagram|tiktok|bluesky|threads|youtube|linkedin|discord)\\p{L}*',
        '(nasz|naszego|subskrybuj|słuchaj) (\\p{L}+ )?podcast\\p{L}*|@\\w{3,}|(preferowane|ulubione) źródł\\p{L}+',
        '(dodaj|ustaw) (nas|\\p{L}+)[^.]{0,16}(do|jako) (źród\\p{L}+|preferowan\\p{L}+)',
        '(nasz\\p{L}+|do) (kanał\\p{L}*|grup\\p{L}+) (na|w)\\b|(śledź|obserwuj) (autor\\p{L}+|go|ją)\\b',
        '(obserwuj|polub|subskrybuj) [\\p{L} ]{3,30} na \\p{L}+',
      ),
      labels: 'obserwuj( nas)?',
    },
    advertisement: {
      says: inLines(
        'płatn\\p{L}+ (współprac|partnerstw)\\p{L}+|^sponsorem (jest|tekstu|artykułu|cyklu)|otrzymać prowizję',
        '(kupisz|kupując|zakup\\p{L}*)[^.]{0,40}(prowizj\\p{L}+|link\\p{L}*)|linki afiliacyjne',
        '(dalsza część|ciąg dalszy|reszta)[^.]{0,20}(pod|po)[^.]{0,8}(reklam\\p{L}*|materiał\\p{L}*)',
      ),
      labels: inLines(
        '(wyłącz|usuń|ukryj|zamknij) reklam[yęi]|czyta(j|ć) bez reklam|(sponsor|partner)( (cyklu|artykułu))?: .{2,40}',
        '(materiał |tekst |artykuł )?(przygotowany|powstał|zrealizowany) (we )?współpracy z.{2,40}',
        'materiał (promocyjny|sponsorowany|partnera|reklamowy).{0,50}',
        'partner (serwisu|cyklu|tekstu|materiału|wydania).{0,40}|pomiń reklamę.{0,4}',
        '.{0,24}(utrzymuje|finansuje) się z reklam|(tu|tutaj|w tym miejscu) może być .{0,24}',
        '(artykuł|tekst|materiał|treść) (sponsoruje|finansuje|wspiera|opłaca).{0,40}',
        '(reklama|spot) .{0,20}\\d+ sek.{0,8}|dlaczego (widzę|widzisz|pokazujemy) .{0,24}',
        '(materiał |treść )?(opłacon|sfinansowan|sponsorowan)\\p{L}+ przez.{0,40}',
        '(wiadomość|komunikat|przekaz) od (nasz|spons|partn).{0,24}|prezentuje.{0,40}',
        'reklama(\\s*[–—:|(·-].{0,20}| (za|się|trwa|znika|pod|po) .{0,12})?|ogłoszeni[ea]',
        'materiał (sponsorowany|partnera|promocyjny|reklamowy).{0,20}|sponsorowan[ey].{0,30}',
        'we współpracy z.{0,30}|treść (sponsorowana|partnera)',
        allOf(
          inLines(
            'reklam\\p{L}*|sponsor\\p{L}*|płatn\\p{L}+|promocyjn\\p{L}+|afiliacyjn\\p{L}+|partner\\p{L}*',
            'ogłoszeni\\p{L}+|komercyjn\\p{L}+|autopromocja|reklamodawc\\p{L}*',
          ),
          inLines(
            'to|jest|jest|od|dla|nasz\\p{L}*|i|z|ze|w|we|ten|artykuł|tekst|materiał|zawiera|linki|współpraca',
            'treś\\p{L}+|wiadomość|przekaz|wiadomości|komunikat|informacja',
          ),
        ),
      ),
    },
    share: {
      says: 'udostępnij (ten|to|na|artykuł|przez)[^.]{0,20}|skopiuj link',
      labels: inLines(
        'podziel się|(po)?słucha(j|ć)( artykułu)?.{1,4}\\d+ min.{0,8}|wersja (audio|do słuchania)|zapisz na później',
        'rozmiar (tekstu|czcionki).{0,8}|prawa autorskie|\\d+ ?min(ut|uty)?\\.? czytania',
        's?kopiuj (link|adres|url)|(dźwięk|nagranie|lektor) .{0,20}(wygenerowan|syntetyczn).{0,40}',
        '\\d+ ?min(ut\\p{L}*)? (czytania|słuchania)|znasz kogoś.{0,40}|udostępnij|drukuj|skomentuj',
      ),
    },
    comments: {
      says: inLines(
        '^zapytaj (o|nas|czat)\\b|czat\\p{L}* z ai|^jako redakcja|skomentuj (jako )?pierwsz\\p{L}+',
        '(czy )?(to )?(był\\p{L}*|jest) (to )?(pomocn\\p{L}+|przydatn\\p{L}+)\\?',
        '(dodaj|napisz|zostaw) (swój )?komentarz|pokaż (wszystkie )?\\d* ?komentarz\\p{L}*',
        'aby (dodać komentarz|komentować|skomentować)|wyłącza\\p{L}+ (możliwość komentowani|komentarz)\\p{L}+',
        '(opowiedz|napisz|powiedz) (nam|do nas|poniżej|w komentarz\\p{L}+)|co o tym',
        '(zauważyłe\\p{L}|widzisz|znalazłe\\p{L}) (błąd|literówkę)',
      ),
      labels: inLines(
        'dołącz do dyskusji|[\\d.,/ (–-]*(z |na )?[\\d.,]+ (głos(y|ów)?|ocen[ay]?|opini[ei]) ?\\)?',
        'wyłączono komentarze|możliwość komentowania .{0,30}(wyłączon|zamknięt|zablokowan)\\p{L}+.{0,4}',
        '(możliwość )?komentarz\\p{L}+ .{0,30}(wyłączon|zamknięt|zablokowan)\\p{L}+.{0,16}',
        '\\d* ?komentarz[ey]?( \\(?\\d+\\)?)?|skomentuj|dodaj komentarz',
      ),
      things: 'komentarz\\p{L}*|reporter\\p{L}+|poniżej|znać|redakcj\\p{L}+',
      asks: 'napisz|daj|wiesz|ciebie|zauważyłe\\p{L}|masz|co (o tym )?(sądzisz|myślisz)|zgadzasz|skontaktuj|pokaż|prosimy|zgłoś',
    },
    continue: {
      says: '(dalsza część|ciąg dalszy) (artykułu|tekstu|znajduje|poniżej)',
      labels: inLines(
        '(na )?następn(a|ej) stron(a|ie)(:.{0,80})?|strona \\d+ (z|/) \\d+',
        '.{0,40}(po|pod|za) (tweecie|tweetem|wykresie|wykresem|grafice|grafiką|mapie|mapą|galerii|galerią).{0,24}',
        '(po|za|pod) (tym|tą) .{0,30}(dalej|dalszy).{0,10}|więcej (poniżej|niżej)',
        '(\\+ ?)?(otwórz|rozwiń) (cały )?(artykuł|tekst)|(ciąg dalszy|dalej) na stronie \\d+|przewijaj.{0,16}',
        '(więcej|reszta|dalej) (pod|po).{0,24}|czytaj (dalej|więcej|całość)|zamknij|drukuj',
        '(dalszy ciąg|dalsza część|ciąg dalszy|(reszta|kontynuacja) (artykuł|tekst|histori|mater|po|pod|za|w)\\p{L}*)( artykułu| tekstu)?.{0,40}',
        '(artykuł|tekst) (jest )?(kontynuowany|ciąg dalszy).{0,30}',
        '(pod|poniżej) (reklamą|reklamy|materiałem).{0,20}|przewiń.{0,30}',
        '(czytaj|pokaż|zobacz|załaduj) (więcej|dalej|całość)|do góry|wróć na górę|(koniec|początek) reklamy',
        '(pomiń|przejdź).{0,30}|(czytaj|tekst|artykuł).{0,20}(poniżej|pod reklamą|dalej).{0,20}',
        allOf(
          inLines(
            'dal\\p{L}+|ciąg|przewi\\p{L}+|pomiń|czyta\\p{L}+|przeczyta\\p{L}+|pokaż|rozwi\\p{L}+|kontynu\\p{L}+',
            'poniżej|niżej|wczytaj|załaduj',
          ),
          inLines(
            'w|na|z|do|i|pod|po|nad|ten|tego|to|tę|tej|jest|aby|żeby|cały|całego|całość|całą|pełny|pełną|reszt\\p{L}+',
            'część|części|więcej|artykuł\\p{L}*|tekst\\p{L}*|materiał\\p{L}*|treś\\p{L}+|histori\\p{L}+|stron\\p{L}+',
            'reklam\\p{L}*|newsletter\\p{L}*|film\\p{L}*|wideo|zdjęci\\p{L}+|zdjęć|galeri\\p{L}+|grafik\\p{L}+',
            'map\\p{L}+|podcast\\p{L}*|kliknij|tutaj|znajduje|się|następn\\p{L}+|kolejn\\p{L}+',
          ),
        ),
      ),
    },
    tags: {
      says: '^(tematy|tagi)\\s*:',
      labels: inLines(
        'w artykule|słowa kluczowe|spis treści|(w tym artykule|na tej stronie)',
        '(tematy|tagi|tags?)(\\s*[:：].{0,200})?',
        '(słowa kluczowe|tematy|kategorie|więcej o|powiązane tematy)(\\s*[:：].{0,200})?',
      ),
    },
    copyright: {
      says: inLines(
        '(poglądy|opinie) (\\p{L}+ )?(wyrażon|przedstawion|zawart)\\p{L}* [^.]{0,60}autor\\p{L}*',
        'nie muszą (odzwierciedlać|być zgodne)[^.]{0,30}redakcji|^(streszczenie|podsumowanie) (powyżej|poniżej)',
        '^powyższe (streszczenie|podsumowanie) |^zaktualizowano \\d|widzisz błąd',
        '(zauważył|znalazł|dostrzeg)\\p{L}* (błąd|pomyłk\\p{L}+|literówk\\p{L}+)',
        'prawa (autorskie )?(są )?zastrzeżone|bez (pisemnej |uprzedniej )?zgody|chronion\\p{L}+ prawem|^copyright',
        '^©',
        '(rozpowszechnianie|kopiowanie|powielanie|przedruk|wykorzystywanie|rozprowadzanie)[^.]{0,60}(zabronion\\p{L}+|zakazan\\p{L}+|zgody|zgodą|niedozwolon\\p{L}+|wymaga)',
        '^(ten )?(tekst|artykuł|materiał) (ukazał|został|był|pochodzi|opublikowan\\p{L}+|po raz pierwszy|pierwotnie)',
        '^korekta\\s*:|creative commons|za (uprzejmą )?zgodą|regulamin\\p{L}*',
      ),
      labels: inLines(
        'zgłoś (błąd|literówkę)|zaproponuj (poprawkę|zmianę)',
        '(źródł[oa]|fot\\.?|zdjęci[ae]|oprac\\.?)\\s*: ?.{2,40}|(©|copyright).{0,60}',
      ),
    },
    'author-box': {
      labels: inLines(
        'korespondencja z \\p{L}+|(pap|isb|iar|afp|reuters)([ /-]+(pap|afp|reuters|ap))*',
        'korespondent(ka)? (z|ze|w|we) \\p{L}+',
        'autor(ka)? jest (profesor|wykładow|ekonomi|histor|prawni)\\p{L}*[^.]{0,60}\\.?|o autor(ze|ce|ach)',
        '(oprac\\.|opracował\\p{L}*|źródło)(\\s*:.{0,40})?',
      ),
      says: inLines(
        'w redakcji od|^redakcja( tekstu)?\\s*:|^(o autorze|o autorce)',
        '(wszystkie|więcej) (artykuły|tekstów) (autora|tego|autorstwa)',
        '^(autor|autorka) (jest|był|była|mieszka|wykłada|pracuje)',
        '^(kontakt|napisz) (z|do) (autor\\p{L}+|redaktor\\p{L}+)|kontakt\\s*: ?\\S+|pisze o [^.]{0,30}od \\d{4}',
        '(więcej|wszystkie teksty) (od|tego|tej|autora)',
        '^autor(zy|ka|ki)? ?:[^:]{3,60}$',
        '^(współpraca|redakcja|tekst|zdjęcia|opracowanie|tłumaczenie)\\s*:',
      ),
      things: inLines(
        '(dziennikar|redaktor|reporter|korespondent|publicyst|felietonist|komentator|autor|fotograf|krytyk|redaktor naczeln|szef)\\p{L}*',
        '(o|z|dla) \\p{L}+|nasz\\p{L}* \\p{L}+|felieton\\p{L}*|@\\S+',
      ),
      asks: 'jest|był|była|pisze|relacjonuje|pracuje|współpracuje|kieruje|mieszka|prowadzi',
    },
  },
});
