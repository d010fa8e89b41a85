// SPDX-License-Identifier: Apache-2.0
// Letters after P that issuers used before the harmonised ones, each as far as a source tells its meaning. What is not here is not known:
// Chinese passports with PO and Maldivian ones with PR are seen, and no source was found that says what the letter means there.
//
// Korea: PM (many journeys) and PS (one journey) became PP, and PT (travel certificate) PL, on passports issued from 16 December 2025
// (notice of the Ministry of Foreign Affairs, as told by globalkorea.jp/archives/51748 and by myvisa.co.kr on 6 January 2026). PR was the
// passport of residents abroad and PO the official one (city of Paju, paju.go.kr, on kinds of passports).
// Russia: PN stands on the passport for use within Russia (myuterra.ru and bt-tickets.ru on its machine-readable lines).

/** Issuer, code, kind, and the day from which the issuer uses the harmonised letters, `-` where it is not known. */
export const LEGACY_ROWS = `
  KOR PM passport 2025-12-16 · KOR PS passport 2025-12-16 · KOR PR passport 2025-12-16 · KOR PO official-passport 2025-12-16 ·
  KOR PT laissez-passer 2025-12-16 · RUS PN domestic-passport -`
