/** The months of languages that Chrome brings no names for; as they stand behind a day, and alone where that differs. */
export const MONTHS: Readonly<Record<string, string>> = {
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  bs:
    'januar februar mart april maj juni juli august septembar oktobar novembar decembar ' +
    'januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra',
  gl: 'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
  hy:
    'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի ' +
    'հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր',
  is: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  ka: 'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
};
