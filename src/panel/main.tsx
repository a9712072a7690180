/** Popup and full tab: draws the frame at once, then what it learns. */
import { render } from 'preact'
import { App } from './app.tsx'
import { createBrowserServices } from './browser-services.ts'
import { queryOf, routeOf } from './route.ts'

const services = createBrowserServices(location.href)
document.documentElement.lang = services.browserLanguage
document.documentElement.dataset.view = services.view
document.body.replaceChildren()
render(
  <App services={services} start={routeOf(location.href)} query={queryOf(location.href)} />,
  document.body,
)
