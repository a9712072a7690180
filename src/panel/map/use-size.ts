/** The size of an element, as it changes. */
import { useCallback, useRef, useState } from 'preact/hooks'
import type { Size } from './layout.ts'

/** A ref for the element, and its content's size in whole pixels; null before it is laid out. */
export function useSize(): readonly [(element: HTMLElement | null) => void, Size | null] {
  const [size, setSize] = useState<Size | null>(null)
  const observer = useRef<ResizeObserver | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect()
    observer.current = null
    if (!element) return
    const measure = () => {
      const next = { width: Math.floor(element.clientWidth), height: Math.floor(element.clientHeight) }
      if (next.width === 0 || next.height === 0) return
      setSize((now) => (now?.width === next.width && now.height === next.height ? now : next))
    }
    observer.current = new ResizeObserver(measure)
    observer.current.observe(element)
    measure()
  }, [])
  return [ref, size]
}
