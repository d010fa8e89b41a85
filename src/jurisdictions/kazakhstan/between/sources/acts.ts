// SPDX-License-Identifier: Apache-2.0
import type { ToldSource } from './told.ts'

const act = (publisher: string, address: string | undefined, more: Partial<ToldSource> = {}): ToldSource => ({
  publisher,
  extent: 'excerpt',
  ...(address && { address }),
  ...more,
})
const ADILET = 'Ädilet, the information and legal system of normative legal acts of the Republic of Kazakhstan'
const UNITED_STATES = 'Department of State of the United States'

/** Where conventions on consular relations, the Consular Charter and the orders of services were read. */
export const ACTS: Readonly<Record<string, ToldSource>> = {
  'vccr-treaty-series': act('United Nations Treaty Series', 'UNTS 8638, volume 596', {
    title: 'Vienna Convention on Consular Relations',
    published: '1967',
    language: 'en',
    originalMissing: true,
  }),
  'vccr-article-36': act('oocities.org', 'oocities.org/three_strikes_legal/Article_36.html', {
    title: 'Article 36 of the Vienna Convention on Consular Relations',
    language: 'en',
    originalMissing: true,
  }),
  'vccr-accession': act('bestprofi.com', 'bestprofi.com/document/486000116', {
    title: 'Resolution of the Supreme Council on accession to the Vienna Convention on Consular Relations',
    published: '1993-03-31',
    language: 'ru',
  }),
  'adilet-U1600000240': act(ADILET, 'adilet.zan.kz U1600000240', {
    title: 'Decree 240 on the Consular Charter',
    published: '2016-04-25',
  }),
  'charter-changed-2021-03': act('online.zakon.kz', 'online.zakon.kz 37135402', {
    title: 'Decree 240 on the Consular Charter, wording until 18 September 2021',
    language: 'ru',
  }),
  'charter-1999': act('bestprofi.com', 'bestprofi.com/document/502130173', {
    title: 'Decree 217 on the Consular Charter, no longer in force',
    published: '1999-09-27',
    language: 'ru',
  }),
  'adilet-V1300008508': act(ADILET, 'adilet.zan.kz V1300008508', {
    title: 'Instruction on functions and powers of honorary consuls',
    published: '2013-05-23',
    language: 'kk',
  }),
  'zakonpravo-consular-convention-tr': act('zakonpravo.kz', undefined, {
    title: 'Consular convention between Kazakhstan and Turkey',
    quotes: 'the ministry of foreign affairs of Kazakhstan',
    language: 'en',
    translation: 'unofficial',
  }),
  'zakonpravo-consular-privileges-us': act('zakonpravo.kz', undefined, {
    title: 'Agreement between Kazakhstan and the United States on consular privileges and immunities',
    language: 'en',
    translation: 'unofficial',
  }),
  'us-ussr-protocol-time': act('Time', undefined, { published: '1964-06-05', language: 'en' }),
  'epca-delegation-2020-09': act('tdminews.com', undefined, {
    quotes: 'the Delegation of the European Union to Kazakhstan',
    published: '2020-09-25',
    language: 'en',
  }),
  'inform-2020-11-27': act('Kazinform', 'en.inform.kz', { published: '2020-11-27', language: 'en' }),
  'timesca-2016-03': act('The Times of Central Asia', undefined, { published: '2016-03', language: 'en' }),
  'fergana-visa-free-eu': act('Fergana; Kazinform', undefined, {
    title: 'On entry without a visa for citizens of the European Union',
  }),
  'zakon-kz-readmission-fr': act('zakon.kz; baq.kz', 'zakon.kz 6507267', {
    title: 'On the agreement on readmission with France',
    published: '2026-02',
    language: 'ru',
  }),
  'koreapost-busan': act('The Korea Post', 'koreapost.com 28272', { published: '2022-05', language: 'en' }),
  'haninnews-2021-08-25': act('haninnews.info', undefined, {
    quotes: 'Yonhap',
    published: '2021-08-25',
    language: 'ko',
  }),
  'tax-code-2017': act('fayllar.org', undefined, { title: 'Tax Code of 2017, article 627', language: 'ru' }),
  'cis-legislation-114382': act('cis-legislation.com', 'cis-legislation.com 114382', {
    title: 'Resolution 74 on rates of consular fees',
    published: '2019-02-20',
  }),
  'order-visa-support-2024': act('A Kazakh news text', undefined, {
    title: 'On the order on visa support of March 2024',
    published: '2024-03',
    originalMissing: true,
  }),
  'adilet-V2000020627': act(ADILET, 'adilet.zan.kz V2000020627', {
    title: 'Order 11-1-4/149 on passports at posts',
    published: '2020-05-12',
  }),
  'inaktau-2022-11-09': act('inaktau.kz', undefined, {
    title: 'Draft of changes in the rules on passports at posts',
    published: '2022-11-09',
    language: 'ru',
  }),
  'adilet-V2000020857': act(ADILET, 'adilet.zan.kz V2000020857', {
    title: 'Order 11-1-4/192 on civil status at posts',
    published: '2020-06-12',
  }),
  'gov-kz-services-3971': act('gov.kz', 'gov.kz/services/3971', { title: 'Registration of births abroad' }),
  'gov-kz-services-3970': act('gov.kz', 'gov.kz/services/3970', { title: 'Foreign documents of civil status' }),
  'egov-pass38-4': act('egov.kz', 'egov.kz pass38-4_mid', { title: 'Certificate of return' }),
  'adilet-V2000020642': act(ADILET, 'adilet.zan.kz V2000020642; P1300000926', {
    title: 'Order 11-1-4/155 on certificates of return',
    published: '2020-05-14',
  }),
  'adilet-V1700016116': act(ADILET, 'adilet.zan.kz V1700016116', {
    title: 'Order 11-1-2/576 on consular legalisation',
    published: '2017-12-06',
  }),
  'adilet-V2000021405': act(ADILET, 'adilet.zan.kz V2000021405', {
    title: 'Joint order 11-1-4/252, 460 on requests for documents',
    published: '2020-10-06',
  }),
  'adilet-V1600014093': act(ADILET, 'adilet.zan.kz V1600014093', {
    title: 'Order 11-1-2/263 on registration of citizens abroad',
    published: '2016-06-14',
  }),
  'zakon-kz-6503742': act('zakon.kz; zan.kz', 'zan.kz V2500037772', {
    title: 'Order 11-1-4/810 on help to citizens in a difficult position',
    published: '2025-12-31',
  }),
  'gov-kz-mfa-tokyo': act('gov.kz/mfa-tokyo', 'gov.kz mfa-tokyo', { title: 'Page of the Embassy in Tokyo' }),
  'adilet-P1200000380': act(ADILET, 'adilet.zan.kz P1200000380', {
    title: 'Resolution 380 on children given for adoption',
    published: '2012-03-30',
  }),
  'mfa-bucharest': act('mfa.gov.kz', 'mfa.gov.kz bucharest', { title: 'Page of the Embassy in Bucharest on adoption' }),
  'us-state-2019-11': act(UNITED_STATES, 'travel.state.gov', { published: '2019-11-01', language: 'en' }),
  'us-state-2024-04-03': act(UNITED_STATES, 'travel.state.gov', { published: '2024-04-03', language: 'en' }),
  'eur-lex-2024-1415': act('EUR-Lex', 'eur-lex L_202401415', {
    title: 'Delegated Regulation (EU) 2024/1415 on the visa fees',
    published: '2024-05-22',
  }),
  'eu-delegation-kt-kz': act('kt.kz', 'kt.kz 1377947285', {
    quotes: 'the Delegation of the European Union to Kazakhstan',
    title: 'On the time for a decision on a Schengen visa',
  }),
  'armradio-2013-11-11': act('Public Radio of Armenia', 'armradio.am', {
    title: 'On the agreement of the European Union with Armenia on easier visas',
    published: '2013-11-11',
  }),
  'com-2013-745': act('European Commission', 'COM(2013) 745', {
    title: 'On the agreement of the European Union with Azerbaijan on easier visas',
    published: '2013',
  }),
  'mondaq-paper-copies': act('Mondaq', undefined, { quotes: 'GRATA International', language: 'en' }),
}
