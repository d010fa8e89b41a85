// SPDX-License-Identifier: Apache-2.0
// Parts of names as people of Kazakhstan bear them, each with the Latin spelling of its passports. Put together by chance: whoever
// is called so in the demonstration is invented.

/** Kazakh family names: masculine | feminine | Latin masculine | Latin feminine. Those of the old form have no ending and one gender. */
export const KAZAKH_FAMILIES = `
Ахметов | Ахметова | Akhmetov | Akhmetova
Сейітов | Сейітова | Seitov | Seitova
Оспанов | Оспанова | Ospanov | Ospanova
Жұмабаев | Жұмабаева | Zhumabayev | Zhumabayeva
Қалиев | Қалиева | Kaliyev | Kaliyeva
Нұрпейісов | Нұрпейісова | Nurpeisov | Nurpeisova
Әбдірахманов | Әбдірахманова | Abdirakhmanov | Abdirakhmanova
Тілеубаев | Тілеубаева | Tleubayev | Tleubayeva
Мұқанов | Мұқанова | Mukanov | Mukanova
Бекұзақов | Бекұзақова | Bekuzakov | Bekuzakova
Ғабдуллин | Ғабдуллина | Gabdullin | Gabdullina
Ыбыраев | Ыбыраева | Ibrayev | Ibrayeva
Сағындық | Сағындық | Sagyndyk | Sagyndyk
Төлеген | Төлеген | Tolegen | Tolegen
Әлімжан | Әлімжан | Alimzhan | Alimzhan
Жақсылық | Жақсылық | Zhaksylyk | Zhaksylyk
Құдайберген | Құдайберген | Kudaibergen | Kudaibergen
Өтеген | Өтеген | Otegen | Otegen
`

/** Given name | Latin | the patronymic that sons and daughters take from it. */
export const KAZAKH_MEN = `
Ерлан | Yerlan | Ерланұлы | Ерланқызы
Нұрлан | Nurlan | Нұрланұлы | Нұрланқызы
Бауыржан | Bauyrzhan | Бауыржанұлы | Бауыржанқызы
Дәурен | Dauren | Дәуренұлы | Дәуренқызы
Серік | Serik | Серікұлы | Серікқызы
Қайрат | Kairat | Қайратұлы | Қайратқызы
Арман | Arman | Арманұлы | Арманқызы
Әлішер | Alisher | Әлішерұлы | Әлішерқызы
Мейрамбек | Meirambek | Мейрамбекұлы | Мейрамбекқызы
Өмірзақ | Omirzak | Өмірзақұлы | Өмірзаққызы
Талғат | Talgat | Талғатұлы | Талғатқызы
Санжар | Sanzhar | Санжарұлы | Санжарқызы
Жандос | Zhandos | Жандосұлы | Жандосқызы
Ислам | Islam | Исламұлы | Исламқызы
`

export const KAZAKH_WOMEN = `
Айгүл | Aigul
Әйгерім | Aigerim
Динара | Dinara
Гүлнар | Gulnar
Мөлдір | Moldir
Жанар | Zhanar
Назерке | Nazerke
Сәуле | Saule
Ботагөз | Botagoz
Камила | Kamila
Аружан | Aruzhan
Індира | Indira
Зарина | Zarina
Томирис | Tomiris
`

/** Families of Koryo-saram bear one form for both genders. */
export const KORYO_FAMILIES = `
Ким | Kim
Пак | Pak
Цой | Tsoy
Тен | Ten
Ли | Li
Хегай | Khegay
Югай | Yugay
Огай | Ogay
Шин | Shin
Когай | Kogay
Лигай | Ligay
Нам | Nam
`

export const RUSSIAN_FAMILIES = `
Иванов | Иванова | Ivanov | Ivanova
Кузнецов | Кузнецова | Kuznetsov | Kuznetsova
Шевченко | Шевченко | Shevchenko | Shevchenko
Соколов | Соколова | Sokolov | Sokolova
Шмидт | Шмидт | Schmidt | Schmidt
Мельник | Мельник | Melnik | Melnik
Романов | Романова | Romanov | Romanova
Вагнер | Вагнер | Wagner | Wagner
`

export const RUSSIAN_MEN = `
Виктор | Viktor | Викторович | Викторовна
Андрей | Andrey | Андреевич | Андреевна
Сергей | Sergey | Сергеевич | Сергеевна
Владимир | Vladimir | Владимирович | Владимировна
Александр | Alexandr | Александрович | Александровна
Дмитрий | Dmitriy | Дмитриевич | Дмитриевна
Роман | Roman | Романович | Романовна
Герман | German | Германович | Германовна
`

export const RUSSIAN_WOMEN = `
Елена | Yelena
Ольга | Olga
Светлана | Svetlana
Анна | Anna
Вероника | Veronika
Марина | Marina
Лилия | Liliya
Виктория | Viktoriya
`
