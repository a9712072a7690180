/** Where an entity was met before, while the trail is kept. */
import { useEffect, useState } from 'preact/hooks'
import type { Seen } from '../../own/trail.ts'
import type { MineServices } from './services.ts'

export function useSeen(services: MineServices, id: string | undefined, on: boolean): Seen | null {
  const [held, setHeld] = useState<{ readonly id: string; readonly seen: Seen | null } | null>(null)
  useEffect(() => {
    let here = true
    if (on && id !== undefined) {
      void services.seen(id).then((found) => here && setHeld({ id, seen: found }))
    }
    return () => {
      here = false
    }
  }, [services, id, on])
  return on && held !== null && held.id === id ? held.seen : null
}
