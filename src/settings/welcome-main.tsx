/** The welcome page: opens once, when the extension is installed. */
import { render } from 'preact'
import { loadFirst } from '../ui/settings.ts'
import { browserServices } from './browser-services.ts'
import { Welcome } from './welcome.tsx'

const services = browserServices()
render(<Welcome services={services} first={await loadFirst(services)} />, document.body)
