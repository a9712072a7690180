/** Popup and full tab: its frame is in the HTML; drawn over once the reader's language is known, then filled with what it learns. */
import { render } from 'preact'
import { App } from './app.tsx'
import { createBrowserServices } from './browser-services.ts'
import { languageOf } from './hooks.ts'
import { queryOf, routeOf } from './route.ts'

const services = createBrowserServices(location.href)
document.documentElement.dataset.view = services.view
// Most readers have not chosen a language: the browser's is fetched while the choice is read.
const [settings] = await Promise.all([services.settings(), services.words(services.browserLanguage)])
const words = await services.words(languageOf(settings, services))
document.body.replaceChildren()
render(
  <App
    services={services}
    first={{ settings, words }}
    start={routeOf(location.href)}
    query={queryOf(location.href)}
  />,
  document.body,
)
