import { inFirefox } from './browsers.ts'
import { testPage } from './page-suite.ts'

testPage(inFirefox)
