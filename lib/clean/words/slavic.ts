/** Czech, Slovak, and Croatian with its near neighbours, Slovene among them. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { NETWORKS } from './networks';
import { inLines } from './in-lines';

export default defineWords('slavic', {
  address: inLines(
    'vy|vás|vám|váš|vaš\\p{L}+|svůj|svou|své|svého|svém|ti|tvůj|tvoje',
    'vás|vám|váš|vaš\\p{L}+|svoj|svoju|svoje|svojho|ty|tvoj\\p{L}*',
    'vi|vas|vam|vama|vaš\\p{L}*|svoj\\p{L}*|ti|tvoj\\p{L}*',
  ),
  house: inLines(
    'my|nás|nám|náš|naš\\p{L}+|námi',
    'nás|nám|náš|naš\\p{L}+|nami',
    'mi|nas|nam|nama|naš\\p{L}*',
  ),
  call: inLines(
    'nyní|teď|zde|zdarma|hned|jen|jednoduše|klikněte|ještě|za pár (minut|vteřin)',
    'teraz|tu|zadarmo|hneď|len|jednoducho|kliknite|ešte',
    'sada|sad|ovdje|ovde|besplatno|odmah|samo|jednostavno|kliknite|brezplačno|zdaj|tukaj',
  ),
  own: inLines(
    '(tent\\p{L}+|cel\\p{L}+|naš\\p{L}+) (článek|článku|text\\p{L}*|obsah\\p{L}*|web\\p{L}*)|redakc\\p{L}+',
    'nezávisl\\p{L}+ (žurnalistik|novinařin)\\p{L}+|bez reklam',
    '(tent\\p{L}+|cel\\p{L}+|náš) (článok|článku|text\\p{L}*|obsah\\p{L}*)|redakci\\p{L}+',
    'nezávisl\\p{L}+ (žurnalistik|novinárčin)\\p{L}+',
    '(ovaj|cijeli|ceo|ta|celoten) (članak|članka|članek|tekst|sadržaj|vsebina)|redakcij\\p{L}+',
    'uredništv\\p{L}+|neovisn\\p{L}+ novinarstv\\p{L}+|nezavisn\\p{L}+ novinarstv\\p{L}+',
    'neodvisn\\p{L}+ novinarstv\\p{L}+',
  ),
  narrative: inLines(
    'řek(l|la|li)|uved(l|la|li)|uvedl\\p{L}*|sdělil\\p{L}*|dodal\\p{L}*|byl\\p{L}*|měl\\p{L}*|jeho|její',
    'jejich|který|která|které|kteří|podle|protože|milion\\p{L}*|procent\\p{L}*',
    'poved(al|ala|ali)|uvied(ol|la|li)|dodal\\p{L}*|bol\\p{L}*|mal\\p{L}*|jeho|jej|ich|ktor\\p{L}+|podľa',
    'pretože|milión\\p{L}*|percent\\p{L}*',
    'rek(ao|la|li)|izjavi(o|la|li)|kaz(ao|ala|ali)|doda(o|la|li)|objavi(o|la|li)|povedal\\p{L}*',
    'bi(o|la|li|lo)|nj(egov|en|ihov)\\p{L}*|koj(i|a|e|u)|prema|jer|milijun\\p{L}*|milion\\p{L}*|posto',
    'odstot\\p{L}+',
  ),
  wall: inLines(
    'pouze pro předplatitele|len pre predplatiteľov|samo za (pretplatnike|naročnike)',
    'dostupn\\p{L}+ samo (pretplatnicima|naročnikom)',
    '(celý|celého|zbytek|zbytku|pokračování) (článk?e?k?u?|text\\p{L}*|příběh\\p{L}*)|(číst|čtěte|číta\\p{L}+) (dál|ďalej)',
    'pokrač\\p{L}+ (ve čtení|v čítaní|v čtení)|(celý|zvyšok|pokračovanie) (článku|článok|textu)|(jen|iba) pre? predplatiteľov',
    '(dočíst|dočítať|přečíst) (celý|zbytek|článek|článok)|jen pro předplatitele|mohou (pře)?číst předplatitelé',
    'nastav\\p{L}+ (čitati|čitanje|s čitanjem)|(cijeli|celi|ceo|celoten|ostatak|preostanek) (članak|članek|članka|tekst\\p{L}*)',
    'nadalj\\p{L}+ (z )?branj\\p{L}+|pročitaj\\p{L}* (cijeli|ceo|ostatak)',
  ),
  trade: inLines(
    'newsletter\\p{L}*|předplat\\p{L}+|predplat\\p{L}+|pretplat\\p{L}+|naročnin\\p{L}+|aplikac\\p{L}+',
    'aplikáci\\p{L}+|paywall\\p{L}*|podcast\\p{L}*|stream\\p{L}+|hesl[oa]|lozink\\p{L}+|geslo',
  ),
  distractions: {
    newsletter: {
      asks: inLines(
        'přihlas\\p{L}*|odebírejte|odebírat|zadejte|dostávejte|chcete|nechte|získejte|vyplňte|zapište',
        'prihlás\\p{L}*|odoberajte|odoberať|zadajte|dostávajte|chcete|nechajte|získajte|zapíšte',
        'prijav(ite|i)( se)?|pretplat(ite|i)( se)?|primajte|unesite|ostavite|želite|naročite( se)?|vpišite|prejemajte',
      ),
      things: inLines(
        'newsletter\\p{L}*|zpravodaj\\p{L}*|e-?mail\\p{L}*|schránk\\p{L}+|přehled\\p{L}*',
        'spravodajc\\p{L}*|schránk\\p{L}+|prehľad\\p{L}*',
        'bilten\\p{L}*|e-?poš?t\\p{L}*|pošt\\p{L}*|sandučić\\p{L}*|novičk\\p{L}+|e-?novic\\p{L}*|inbox',
      ),
      says: inLines(
        '(k odběru )?naš(eho|i|e) newsletter\\p{L}*|(do|ve) (vaší |vašeho |vašem )?(e-?mail|schránk)\\p{L}*',
        'odhlásit se (můžete|lze)|^nenechte si ujít',
        '(zprávy|články|texty)[^.]{0,30}(do|v) (vašeho |vaší |vašem )?(e-?mail|schránk)\\p{L}*',
        '(každé ráno|každý den|každý týden|každý pátek)[^.]{0,20}(e-?mail|schránk)\\p{L}*',
        '(na odber )?nášho newslettera|(do|vo) (vašej |vašom )?(e-?mail|schránk)\\p{L}*|^nenechajte si ujsť',
        '(správy|články|texty)[^.]{0,30}(do|v) (vášho |vašej |vašom )?(e-?mail|schránk)\\p{L}*',
        '^(najdôležit|najlepš|prehľad)\\p{L}+ [^.]{0,50}(e-?mail|schránk)\\p{L}*',
        '(na )?naš(eg|em|im|)\\p{L}* newsletter\\p{L}*|(u|na) (vaš|svoj)\\p{L}* (e-?mail|inbox|sandučić)\\p{L}*',
        'v (vaš|svoj) (e-?)?(nabiralnik|poštni predal)',
        '^(najvažnij|najbolj|pregled)\\p{L}+ [^.]{0,50}(e-?mail|inbox|sandučić)\\p{L}*',
      ),
      labels: inLines(
        'newsletter|odebírat( newsletter)?|odoberať|přihlásit k odběru|prijavi se|naroči se|pretplati se',
        '.{2,60} do (vašeho|vášho|vašej|vaší) (e-?mail|schránk)\\p{L}*|.{2,60} (na|u) (vaš|tvoj) (e-?mail|inbox)',
      ),
    },
    'app-promo': {
      asks: inLines(
        'stáhn\\p{L}*|nainstalujte|otevřete|čtěte|vyzkoušejte|mějte|sledujte',
        'stiahn\\p{L}*|nainštalujte|otvorte|čítajte|vyskúšajte|majte|sledujte',
        'preuzm(ite|i)|skin(ite|i)|instalirajte|čitajte|isprobajte|prenesite|naložite',
      ),
      things: 'aplikac\\p{L}+|aplikáci\\p{L}+|aplikacij\\p{L}+|app store|google play|qr k[oó]d\\p{L}*',
      says: inLines(
        'naš(i|í|e) (mobilní |nov\\p{L}+ )?aplikac\\p{L}+|aplikace je ke stažení|ke stažení v',
        'v (naší )?aplikaci([.!]|$)|stáhněte si (\\p{L}+ ){0,2}aplikaci',
        'naš(u|ej|a) (mobiln\\p{L}+ |nov\\p{L}+ )?aplikáci\\p{L}+|na stiahnutie v|stiahnite si (\\p{L}+ ){0,2}aplikáciu',
        'naš(u|a|oj|o) (mobilnu |besplatnu )?aplikacij\\p{L}+|app store (i|ili|in) google play',
        '(preuzm|skin|prenes|nalož)(ite|i) (\\p{L}+ ){0,2}aplikacij\\p{L}',
      ),
      labels:
        'stáhnout( aplikaci)?|stiahnuť( aplikáciu)?|preuzmi( aplikaciju)?|.{0,30}app store.{1,8}google play.{0,12}',
    },
    related: {
      says: '^([▶►→»>•*-]\\s*)?(čtěte (také|i|dále|více)|přečtěte si( také| i)?|podívejte se( také)?|související|mohlo by vás zajímat|více (o|k|zde)|čítajte (aj|tiež|ďalej|viac)|prečítajte si( aj| tiež)?|súvisiace|mohlo by vás zaujímať|viac (o|k)|pročitajte (i|još|više)|čitajte (i|još)|pogledajte (i|još)|povezan\\p{L}+|preberite (tudi|še)|beri tudi|preberi (tudi|še))( \\p{L}+)?\\s*([:|–—>-]|$)',
      labels: inLines(
        'čtěte (také|i|dále|více)|přečtěte si( také| i)?|související( \\p{L}+)?|mohlo by vás zajímat|nejčtenější',
        'doporučujeme|další (články|zprávy)( .{0,20})?|k tématu|více k tématu|nejnovější( zprávy)?',
        'čítajte (aj|tiež|ďalej)|prečítajte si( aj| tiež)?|súvisiace( \\p{L}+)?|mohlo by vás zaujímať',
        'najčítanejšie|odporúčame|ďalšie (články|správy)|k téme|najnovšie( správy)?',
        'pročitajte (i|još)( .{0,12})?|čitajte još|pogledajte još|povezan\\p{L}+( \\p{L}+)?|najčitanije',
        'preporučujemo|preporuč\\p{L}+|najnovije( vijesti| vesti)?|možda vas zanima|preberite (tudi|še)',
        'sorodn\\p{L}+( \\p{L}+)?|najbolj brano|priporočamo|vezane (vijesti|vesti)',
        '(možda (će |bi )?|moglo bi )?(vas|te) (će |bi )?(moglo )?zanima(ti)?|možda (će |bi )(vas|te) zanimati',
        '(više|još) (o temi|iz rubrike|vijesti|vesti|na temu)( .{0,20})?|zadnje vijesti',
        '(pročitaj|vidi|pogledaj) (i|još)( .{0,8})?|(morda )?(vas )?bo (vas )?zanimalo',
      ),
    },
    paywall: {
      asks: inLines(
        'předpla\\p{L}*|kupte|získejte|odemkněte|vyzkoušejte|čtěte|pokračujte|vyberte',
        'predpla\\p{L}*|kúpte|získajte|odomknite|vyskúšajte|čítajte|pokračujte',
        'pretplat(ite|i)( se)?|kupite|otključajte|isprobajte|naročite( se)?|postanite|odklenite',
      ),
      things: inLines(
        'předplat\\p{L}*|přístup\\p{L}*|premium|článk\\p{L}* zdarma|\\d+ ?(kč|korun\\p{L}*)',
        'predplat\\p{L}*|prístup\\p{L}*|prémiov\\p{L}+|článk\\p{L}* zadarmo|\\d+ ?(€|eur\\p{L}*)',
        'pretplat\\p{L}*|pristup\\p{L}*|premium|naročnin\\p{L}*|naročnik\\p{L}*|dostop\\p{L}*|besplatn\\p{L}+ član\\p{L}+',
      ),
      says: inLines(
        '(pouze|jen|výhradně) pro (naše )?(předplatitel|abonent|člen|registrovan)\\p{L}+',
        '(zbýv\\p{L}+|máte) (vám )?(ještě )?[\\p{L}\\d]+ (článk|text)\\p{L}* (zdarma|měsíčně)?',
        '(zbytek|celý text|pokračování)[^.]{0,30}předplat\\p{L}+|už (mám|máte) předplatné|první měsíc',
        'na zkoušku zdarma|bez reklam|(předplatné|zrušit) (můžete )?(kdykoliv|kdykoli)',
        'zbýv\\p{L}+ (vám )?(ještě )?(přečíst |dočíst )?\\d+ ?%|odemkn\\p{L}+ (si )?(ho|článek|celý|obsah)',
        'součástí předplatného|(exkluzivn|prémiov)\\p{L}+ obsah\\p{L}* (jen )?pro',
        '(dočíst|číst dál)[^.]{0,20}předplat\\p{L}+',
        '^(dočtěte|přečtěte si|čtěte) [^.]{0,30}(s|pro) předplat\\p{L}+|za \\d+ kč (měsíčně|týdně|ročně|na měsíc)',
        '(len|iba|výhradne) pre (našich )?(predplatiteľ|abonent|člen|registrovan)\\p{L}+',
        '(zostáv\\p{L}+|máte) (vám )?[\\p{L}\\d]+ (článk|text)\\p{L}* (zadarmo|bezplatne)',
        'už (mám|máte) predplatné|prvý mesiac|zostáv\\p{L}+ (vám )?(ešte )?(prečítať |dočítať )?\\d+ ?%',
        'odomkn\\p{L}+ (si )?(ho|článok|celý|obsah)|súčasťou predplatného',
        '(exkluzívn|prémiov)\\p{L}+ obsah\\p{L}* (len )?pre|(už )?od \\d[\\d,]* ?(€|eur) (týždenne|mesačne)',
        '^(dočítajte|prečítajte si|čítajte) [^.]{0,30}(s|pre) predplat\\p{L}+',
        'za \\d[\\d,]* ?(€|eur) (mesačne|týždenne|ročne)',
        '(samo|isključivo|dostup\\p{L}+ samo) (za )?(pretplatni|naročni|članov|registri)\\p{L}+',
        '(ostal\\p{L}+|preostal\\p{L}+) (vam )?(je )?[\\p{L}\\d]+ (besplatn|brezplačn)\\p{L}+',
        'već (ste|imate) pretplat\\p{L}+|za (nastavak|nadaljevanje) čitanja|prvi mjesec',
        'že (ste|imate) naročn\\p{L}+|(već )?od \\d[\\d,]* ?(€|eura?) (tjedno|mjesečno|na mjesec)',
        'otključa\\p{L}+ (članak|cijeli|sadržaj)|^želite (li )?(pročitati|čitati)',
        '^(pretplat|naroč)(ite|i) se[^.]{0,20}\\d|za \\d[\\d,]* ?(€|eura?) (mjesečno|godišnje|tjedno)',
      ),
      labels: inLines(
        'předplatit( si)?|předplatné|pro předplatitele|predplatiť( si)?|predplatné|pre predplatiteľov',
        'pretplati(te)? se|pretplata|za pretplatnike|naroči(te)? se|premium',
      ),
    },
    signup: {
      asks: inLines(
        'přihlaste|zaregistrujte|vytvořte|založte|máte|prihláste|zaregistrujte|vytvorte|založte|prijavite',
        'registrirajte|registrujte|kreirajte|otvorite|imate|ustvarite|vpišite',
      ),
      things: inLines(
        'účet|účtu|hes[lo]\\p{L}*|profil\\p{L}*|registrac\\p{L}+|registráci\\p{L}+|abyste (mohli|pokračovali)',
        'aby ste mohli|račun\\p{L}*|nalog\\p{L}*|lozink\\p{L}+|geslo|zaporko',
      ),
      says: inLines(
        'přihlaste se( a|,| pro|$|[.!])|(už|již|ještě) (máte|nemáte) účet',
        '(pro|k) (pokračování|čtení|zobrazení|komentování)[^.]{0,50}(přihla|regist)\\p{L}+',
        'zdarma (se )?zaregistr\\p{L}+|zaregistrujte se( zdarma)?|zapomněli jste heslo|prihláste sa( a|,|$|[.!])',
        '(už|ešte) (máte|nemáte) (účet|konto)',
        '(pre|na) (pokračovanie|čítanie|komentovanie)[^.]{0,50}(prihlá|regist)\\p{L}+|zaregistrujte sa( zadarmo)?',
        '(već|još) (imate|nemate) (račun|nalog|profil)|(prijavite|registrirajte|registrujte) se (da|kako|i|za)',
        'za komentiranje|(že|še) (imate|nimate) račun',
      ),
      labels:
        'přihlásit( se)?|přihlášení|registrace|prihlásiť( sa)?|registrácia|prijava|prijavi se|registracija|registriraj se|prijava',
    },
    notifications: {
      asks: 'zapněte|povolte|dostávejte|zapnite|povoľte|dostávajte|uključite|dopustite|vklopite|primajte',
      things: inLines(
        'oznámen\\p{L}*|upozorněn\\p{L}*|notifikac\\p{L}+|upozornen\\p{L}*|notifikáci\\p{L}+|obavijest\\p{L}*',
        'obaveštenj\\p{L}*|obvestil\\p{L}*',
      ),
      says: inLines(
        '(zapn(ě|i)te|povol(te|iť))( si)? (oznám|upozor|notifik)\\p{L}+|nic vám neun(i|ik)\\p{L}*',
        'aby vám nic neuniklo|nič vám neunikne|uključite (obavijesti|obaveštenja|notifikacije)',
        'ne propustite (ništa|važn\\p{L}+)|vklopite obvestila',
        '(zapn\\p{L}te|povolte|povoľte) (si )?(\\p{L}+ )?(upozor|notifik|oznám)\\p{L}+',
      ),
      labels: 'povolit|zapnout oznámení|teď ne|zapnúť upozornenia|uključi obavijesti|ne hvala|ne sada',
    },
    cookie: {
      asks: inLines(
        'souhlas\\p{L}*|používáme|přijmout|odmítnout|súhlas\\p{L}*|používame|prijať|slažem|koristimo',
        'prihvati\\p{L}*|strinjam|uporabljamo',
      ),
      things:
        'cookies?|soubor\\p{L}* cookie|súbor\\p{L}* cookie|kolačić\\p{L}*|piškot\\p{L}+|souhlas\\p{L}*|súhlas\\p{L}*',
      says: inLines(
        '(tento web|tyto stránky|táto stránka|ova stranica|ta stran) \\p{L}+ (soubory |súbory )?(cookies?|kolačiće|piškotke)',
        '(používáme|používame|koristimo|uporabljamo) (soubory |súbory )?(cookies?|kolačiće|piškotke)',
      ),
      labels:
        'přijmout( vše)?|souhlasím|prijať( všetko)?|súhlasím|prihvaćam|prihvati sve|slažem se|strinjam se',
    },
    donation: {
      asks: 'podpořte|přispějte|darujte|podporte|prispejte|podržite|donirajte|pomozite|podprite|doniraj',
      things: inLines(
        'nás|nezávisl\\p{L}+|žurnalistik\\p{L}+|novinařin\\p{L}+|novinárčin\\p{L}+|neovisn\\p{L}+',
        'novinarstv\\p{L}+|redakc\\p{L}+|dar(em)?|naš\\p{L}+ (práci|prácu|rad|delo)',
      ),
      says: inLines(
        'podpořte (nás|naš\\p{L}+|nezávisl\\p{L}+)|podporte (nás|naš\\p{L}+|nezávisl\\p{L}+)',
        'podržite (nas|naš\\p{L}+|n(eo|eza)visn\\p{L}+)|podprite (nas|naš\\p{L}+|neodvisn\\p{L}+)',
        'podrž(ite|i) (nas|naš\\p{L}*)( rad)?|(podpořte|podporte) (nás|naši|našu|redakci\\p{L}*)',
      ),
      labels: 'podpořit|darovat|podporiť|darovať|doniraj|podrži nas',
    },
    follow: {
      asks: inLines(
        'sledujte|přidejte|připojte|lajkujte|pridajte|pripojte|pratite|zapratite|pridružite|spremljajte|sledite',
        'všečkajte|dodajte|nastavte|vyberte|nastaviť',
      ),
      things: inLines(
        `${NETWORKS}|seznam\\p{L}*|sociálních sítích|sociálnych sieťach|društven\\p{L}+ mrež\\p{L}+`,
        'družbenih omrežjih|kan[aá]l\\p{L}*|stránk\\p{L}+|skupin\\p{L}+|naš\\p{L}* (profil|stranic)\\p{L}*',
      ),
      says: inLines(
        'sledujte (nás|náš|naše|nás i) (na|také|\\p{L}+)|přidejte (si nás|se k nám)|(pridajte|pripojte) sa k nám',
        'sledujte nás|(za)?pratite nas|pridružite (nam se|se nam|se naš\\p{L}+)|spremljajte nas',
        '(najdete|nájdete) nás (také |aj )?na|(nastav|prid|vyber)\\p{L}* si nás (ako|jako|mezi|medzi|do)',
        '(preferovan|oblíben|obľúben)\\p{L}+ zdroj\\p{L}*|(dodajte|postavite|odaberite) nas (kao|u|među)',
        '(preferiran|omiljen)\\p{L}+ izvor\\p{L}*|(jsme|sme) (i|aj|také|tiež) na |(budite|ostanite) (uz|s) nas?',
        '(tražite|pronađite|nađite) nas (i )?na',
      ),
      labels: inLines(
        `sledujte nás( na \\p{L}+)?|(za)?pratite nas( na \\p{L}+)?|spremljajte nas|${NETWORKS}`,
        '(nastav|prid|přid|vyber)\\p{L}* si nás (ako|jako|mezi|medzi|do) .{2,50}',
        `(budite|ostanite) uz nas (i )?na (${NETWORKS})\\p{L}*.{0,30}`,
        `(jsme|sme) (i|aj) na (${NETWORKS})\\p{L}*.{0,30}`,
      ),
    },
    advertisement: {
      says: inLines(
        '(článek|článok|članak|text) (pokračuje|sa nastavlja|se nastavlja)( \\p{L}+)? (pod|po|ispod|nakon|za) (rekl|ogla)\\p{L}+',
        'komerční (sdělení|prezentace)|sponzorovan\\p{L}+ (obsah|článek|článok)|plaćen\\p{L}+ (sadržaj|oglas)',
        'oglasno sporočilo',
      ),
      labels: inLines(
        'inzerce|inzercia|inzerát|partnerem.{0,40}|sponzor.{0,40}|promo',
        allOf(
          inLines(
            'reklam\\p{L}+|inzer\\p{L}+|oglas\\p{L}*|komerčn\\p{L}+|sponzor\\p{L}+|plaćen\\p{L}+|oglašavanj\\p{L}*',
            'promotivn\\p{L}+|advertorial',
          ),
          inLines(
            'sdělení|prezentace|prezentácia|obsah|sadržaj|vsebina|článek|článok|članak|pokračuje|nastavlja|se|sa|pod',
            'po|ispod|nakon|pokračování|pokračovanie|nastavak|skrýt|zavřít|zatvori|sporočilo',
          ),
        ),
      ),
    },
    share: {
      says: inLines(
        'sdílejte (článek|na|s přáteli)|sdílet (na|článek)|zdieľa(jte|ť) (článok|na)',
        'podijeli(te)? (članak|na|s prijateljima)|podeli(te)? (članek|na|vest)|kopírovat odkaz|kopírovať odkaz',
        'kopiraj (link|poveznicu)',
      ),
      labels: inLines(
        'sdílet( \\p{L}+){0,2}|sdílejte|tisk|tisknout|uložit|kopírovat odkaz|zdieľať( \\p{L}+){0,2}|tlačiť|uložiť',
        'podijeli(te)?( \\p{L}+){0,2}|podeli(te)?( \\p{L}+){0,2}|deli|ispiši|natisni|poslechnout.{0,20}',
        'vypočuť.{0,20}',
      ),
    },
    comments: {
      asks: inLines(
        'vstup(te|it|ujte)|napište|přidejte|diskutujte|vstúp(te|iť)|napíšte|pridajte|komentira(jte|j)|ostavite',
        'napišite|dodajte|pošljite',
      ),
      things: 'diskus\\p{L}+|koment\\p{L}+|názor\\p{L}*|mišljenj\\p{L}+|mnenje',
      says: inLines(
        '(co si (o tom )?myslíte|čo si myslíte|što mislite|šta mislite|kaj menite)[^.]{0,40}\\?',
        '(našli|viděli|videli) (jste |ste )?(v článku )?(chybu|překlep)|diskuse (je|byla) (uzavřena|ukončena)',
        'diskusia (je|bola) (uzavretá|ukončená)|uočili ste (gre|pogre)šku|máte tip|pošaljite nam',
      ),
      labels: inLines(
        '(vstoupit do |zobrazit |celá |otevřít )?diskus[ei]( \\(?\\d+\\)?)?|komentáře( \\(?\\d+\\)?)?',
        '(vstúpiť do |zobraziť )?diskusi[ae]( \\(?\\d+\\)?)?|komentuj\\p{L}*|komentar(i|a)?( \\(?\\d+\\)?)?',
        '(přidat|pridať|dodaj) koment\\p{L}+|komentiraj(te)?|napišite komentar|názory( \\d+)?',
        '\\d+ komentar\\p{L}*',
        '(zobraz|otvor|otevř|vstúp|vstoup|čít|číst|prejsť|přejít)\\p{L}* (celú |celou |na |do |k )?diskus\\p{L}+( \\(?\\d+\\)?)?',
        '(zapoj|připoj|pripoj)(te)? s[ea] do diskus\\p{L}+',
        'komentira(jte|j)[^\\p{L}]+(uključi|pridruži)(te)? se.{0,25}',
        '(uključi|pridruži)(te)? se (u )?rasprav\\p{L}+',
        '(ostavi|dodaj|napiši|pročitaj|prikaži)(te)? (sve )?komentar\\p{L}*( \\(?\\d+\\)?)?',
        '(pro|k) (přidání|přidávání|vložení|napsání|psaní)? ?koment\\p{L}+ .{0,20}(přihl|regist)\\p{L}+.{0,20}',
        '(ak|pre) (chcete |pridanie |pridávanie )?koment\\p{L}+,? .{0,20}(prihl|regist)\\p{L}+.{0,20}',
        '(za|da biste|kako biste) (mogli )?koment\\p{L}+,? .{0,20}(prijav|regist)\\p{L}+.{0,20}',
        '(morate|potrebno je|musíte|musíte) .{0,12}(prijav|regist|přihl|prihl)\\p{L}+ .{0,25}koment\\p{L}+',
      ),
    },
    continue: {
      says: '(pokračování|pokračovanie|nastavak)( \\p{L}+)? (pod|po|ispod|nakon)',
      labels: inLines(
        'načítám[.…]*|načítať viac|zobrazit (více|vše)|zobraziť (viac|všetko)|prikaži (još|više|sve)|učitaj još',
        'pokaži več|zavřít|zatvori',
        allOf(
          'čí(st|tať)|pokrač\\p{L}+|nastav(ak|lja)|čitaj|nadaljuj\\p{L}*|číst|preberi|text',
          inLines(
            'dál|dále|ďalej|více|viac|celý|celou|článek|článku|článok|článok|članak|članka|dalje|više|više|još|pod|po',
            'ispod|nakon|videem|videom|reklamou|reklamy|oglasa|fotografií|se|sa|na|branje|v|zde',
          ),
        ),
      ),
    },
    tags: {
      says: '^(témata|štítky|klíčová slova|témy|značky|kľúčové slová|teme|oznake|ključne riječi|ključne reči|tagovi|ključne besede)\\s*:',
      labels:
        '(témata|štítky|klíčová slova|témy|značky|kľúčové slová|teme|oznake|ključne (riječi|reči|besede)|tagovi|tagy)(\\s*[:：].{0,200})?',
    },
    copyright: {
      says: inLines(
        'všechna práva vyhrazena|všetky práva vyhradené|sva prava (pridržana|zadržana)|vse pravice pridržane',
        '(publikování|šíření|přetiskování|rozmnožování)[^.]{0,80}(souhlas|zakáz)\\p{L}*',
        'zdroj(e|i)?\\s*: ?.{2,30}$|bez (předchozího )?(písemného )?souhlasu',
        'zabranjen\\p{L}+ je (\\p{L}+ ){0,2}(kopiranje|preuzimanje|prenošenje|objavljivanje)',
        '(kopírovanie|publikovanie|šírenie)[^.]{0,80}(súhlas|zakáz)\\p{L}*|autorské práva (sú|jsou) vyhradené',
        '^(bez souhlasu|bez súhlasu) [^.]{0,40}(zakáz|šíř|šír)\\p{L}*',
      ),
      labels: inLines(
        '©.{0,60}',
        '(zdroj|foto|izvor|vir|autor fot\\p{L}*|vydáno|aktualizov\\p{L}+|publikováno|objavljeno|ažurirano)\\s*: ?.{2,40}',
        'zabranjen\\p{L}+ je (\\p{L}+ ){0,2}(kopiranje|preuzimanje|prenošenje|objavljivanje) (sadržaja|teksta|teksto\\p{L}+|člank\\p{L}+|fotografija|dijelova).{0,70}',
        '(autorské práva|autorská práva) (sú|jsou) vyhrazen\\p{L}+.{0,50}|autorské práva sú vyhradené.{0,50}',
      ),
    },
    'author-box': {
      things: '(redaktor|novinář|novinár|novinar|reportér|komentátor|autor|urednik)\\p{L}*',
      labels: inLines(
        "(autor(ka|ica)?|piše|napisal\\p{L}*|text|tekst)\\s*:? [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,3}",
        'o autor(ovi|u|ce|ke)|(všechny |více )?článk\\p{L}* autor\\p{L}*|više od autora',
      ),
    },
  },
});
