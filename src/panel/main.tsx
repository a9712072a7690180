/** Popup and full tab: its frame is in the HTML; drawn over once the reader's language is known, then filled with what it learns. */
import { render } from 'preact'
import { loadFirst } from '../ui/settings.ts'
import { App } from './app.tsx'
import { createBrowserServices } from './browser-services.ts'
import { queryOf, routeOf } from './route.ts'

const services = createBrowserServices(location.href)
document.documentElement.dataset.view = services.view
const first = await loadFirst(services)
document.body.replaceChildren()
render(
  <App services={services} first={first} start={routeOf(location.href)} query={queryOf(location.href)} />,
  document.body,
)
