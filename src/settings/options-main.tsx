/** The settings page. */
import { render } from 'preact'
import { loadFirst } from '../ui/settings.ts'
import { browserServices } from './browser-services.ts'
import { Options } from './options.tsx'

const services = browserServices()
render(<Options services={services} first={await loadFirst(services)} />, document.body)
