// SPDX-License-Identifier: Apache-2.0
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'
import { createTheme, Input, Loader } from '@mantine/core'

// One accent, darkest last: the shade in use is 9, so that white on it passes 7:1.
const steppe: MantineColorsTuple = [
  '#e8f4f6',
  '#d0e6ea',
  '#a4cfd7',
  '#74b6c3',
  '#4ba0b1',
  '#2e8fa3',
  '#15839a',
  '#007289',
  '#006c84',
  '#00677f',
]
const grave: MantineColorsTuple = [
  '#fdeeec',
  '#f7d9d6',
  '#edb0aa',
  '#e2847b',
  '#d95f54',
  '#d4483b',
  '#cf3c2e',
  '#bd2f22',
  '#b52a20',
  '#b3261e',
]

export const theme = createTheme({
  colors: { steppe, grave },
  primaryColor: 'steppe',
  primaryShade: 9,
  autoContrast: true,
  luminanceThreshold: 0.18,
  black: '#14202b',
  defaultRadius: 4,
  fontFamily: 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK KR", "Apple SD Gothic Neo", sans-serif',
  fontSizes: { xs: '14px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.4', lg: '1.4', xl: '1.4' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '1.25' },
      h2: { fontSize: '18px', lineHeight: '1.3' },
      h3: { fontSize: '16px', lineHeight: '1.4' },
    },
  },
  focusClassName: 'focus-ring',
  components: {
    // What may be left out says so; everything else is needed, without a star.
    InputWrapper: Input.Wrapper.extend({ defaultProps: { withAsterisk: false } }),
    // Its name is only heard where it is something that may bear one.
    Loader: Loader.extend({ defaultProps: { role: 'progressbar' } }),
  },
})

/** Soft ink, where the library would take a lighter grey. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-dimmed': '#4a5b68',
    '--mantine-color-placeholder': '#4a5b68',
    '--mantine-color-error': '#b3261e',
  },
  light: {
    '--mantine-color-dimmed': '#4a5b68',
    '--mantine-color-placeholder': '#4a5b68',
    '--mantine-color-error': '#b3261e',
  },
  dark: {},
})
