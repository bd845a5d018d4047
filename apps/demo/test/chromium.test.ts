import { inChromium } from './browsers.ts'
import { testPage } from './page-suite.ts'

testPage(inChromium)
