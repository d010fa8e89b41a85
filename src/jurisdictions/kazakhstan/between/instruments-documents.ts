// SPDX-License-Identifier: Apache-2.0
// Acts on requests for documents and on the form of travel documents.
import { ACT, BECAUSE, event, inForce, instrument, on, signed, words } from './instrument.ts'

export const DOCUMENTS = [
  instrument(
    {
      ...ACT,
      id: 'kz-order-2020-252',
      because: BECAUSE.act,
      numbers: ['11-1-4/252, 2020-09-11', '460, 2020-10-06'],
      titles: words(
        'Құжаттарды талап ету қағидалары (№ 11-1-4/252 және № 460 бірлескен бұйрық)',
        'Правила истребования документов (совместный приказ № 11-1-4/252 и № 460)',
        'Rules on requests for documents (joint order No. 11-1-4/252 and No. 460)',
        '문서 요청 규칙(공동 명령 제11-1-4/252호, 제460호)',
      ),
    },
    [signed(on('2020-10-06'), 'adilet-V2000021405')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-resolution-2023-675',
      because: BECAUSE.act,
      numbers: ['675, 2023-08-15'],
      titles: words(
        'Жеке басты куәландыратын құжаттар туралы Үкіметтің № 675 қаулысы',
        'Постановление Правительства № 675 о документах, удостоверяющих личность',
        'Government resolution No. 675 on identity documents',
        '신분증명서에 관한 정부 결정 제675호',
      ),
      links: [{ kind: 'supersedes', to: 'kz-resolution-2013-926' }],
    },
    [signed(on('2023-08-15'), 'adilet-V2000020642')],
  ),
  instrument(
    {
      ...ACT,
      id: 'kz-resolution-2013-926',
      because: BECAUSE.act,
      numbers: ['926, 2013'],
      titles: words(
        'Жеке басты куәландыратын құжаттар туралы бұрынғы № 926 қаулы',
        'Прежнее постановление № 926 о документах, удостоверяющих личность',
        'Former resolution No. 926 on identity documents',
        '신분증명서에 관한 이전 결정 제926호',
      ),
    },
    [
      signed(on('2013-01-01', '2013-12-31'), 'adilet-V2000020642'),
      inForce(on('2013-01-01', '2013-12-31'), 'adilet-V2000020642', 'inferred'),
      event(
        'superseded',
        { kind: 'superseded', by: 'kz-resolution-2023-675', on: on('2023-08-15') },
        'adilet-V2000020642',
      ),
    ],
  ),
]
