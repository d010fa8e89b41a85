// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

// The shell without windows comes first: nobody sees the tabs and bars that a whole browser draws anew for every page.
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// Only the last such list counts, so what Playwright switches off is named again. What it does not name is the page that
// recent versions keep ready behind the address bar of every window: a process for each context, dearer than the page itself.
const switchedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
]

// Run as root, Chromium refuses its own sandbox; the rest keeps it from calling home or filling /dev/shm.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  `--disable-features=${switchedOff.join(',')}`,
]

/** The browser named by ELSHI_CHROMIUM, or the first that is installed where browsers usually are. */
export function findChromium(places: readonly string[] = usualPlaces): string | undefined {
  return [process.env.ELSHI_CHROMIUM, ...places].find((path) => path && existsSync(path))
}

let opened: Promise<Browser> | undefined

/** The headless browser of this process, opened by whoever asks first. It ends with the process; close the contexts, not it. */
export async function openBrowser(): Promise<Browser> {
  if (opened && (await opened).isConnected()) return opened
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium was found; install one, or set ELSHI_CHROMIUM to its path.')
  opened = chromium.launch({ executablePath, args: flags })
  return opened
}
