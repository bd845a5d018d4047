/** Where the page begins. The interpreter is loaded and compiled while the editor and the charts still come. */
import 'uplot/dist/uPlot.min.css'
import './styles/page.css'
import './page/workers.ts'

await import('./page/page.ts')
