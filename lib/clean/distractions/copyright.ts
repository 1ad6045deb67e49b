/** Rights lines and the small print of agencies. */
import type { Distraction } from './distraction';

export const copyright: Distraction = {
  kind: 'copyright',
  names:
    /(?:^|[\s_-])(?:copyright|legal|disclaimer|credits?-?line|rights|imprint|syndication|licens\p{L}+|colophon)(?:$|[\s_-])/iu,
  words: {
    en: {
      says: '^(?:copyright )?©|^copyright (?:\\d{4}|©|the|by)|all rights reserved|(?:may|must) not be (?:published|reproduced|republished|copied)[^.]{0,60}(?:without|broadcast|rewritten|permission)|(?:this (?:article|story|post|report)|story) (?:was|is|has been)?\\s*(?:originally|first) (?:published|appeared)|republished (?:with permission|from)|for (?:syndication|licensing|reprint)|request (?:a )?(?:correction|reprint)|report (?:an error|a (?:typo|problem|correction))|spotted (?:an error|a mistake)|corrections? policy|our standards:|terms (?:of (?:use|service)|and conditions) apply',
      labels:
        'copyright.{0,60}|©.{0,60}|report (?:an )?(?:error|typo)|our standards.{0,60}|licensing rights.{0,40}|terms of (?:use|service)|privacy policy|disclaimer',
    },
    de: {
      says: '^©|alle rechte vorbehalten|(?:nachdruck|vervielfältigung|weiterverbreitung)[^.]{0,40}(?:nur mit|nicht gestattet|verboten)|^dpa-infocom|^© dpa',
      labels: '©.{0,60}|copyright.{0,60}|impressum|datenschutz|agb|quelle: .{0,40}',
    },
    fr: {
      says: 'tous droits (?:de reproduction )?réservés|reproduction (?:interdite|strictement)',
      labels: '©.{0,60}|mentions légales',
    },
    es: {
      says: 'todos los derechos (?:de [^.]{0,40})?reservados|prohibida (?:la|su) reproducción|reportar (?:un )?error',
      labels: '©.{0,60}|reportar un error|ver los comentarios',
    },
    it: {
      says: '(?:© )?riproduzione (?:riservata|vietata)|tutti i diritti riservati',
      labels: '©.{0,60}|© riproduzione riservata|riproduzione riservata ©?',
    },
    more: {
      says: 'todos os direitos reservados|alle rechten voorbehouden|med ensamrätt|alle rettigheter|alle rettigheder|wszelkie prawa zastrzeżone|все права защищены|öll réttindi|visos teisės|無断転載|無断複製|版权所有|版權所有|未经授权|未經授權|禁止转载|無斷轉載|무단 ?전재|저작권자|재배포 ?금지|جميع الحقوق محفوظة|सर्वाधिकार सुरक्षित',
      labels: '©.{0,60}',
    },
  },
};
