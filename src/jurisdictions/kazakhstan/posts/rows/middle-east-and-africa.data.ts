// SPDX-License-Identifier: Apache-2.0
// id | kind | country | town in kk | ru | en | ko | "in the town" in kk | in ru | latitude longitude | time zone | source

export const MIDDLE_EAST_AND_AFRICA = `
TLV | embassy | IL | Тель-Авив | Тель-Авив | Tel Aviv | 텔아비브 | Тель-Авивтегі | в Тель-Авиве | 32.07 34.78 | Asia/Jerusalem | wikidata
RUH | embassy | SA | Эр-Рияд | Эр-Рияд | Riyadh | 리야드 | Эр-Риядтағы | в Эр-Рияде | 24.71 46.68 | Asia/Riyadh | wikidata
THR | embassy | IR | Тегеран | Тегеран | Tehran | 테헤란 | Тегерандағы | в Тегеране | 35.69 51.39 | Asia/Tehran | pollingStations2026
AMM | embassy | JO | Амман | Амман | Amman | 암만 | Аммандағы | в Аммане | 31.95 35.93 | Asia/Amman | pollingStations2026
DOH | embassy | QA | Доха | Доха | Doha | 도하 | Дохадағы | в Дохе | 25.29 51.53 | Asia/Qatar | pollingStations2026
AUH | embassy | AE | Әбу-Даби | Абу-Даби | Abu Dhabi | 아부다비 | Әбу-Дабидегі | в Абу-Даби | 24.45 54.38 | Asia/Dubai | pollingStations2026
DXB | consulate-general | AE | Дубай | Дубай | Dubai | 두바이 | Дубайдағы | в Дубае | 25.20 55.27 | Asia/Dubai | pollingStations2026
MCT | embassy | OM | Маскат | Маскат | Muscat | 무스카트 | Маскаттағы | в Маскате | 23.59 58.41 | Asia/Muscat | pollingStations2026
BEY | embassy | LB | Бейрут | Бейрут | Beirut | 베이루트 | Бейруттегі | в Бейруте | 33.89 35.50 | Asia/Beirut | pollingStations2026
KWI | embassy | KW | Эль-Кувейт | Эль-Кувейт | Kuwait City | 쿠웨이트시티 | Эль-Кувейттегі | в Эль-Кувейте | 29.38 47.98 | Asia/Kuwait | pollingStations2026
CAI | embassy | EG | Каир | Каир | Cairo | 카이로 | Каирдегі | в Каире | 30.04 31.24 | Africa/Cairo | cairo
RBA | embassy | MA | Рабат | Рабат | Rabat | 라바트 | Рабаттағы | в Рабате | 34.02 -6.84 | Africa/Casablanca | pollingStations2022
ADD | embassy | ET | Аддис-Абеба | Аддис-Абеба | Addis Ababa | 아디스아바바 | Аддис-Абебадағы | в Аддис-Абебе | 9.03 38.74 | Africa/Addis_Ababa | pollingStations2026
PRY | embassy | ZA | Претория | Претория | Pretoria | 프리토리아 | Преториядағы | в Претории | -25.75 28.19 | Africa/Johannesburg | wikidata
`
