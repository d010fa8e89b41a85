// SPDX-License-Identifier: Apache-2.0
// ISO 3166-2 | kk | ru | en | ko | latitude longitude of the main town | post that stands there | is it one town

export const CHINA = `
CN-AH | Аньхой | Аньхой | Anhui | 안후이성 | 31.86 117.28
CN-BJ | Бейжің | Пекин | Beijing | 베이징시 | 39.90 116.40 | BJS | town
CN-CQ | Чунцин | Чунцин | Chongqing | 충칭시 | 29.56 106.55
CN-FJ | Фуцзянь | Фуцзянь | Fujian | 푸젠성 | 26.08 119.30
CN-GS | Ганьсу | Ганьсу | Gansu | 간쑤성 | 36.06 103.83
CN-GD | Гуандун | Гуандун | Guangdong | 광둥성 | 23.13 113.26
CN-GX | Гуанси-Чжуан автономиялық ауданы | Гуанси-Чжуанский автономный район | Guangxi | 광시 좡족 자치구 | 22.82 108.37
CN-GZ | Гуйчжоу | Гуйчжоу | Guizhou | 구이저우성 | 26.65 106.63
CN-HI | Хайнань | Хайнань | Hainan | 하이난성 | 20.04 110.34
CN-HE | Хэбэй | Хэбэй | Hebei | 허베이성 | 38.04 114.51
CN-HL | Хэйлунцзян | Хэйлунцзян | Heilongjiang | 헤이룽장성 | 45.80 126.53
CN-HA | Хэнань | Хэнань | Henan | 허난성 | 34.75 113.63
CN-HB | Хубэй | Хубэй | Hubei | 후베이성 | 30.59 114.31
CN-HN | Хунань | Хунань | Hunan | 후난성 | 28.23 112.94
CN-NM | Ішкі Моңғолия | Внутренняя Монголия | Inner Mongolia | 네이멍구 자치구 | 40.84 111.75
CN-JS | Цзянсу | Цзянсу | Jiangsu | 장쑤성 | 32.06 118.80
CN-JX | Цзянси | Цзянси | Jiangxi | 장시성 | 28.68 115.86
CN-JL | Гирин (Цзилинь) | Гирин (Цзилинь) | Jilin | 지린성 | 43.82 125.32
CN-LN | Ляонин | Ляонин | Liaoning | 랴오닝성 | 41.80 123.43
CN-NX | Нинся-Хуэй автономиялық ауданы | Нинся-Хуэйский автономный район | Ningxia | 닝샤 후이족 자치구 | 38.49 106.23
CN-QH | Цинхай | Цинхай | Qinghai | 칭하이성 | 36.62 101.78
CN-SN | Шэньси | Шэньси | Shaanxi | 산시성(陝西) | 34.27 108.95 | SIA
CN-SD | Шаньдун | Шаньдун | Shandong | 산둥성 | 36.65 117.12
CN-SH | Шанхай | Шанхай | Shanghai | 상하이시 | 31.23 121.47 | SHA | town
CN-SX | Шаньси | Шаньси | Shanxi | 산시성(山西) | 37.87 112.55
CN-SC | Сычуань | Сычуань | Sichuan | 쓰촨성 | 30.57 104.07
CN-TJ | Тяньцзинь | Тяньцзинь | Tianjin | 톈진시 | 39.13 117.20
CN-XZ | Тибет автономиялық ауданы | Тибетский автономный район | Tibet | 시짱 자치구 | 29.65 91.14
CN-XJ | Шыңжаң Ұйғыр автономиялық ауданы | Синьцзян-Уйгурский автономный район | Xinjiang | 신장 위구르 자치구 | 43.83 87.62
CN-YN | Юньнань | Юньнань | Yunnan | 윈난성 | 25.04 102.71
CN-ZJ | Чжэцзян | Чжэцзян | Zhejiang | 저장성 | 30.27 120.15
`

// regions | kk | ru | en | ko | other spellings. The large towns; a far smaller town of the same name is told with its region.
export const CHINESE_TOWNS = `
CN-XJ | Үрімжі | Урумчи | Ürümqi | 우루무치 | Urumqi, 乌鲁木齐
CN-XJ | Құлжа | Инин (Кульджа) | Yining (Ghulja) | 이닝 | Кульджа, Инин, Yining, Ghulja, Kulja, 伊宁
CN-XJ | Шәуешек | Тачэн (Чугучак) | Tacheng | 타청 | Чугучак, Тачэн, 塔城
CN-XJ | Алтай қаласы | Алтай (город) | Altay | 아러타이 | Алтай, Aletai, 阿勒泰
CN-XJ | Қашқар | Кашгар | Kashgar | 카스 | Kashi, 喀什
CN-XJ | Қорғас | Хоргос | Khorgos | 훠얼궈쓰 | Horgos, 霍尔果斯
CN-GD | Гуанчжоу | Гуанчжоу | Guangzhou | 광저우 | 广州
CN-GD | Шэньчжэнь | Шэньчжэнь | Shenzhen | 선전 | 深圳
CN-GD | Дунгуань | Дунгуань | Dongguan | 둥관 | 东莞
CN-GD | Фошань | Фошань | Foshan | 포산 | 佛山
CN-ZJ | Ханчжоу | Ханчжоу | Hangzhou | 항저우 | 杭州
CN-ZJ | Нинбо | Нинбо | Ningbo | 닝보 | 宁波
CN-ZJ | Иу | Иу | Yiwu | 이우 | 义乌
CN-JS | Нанкин | Нанкин | Nanjing | 난징 | 南京
CN-JS CN-AH | Сучжоу | Сучжоу | Suzhou | 쑤저우
CN-JS | Ляньюньган | Ляньюньган | Lianyungang | 롄윈강 | 连云港
CN-HB | Ухань | Ухань | Wuhan | 우한 | 武汉
CN-SC | Чэнду | Чэнду | Chengdu | 청두 | 成都
CN-GS | Ланьчжоу | Ланьчжоу | Lanzhou | 란저우 | 兰州
CN-NX | Иньчуань | Иньчуань | Yinchuan | 인촨 | 银川
CN-QH | Синин | Синин | Xining | 시닝 | 西宁
CN-XZ | Лхаса | Лхаса | Lhasa | 라싸 | 拉萨
CN-YN | Куньмин | Куньмин | Kunming | 쿤밍 | 昆明
CN-GZ | Гуйян | Гуйян | Guiyang | 구이양 | 贵阳
CN-GX | Наньнин | Наньнин | Nanning | 난닝 | 南宁
CN-HI | Хайкоу | Хайкоу | Haikou | 하이커우 | 海口
CN-HI | Санья | Санья | Sanya | 싼야 | 三亚
CN-HN | Чанша | Чанша | Changsha | 창사 | 长沙
CN-JX | Наньчан | Наньчан | Nanchang | 난창 | 南昌
CN-FJ CN-JX | Фучжоу | Фучжоу | Fuzhou | 푸저우
CN-FJ | Сямынь | Сямынь | Xiamen | 샤먼 | 厦门
CN-SD | Цзинань | Цзинань | Jinan | 지난 | 济南
CN-SD | Циндао | Циндао | Qingdao | 칭다오 | 青岛
CN-SD | Яньтай | Яньтай | Yantai | 옌타이 | 烟台
CN-SD | Вэйхай | Вэйхай | Weihai | 웨이하이 | 威海
CN-HA | Чжэнчжоу | Чжэнчжоу | Zhengzhou | 정저우 | 郑州
CN-HA | Лоян | Лоян | Luoyang | 뤄양 | 洛阳
CN-HE | Шицзячжуан | Шицзячжуан | Shijiazhuang | 스자좡 | 石家庄
CN-SX | Тайюань | Тайюань | Taiyuan | 타이위안 | 太原
CN-NM | Хух-Хото | Хух-Хото | Hohhot | 후허하오터 | Көкхот, 呼和浩特
CN-LN | Шэньян | Шэньян | Shenyang | 선양 | 沈阳
CN-LN | Далянь | Далянь | Dalian | 다롄 | 大连
CN-JL | Чанчунь | Чанчунь | Changchun | 창춘 | 长春
CN-HL | Харбин | Харбин | Harbin | 하얼빈 | 哈尔滨
CN-AH | Хэфэй | Хэфэй | Hefei | 허페이 | 合肥
`
