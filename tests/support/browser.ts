import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'

const onMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

/** Chromium from the machine, else Playwright's own; without the calls home that a closed network refuses. */
export const launch = () =>
  chromium.launch({
    ...(onMachine && { executablePath: onMachine }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
