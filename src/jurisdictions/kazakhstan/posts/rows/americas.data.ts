// SPDX-License-Identifier: Apache-2.0
// id | kind | country | town in kk | ru | en | ko | "in the town" in kk | in ru | latitude longitude | time zone | source

export const AMERICAS = `
WAS | embassy | US | Вашингтон | Вашингтон | Washington | 워싱턴 | Вашингтондағы | в Вашингтоне | 38.91 -77.04 | America/New_York | wikidata
NYC | consulate-general | US | Нью-Йорк | Нью-Йорк | New York | 뉴욕 | Нью-Йорктегі | в Нью-Йорке | 40.71 -74.01 | America/New_York | consularPages
SFO | consulate-general | US | Сан-Франциско | Сан-Франциско | San Francisco | 샌프란시스코 | Сан-Францискодағы | в Сан-Франциско | 37.77 -122.42 | America/Los_Angeles | consularPages
OTT | embassy | CA | Оттава | Оттава | Ottawa | 오타와 | Оттавадағы | в Оттаве | 45.42 -75.70 | America/Toronto | wikidata
MEX | embassy | MX | Мехико | Мехико | Mexico City | 멕시코시티 | Мехикодағы | в Мехико | 19.43 -99.13 | America/Mexico_City | wikidata
BSB | embassy | BR | Бразилиа | Бразилиа | Brasília | 브라질리아 | Бразилиадағы | в городе Бразилиа | -15.79 -47.88 | America/Sao_Paulo | wikidata
`
