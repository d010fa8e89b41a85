// SPDX-License-Identifier: Apache-2.0
// ICAO 9303-3, section 6, table C: Arabic letters, reversible by an escape with X. Shadda doubles the letter before it; other marks of
// vowels are not written. Hardly any state prints this form: it serves matching.

export const ARABIC: Readonly<Record<string, string>> = Object.fromEntries(
  `ء XE · آ XAA · أ XAE · ؤ U · إ I · ئ XI · ا A · ب B · ة XTA · ت T · ث XTH · ج J · ح XH · خ XKH · د D · ذ XDH · ر R · ز Z · س S ·
   ش XSH · ص XSS · ض XDZ · ط XTT · ظ XZZ · ع E · غ G · ـ _ · ف F · ق Q · ك K · ل L · م M · ن N · ه H · و W · ى XAY · ي Y · ٱ XXA ·
   پ P · چ XC · ژ XJ · ک XKK · گ XGG · ں XNN · ھ XDO · ہ XXG · ی XYA · ے XYB · ې Y · ټ XRT · ځ XKE · څ XXH · ډ XDR · ړ XRR · ږ XRX ·
   ښ XXS · ګ XXK · ڭ XNG · ڼ XXN · ۀ XYH · ۂ XGE · ۃ XTG · ۍ XXY · ۓ XBE · ٹ XXT · ڈ XXD · ڑ XXR`
    .split('·')
    .map((row) => row.trim().split(' '))
    .map(([letter = '', latin = '']) => [letter, latin === '_' ? '' : latin]),
)

/** `ة` at the end of a component. */
export const FINAL_TEH_MARBUTA = 'XAH'
export const TEH_MARBUTA = 'ة'
export const SHADDA = '\u0651'
/** Marks of vowels and the like, which are not written. */
export const HARAKAT = /[\u064b-\u0650\u0652-\u065f\u0670]/
