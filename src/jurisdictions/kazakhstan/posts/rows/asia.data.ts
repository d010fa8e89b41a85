// SPDX-License-Identifier: Apache-2.0
// id | kind | country | town in kk | ru | en | ko | "in the town" in kk | in ru | latitude longitude | time zone | source

export const ASIA = `
SEL | embassy | KR | Сеул | Сеул | Seoul | 서울 | Сеулдегі | в Сеуле | 37.57 126.98 | Asia/Seoul | wikidata
BUS | consulate-general | KR | Пусан | Пусан | Busan | 부산 | Пусандағы | в Пусане | 35.18 129.08 | Asia/Seoul | koreaPost
TYO | embassy | JP | Токио | Токио | Tokyo | 도쿄 | Токиодағы | в Токио | 35.68 139.69 | Asia/Tokyo | wikidata
BJS | embassy | CN | Бейжің | Пекин | Beijing | 베이징 | Бейжіңдегі | в Пекине | 39.90 116.40 | Asia/Shanghai | wikidata
SIA | consulate-general | CN | Сиань | Сиань | Xi’an | 시안 | Сианьдағы | в Сиане | 34.27 108.95 | Asia/Shanghai | xian
SHA | consulate-general | CN | Шанхай | Шанхай | Shanghai | 상하이 | Шанхайдағы | в Шанхае | 31.23 121.47 | Asia/Shanghai | peopleDaily
HKG | consulate-general | HK | Гонконг | Гонконг | Hong Kong | 홍콩 | Гонконгтегі | в Гонконге | 22.30 114.17 | Asia/Hong_Kong | hongKong
ULN | embassy | MN | Ұланбатыр | Улан-Батор | Ulaanbaatar | 울란바토르 | Ұланбатырдағы | в Улан-Баторе | 47.92 106.91 | Asia/Ulaanbaatar | wikidata
DEL | embassy | IN | Нью-Дели | Нью-Дели | New Delhi | 뉴델리 | Нью-Делидегі | в Нью-Дели | 28.61 77.21 | Asia/Kolkata | wikidata
ISB | embassy | PK | Исламабад | Исламабад | Islamabad | 이슬라마바드 | Исламабадтағы | в Исламабаде | 33.69 73.05 | Asia/Karachi | islamabad
SIN | embassy | SG | Сингапур | Сингапур | Singapore | 싱가포르 | Сингапурдағы | в Сингапуре | 1.29 103.85 | Asia/Singapore | wikidata
JKT | embassy | ID | Джакарта | Джакарта | Jakarta | 자카르타 | Джакартадағы | в Джакарте | -6.20 106.85 | Asia/Jakarta | wikidata
KUL | embassy | MY | Куала-Лумпур | Куала-Лумпур | Kuala Lumpur | 쿠알라룸푸르 | Куала-Лумпурдағы | в Куала-Лумпуре | 3.14 101.69 | Asia/Kuala_Lumpur | pollingStations2023
BKK | embassy | TH | Бангкок | Бангкок | Bangkok | 방콕 | Бангкоктегі | в Бангкоке | 13.75 100.50 | Asia/Bangkok | pollingStations2023
HAN | embassy | VN | Ханой | Ханой | Hanoi | 하노이 | Ханойдағы | в Ханое | 21.03 105.85 | Asia/Ho_Chi_Minh | pollingStations2023
`
