/** Against what pages do. */
import { CLICKS, change, type Defence, HOSTILE, MANIFEST } from './defence.ts'

export const AGAINST_PAGES: readonly Defence[] = [
  {
    threat: 'A page reads the card',
    name: 'the shadow root is closed',
    changes: [
      change(
        'src/page/card/host.ts',
        "const open = __TEST__ && location.hash !== '#closed'",
        'const open = true',
      ),
    ],
    project: 'e2e',
    tests: HOSTILE,
    only: 'copies every highlight',
  },
  {
    threat: 'A page searches the card',
    name: 'the reader’s own words are drawn, not written',
    changes: [
      change(
        'src/ui/kept.tsx',
        'return useUi().inPage ? <span class="kept" data-text={text} /> : text',
        'return text',
      ),
    ],
    project: 'e2e',
    tests: HOSTILE,
    only: 'copies every highlight',
  },
  {
    threat: 'A page clears, copies, fills',
    name: 'marks are written again',
    changes: [
      change(
        'src/page/paint.ts',
        'if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight)',
        'if (!highlight) CSS.highlights.set(name, highlight)',
      ),
    ],
    project: 'e2e',
    tests: ['tests/e2e/card-pages.test.ts'],
    only: 'removes the host or clears the marks',
  },
  {
    threat: 'A page removes, clones, moves',
    name: 'clicks count only on a card that is seen and stands still',
    changes: [
      change(
        'src/page/card/guard.ts',
        'return this.intact() && performance.now() - this.since >= STILL',
        'return this.since >= 0',
      ),
    ],
    project: 'e2e',
    tests: CLICKS,
    only: 'of which the page|has moved does not',
  },
  {
    threat: 'A page makes up pointers',
    name: 'only the reader’s own clicks',
    changes: [change('src/ui/context.tsx', 'if (event.isTrusted) act(event)', 'act(event)')],
    project: 'e2e',
    tests: CLICKS,
    only: 'a script makes up',
  },
  {
    threat: 'A page makes up pointers',
    name: 'only the reader’s own pointer',
    changes: [
      change(
        'src/page/pointer/link.ts',
        "event.pointerType === 'touch' || !event.isTrusted) return",
        "event.pointerType === 'touch') return",
      ),
      change(
        'src/page/pointer/link.ts',
        'if (!event.isTrusted || !this.session.active',
        'if (!this.session.active',
      ),
    ],
    project: 'e2e',
    tests: HOSTILE,
    only: 'makes up pointers',
  },
  {
    threat: 'A page makes up pointers',
    name: 'no page may connect',
    changes: [
      change(
        'manifest.json',
        '"manifest_version": 3,',
        '"manifest_version": 3,\n  "externally_connectable": { "matches": ["*://*.example/*"] },',
      ),
    ],
    project: 'repository',
    tests: MANIFEST,
  },
  {
    threat: 'A page breaks what pages are made of',
    name: 'scripts run in a world of their own',
    changes: [change('manifest.json', '"all_frames": false', '"all_frames": false,\n      "world": "MAIN"')],
    project: 'e2e',
    tests: HOSTILE,
    only: 'is made of by what throws',
  },
  {
    threat: 'A page is far too large',
    name: 'an article is read up to a limit',
    changes: [change('src/page/blocks.ts', "data.length > MAX_TEXT ? '' : data", 'data')],
    project: 'unit',
    tests: ['src/page/blocks.test.ts'],
  },
  {
    threat: 'A page is far too large',
    name: 'an article that was written over is none',
    changes: [
      change(
        'src/page/pointer/state.ts',
        'const reading = article.reading?.root.isConnected ? article.reading : null',
        'const reading = article.reading',
      ),
      change('src/page/session.ts', '(this.reading?.root.isConnected ? this.reading : null)', 'this.reading'),
    ],
    project: 'e2e',
    tests: HOSTILE,
    only: 'written anew',
  },
  {
    threat: 'A dialog or an element in full screen',
    name: 'the card stands inside what is modal',
    changes: [
      change(
        'src/page/card/host.ts',
        'return holders[holders.length - 1] ?? document.documentElement',
        'return holders.length < 0 ? document.body : document.documentElement',
      ),
    ],
    project: 'e2e',
    tests: ['tests/e2e/card-pages.test.ts'],
    only: 'modal dialogs',
  },
  {
    threat: 'A dialog or an element in full screen',
    name: 'the same in full screen',
    changes: [
      change(
        'src/page/card/host.ts',
        'return holders[holders.length - 1] ?? document.documentElement',
        'return holders.length < 0 ? document.body : document.documentElement',
      ),
    ],
    project: 'e2e',
    tests: CLICKS,
    only: 'in fullscreen',
    // Firefox does not make the card inert in full screen.
    engines: ['chrome'],
  },
  {
    threat: 'A frame from elsewhere',
    name: 'frames are not read',
    changes: [change('manifest.json', '"all_frames": false', '"all_frames": true')],
    project: 'e2e',
    tests: HOSTILE,
    only: 'in a frame from elsewhere',
  },
  {
    threat: 'A page lies in its answers',
    name: 'spans lie in the text they are of',
    changes: [
      change(
        'src/browser/guards.ts',
        'if (!isIndex(end, (blocks[block]?.length ?? 0) + 1) || !isIndex(start, end)) return false',
        'if (!isIndex(end) || !isIndex(start)) return false',
      ),
    ],
    project: 'unit',
    tests: ['tests/fuzz/messages.test.ts', 'src/browser/messages.test.ts'],
  },
  {
    threat: 'A page puts formulas or markup',
    name: 'formulas are text',
    changes: [change('src/panel/carry/csv.ts', 'FORMULA.test(text) ?', 'text === FORMULA.source ?')],
    project: 'unit',
    tests: ['src/panel/carry/carry.test.ts', 'tests/fuzz/files.test.ts'],
  },
  {
    threat: 'A page puts formulas or markup',
    name: 'Markdown is escaped',
    changes: [change('src/panel/carry/markdown.ts', ".replace(/[\\\\`*_{}[\\]<>#|~!&]/g, '\\\\$&')", '')],
    project: 'unit',
    tests: ['src/panel/carry/carry.test.ts', 'tests/fuzz/files.test.ts'],
  },
  {
    threat: 'A page puts formulas or markup',
    name: 'no tag stands in JSON-LD',
    changes: [change('src/panel/carry/json-ld.ts', ").replaceAll('<', '\\\\u003c')}", ')}')],
    project: 'unit',
    tests: ['src/panel/carry/carry.test.ts', 'tests/fuzz/files.test.ts'],
  },
]
