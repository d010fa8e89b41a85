// SPDX-License-Identifier: Apache-2.0
import type { Story } from '#src/relations/stories/index.ts'
import { BUSAN_2022 } from './busan-2022.ts'
import { CONSULTATIONS_2019 } from './consultations-2019.ts'
import { CONSULTATIONS_2024 } from './consultations-2024.ts'
import { CULTURE_2018 } from './culture-2018.ts'
import { VISAS_2023 } from './visas-2023.ts'

/** Five public items, each with what has become of it and a path to follow. */
export const STORIES: readonly Story[] = [CONSULTATIONS_2019, BUSAN_2022, CULTURE_2018, VISAS_2023, CONSULTATIONS_2024]
