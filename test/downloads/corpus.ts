/** Texts that people and systems write into names and comments, and that break files. */
export const shortTexts = [
  '<script>alert(1)</script> & <b>"vet"</b> \'x\' ]]> &amp; &#0; <!-- --> <?xml?> <!DOCTYPE x> %3Cb%3E',
  'خدمة العملاء 24/7',
  'שירות לקוחות‏',
  '‮omgekeerd‬ en ⁦verder⁩',
  '客户服务部',
  'Обслуживание клиентов',
  'Ελληνικά: τόνος, ώρα',
  'Tiếng Việt: ệ ộ ữ',
  'Łódź, Şebnem Öz, Zoë Coördinaat, Dvořák, Þórr',
  'e\u0301e\u0308 en Z\u0351\u0343\u036Balgo',
  'ﬁne ﬂow oﬃce',
  '😀👍🏽 👩‍👩‍👧 🇳🇱 🏴\u{E0067}\u{E0062}\u{E007F} ❤\uFE0F emoji',
  'nul\u0000, bel\u0007, wis\u007F, vlucht\u001B, c1\u0085\u009F',
  'half \uD83D en \uDE00 half',
  'geen teken \uFDD0 \uE000 \uFFFE \uFFFF en \uFEFF merk',
  'nul\u200Bbreed\u200Cen\u200Dzacht\u00ADstreepje',
  'code _x0041_ en _x000D_ en _x005F_ $& $1 $$ {n} {name} {{x}} %s %d __proto__ NaN',
  'regel\neinde\r\ntab\tof\rterug\u2028los',
  'W'.repeat(300),
  '𝒜𝓁𝑔𝑒𝒷𝓇𝒶 𠮷野家',
] as const;

/** What a spreadsheet would run if it took the text for a formula. */
export const formulas = [
  '=1+1',
  ' =1+1',
  '+31 6 12345678',
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(A1:A9)',
  '\t=HYPERLINK("https://example.test","x")',
  '\r=1',
  '\u200B=1+1',
  '\uFEFF=1+1',
  '＝1+1',
  '\u3164=1+1',
  '\u2800\uFE0F@SUM(1)',
  '＠SUM(1)',
  '=DDE("cmd";"/C calc";"x")',
  '"=1+1"',
  ';=1+1',
  '\n\u00A0{=1+1}',
] as const;

/** Longer than the cell of a spreadsheet, in one word and in many lines. */
export const longTexts = [
  'x'.repeat(32_767),
  `${'Een lange zin over van alles. '.repeat(1_200)}einde`,
  `${'😀'.repeat(17_000)}slot`,
  Array.from({ length: 600 }, (_, at) => `regel ${at}`).join('\n'),
] as const;
