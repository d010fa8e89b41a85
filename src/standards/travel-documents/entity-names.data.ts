// SPDX-License-Identifier: Apache-2.0
// Names of the holders and issuers that ICAO 9303-3, section 5, adds to ISO 3166: Kazakh, Russian, English, Korean.

export const ENTITY_NAME_ROWS = `
  RKS | Косово | Косово | Kosovo | 코소보
  GBD | Британ теңізарты аумақтарының азаматы | Гражданин британских заморских территорий | British Overseas Territories citizen | 영국 해외영토 시민
  GBN | Британ азаматы (теңізарты) | Британский подданный (за рубежом) | British National (Overseas) | 영국 국민(해외)
  GBO | Британияның теңізарты азаматы | Британский заморский гражданин | British Overseas citizen | 영국 해외시민
  GBP | Британияның қорғауындағы адам | Лицо, находящееся под защитой Великобритании | British protected person | 영국 보호민
  GBS | Британ боданы | Британский подданный | British subject | 영국 신민
  EUE | Еуропалық Одақ | Европейский союз | European Union | 유럽연합
  UNO | Біріккен Ұлттар Ұйымы | Организация Объединённых Наций | United Nations | 국제연합
  UNA | Біріккен Ұлттар Ұйымының мамандандырылған мекемесі | Специализированное учреждение Организации Объединённых Наций | Specialized agency of the United Nations | 국제연합 전문기구
  UNK | Біріккен Ұлттар Ұйымының Косоводағы Уақытша әкімшілік миссиясы | Миссия ООН по делам временной администрации в Косово | United Nations Interim Administration Mission in Kosovo | 국제연합 코소보 임시행정기구
  XBA | Африка даму банкі | Африканский банк развития | African Development Bank | 아프리카개발은행
  XIM | Африка экспорт-импорт банкі | Африканский экспортно-импортный банк | African Export-Import Bank | 아프리카수출입은행
  XCC | Кариб қоғамдастығы | Карибское сообщество | Caribbean Community | 카리브공동체
  XCE | Еуропа Кеңесі | Совет Европы | Council of Europe | 유럽평의회
  XCO | Шығыс және Оңтүстік Африканың ортақ нарығы | Общий рынок Восточной и Южной Африки | Common Market for Eastern and Southern Africa | 동남아프리카공동시장
  XEC | Батыс Африка мемлекеттерінің экономикалық қоғамдастығы | Экономическое сообщество западноафриканских государств | Economic Community of West African States | 서아프리카국가경제공동체
  XPO | Интерпол | Интерпол | Interpol | 인터폴
  XES | Шығыс Кариб мемлекеттерінің ұйымы | Организация восточнокарибских государств | Organisation of Eastern Caribbean States | 동카리브국가기구
  XMP | Жерорта теңізі Парламенттік Ассамблеясы | Парламентская ассамблея Средиземноморья | Parliamentary Assembly of the Mediterranean | 지중해의회총회
  XOM | Егеменді Мальта әскери ордені | Суверенный военный Мальтийский орден | Sovereign Military Order of Malta | 몰타 기사단
  XDC | Африканың оңтүстігін дамыту қоғамдастығы | Сообщество развития Юга Африки | Southern African Development Community | 남아프리카개발공동체
  XXA | Азаматтығы жоқ адам | Лицо без гражданства | Stateless person | 무국적자
  XXB | Босқын (1951 жылғы конвенция) | Беженец (Конвенция 1951 года) | Refugee (Convention of 1951) | 난민(1951년 협약)
  XXC | Босқын (өзге) | Беженец (иной) | Refugee (other) | 난민(기타)
  XXX | Азаматтығы көрсетілмеген | Гражданство не указано | Unspecified nationality | 국적 미지정
  UTO | Утопия (үлгі) | Утопия (образец) | Utopia (specimen) | 유토피아(견본)
  IAO | Халықаралық азаматтық авиация ұйымы | Международная организация гражданской авиации | International Civil Aviation Organization | 국제민간항공기구`
