/** Pages that mean harm, or do it by accident. Each is one row: what it does, and what we owe it. */
import type { Route } from '../harness/proxy.ts'

export interface HostilePage {
  readonly name: string
  /** Markup before the article: most often a script that runs before anything of ours. */
  readonly head?: string
  /** The article, where it is not the usual one. */
  readonly article?: string
  /** Markup behind the article. */
  readonly body?: string
  readonly headers?: Route['headers']
  /** `card`: marked, and a card opens over it; `marks`: marked, and the page keeps cards from opening; `quiet`: we stay out. */
  readonly expect: 'card' | 'marks' | 'quiet'
  /** JavaScript of the page: true once it has done its worst. */
  readonly settled?: string
  /** The page never rests: only what it says of itself (`window.result`) can be compared. */
  readonly restless?: true
  /** So large that searching it for words takes the page itself too long. */
  readonly heavy?: true
}

export const NAME = '엔비디아'
export const ARTICLE = `<article><h1>엔비디아와 그 이웃</h1>
<p id="first"><span id="name">${NAME}</span>는 GPU를 설계하고 TSMC가 이를 생산한다. SK하이닉스는 HBM을 엔비디아에 공급한다.</p>
<p>쿠다는 엔비디아의 소프트웨어이며 파이토치는 쿠다 위에서 돌아간다. 삼성전자도 HBM을 만든다.</p>
<p>구글은 TPU를 직접 설계해 데이터센터에서 쓰고, 메타는 그 칩을 눈여겨보고 있다.</p></article>`

const script = (code: string) => `<script>${code}</script>`
/** Calls `act` with every element that is put beside head and body. */
const onHost = (act: string) =>
  script(
    `window.result='waits';new MutationObserver((records)=>{for(const {addedNodes} of records)for(const host of addedNodes)if(host.popover&&!host.matches('[data-mine]'))(${act})(host)}).observe(document.documentElement,{childList:true})`,
  )

/** Everything the engine of a page is made of, replaced by something that throws. */
const BREAK = `window.result='broken';
const boom=()=>{throw new Error('not yours')};
for(const [owner,names] of [[Range.prototype,['setStart','setEnd','getClientRects']],[Document.prototype,['querySelector','querySelectorAll','createRange','createElement','elementFromPoint','caretPositionFromPoint']],
[Element.prototype,['querySelector','querySelectorAll','closest','matches','getAttribute','attachShadow','getBoundingClientRect']],[HTMLElement.prototype,['showPopover','hidePopover']],
[Array.prototype,['map','filter','flatMap','push','forEach','some','find','slice']],[Map.prototype,['get','set','has']],[Promise.prototype,['then']],[EventTarget.prototype,['addEventListener','removeEventListener']],
[JSON,['parse','stringify']],[HighlightRegistry.prototype,['set','get','has','delete']]])for(const name of names)owner[name]=boom;
for(const [owner,names] of [[Node.prototype,['textContent','childNodes','nodeType','parentElement','isConnected']],[CharacterData.prototype,['data','length']]])for(const name of names)Object.defineProperty(owner,name,{get:boom});
for(const name of ['Range','StaticRange','Highlight','MutationObserver','AbortController','CSSStyleSheet','Map','Set','performance','requestAnimationFrame','setTimeout'])window[name]=boom;`

const MESSAGES = `[{kind:'page-state'},{kind:'watch',id:'nvidia',star:true},{kind:'open-panel',id:'nvidia'},{kind:'jump',id:'nvidia',index:0},{kind:'read-text'},{kind:'mark-here'},{kind:'command',name:'open-card'},{kind:'inject',script:'card'}]`

export const HOSTILE: readonly HostilePage[] = [
  {
    name: 'clears every highlight, again and again',
    body: script(`window.result=0;setInterval(()=>{result=1;CSS.highlights.clear()},5)`),
    settled: 'result===1',
    expect: 'card',
  },
  {
    name: 'copies every highlight and adds ranges to ours',
    body: script(
      `window.result=0;setInterval(()=>{for(const [name,marks] of [...CSS.highlights]){if(name.startsWith('copy'))continue;CSS.highlights.set('copy-'+name,new Highlight(...marks));const range=new Range();range.selectNode(document.body);marks.add(range);marks.priority=9}result=1},50)`,
    ),
    settled: 'result===1',
    expect: 'card',
  },
  {
    name: 'fills the registry with 20,000 highlights, ours among them',
    body: script(
      `for(let at=0;at<20000;at++)CSS.highlights.set('fill-'+at,new Highlight(new StaticRange({startContainer:document.body,startOffset:0,endContainer:document.body,endOffset:0})));for(const letter of 'abcdefghiyz')CSS.highlights.set('ink-'+letter,new Highlight());window.result=CSS.highlights.size>20000`,
    ),
    expect: 'card',
  },
  {
    name: 'removes the host as soon as it comes',
    head: onHost('(host)=>host.remove()'),
    restless: true,
    expect: 'marks',
  },
  {
    name: 'clones the host twenty times',
    head: onHost(
      `(host)=>{for(let at=0;at<20;at++){const copy=host.cloneNode(true);copy.dataset.mine='';document.documentElement.append(copy);copy.showPopover()}}`,
    ),
    restless: true,
    expect: 'marks',
  },
  {
    name: 'moves the host into a frame of its own',
    head: onHost(
      `(host)=>{const frame=document.createElement('iframe');document.body.append(frame);frame.contentDocument.body.append(host)}`,
    ),
    restless: true,
    expect: 'marks',
  },
  {
    name: 'undoes every style and attribute of the host',
    head: onHost(
      `(host)=>{setInterval(()=>{host.style.cssText='';host.popover='manual';host.inert=true;host.hidden=true},5)}`,
    ),
    restless: true,
    expect: 'marks',
  },
  {
    name: 'opens another popover over every card',
    head: onHost(
      `()=>{const over=Object.assign(document.createElement('div'),{popover:'manual'});over.dataset.mine='';over.style.cssText='inset:0;width:100vw;height:100vh;pointer-events:none;background:white';document.body.append(over);over.showPopover()}`,
    ),
    restless: true,
    expect: 'marks',
  },
  {
    name: 'makes up pointers, clicks and keys',
    body: script(`window.result=0;let rounds=0;const timer=setInterval(()=>{const box=document.querySelector('#name').getBoundingClientRect();const at={clientX:box.x+box.width/2,clientY:box.y+box.height/2,bubbles:true,composed:true,pointerType:'mouse'};
for(const target of [document.querySelector('#name'),document.documentElement,window,...document.querySelectorAll('[popover]')]){for(const type of ['pointerover','pointermove','pointerdown','pointerup'])target.dispatchEvent(new PointerEvent(type,at));for(const type of ['mousemove','click','auxclick'])target.dispatchEvent(new PointerEvent(type,at));for(const key of ['Escape','Enter','k'])target.dispatchEvent(new KeyboardEvent('keydown',{key,bubbles:true,altKey:true,shiftKey:true}))}
if(++rounds>=200){clearInterval(timer);result=document.querySelectorAll('html>[popover]').length===0?'no card':'a card'}},10)`),
    settled: `result==='no card'||result==='a card'`,
    expect: 'card',
  },
  {
    name: 'freezes every prototype',
    head: script(
      `for(const name of Object.getOwnPropertyNames(window)){const kind=Object.getOwnPropertyDescriptor(window,name).value;if(typeof kind==='function'&&kind.prototype)Object.freeze(kind.prototype)}window.result=Object.isFrozen(Array.prototype)`,
    ),
    expect: 'card',
  },
  {
    name: 'replaces what a page is made of by what throws',
    body: script(BREAK),
    expect: 'card',
  },
  {
    name: 'sends messages that look like ours, every way a page can',
    body: script(
      `window.result=0;for(const message of ${MESSAGES}){postMessage(message,'*');postMessage(JSON.stringify(message),'*');dispatchEvent(new MessageEvent('message',{data:message}));document.dispatchEvent(new CustomEvent(message.kind,{detail:message}));new BroadcastChannel('chiplight').postMessage(message);try{window.chrome?.runtime?.sendMessage?.(message)}catch{}try{window.browser?.runtime?.sendMessage?.(message)}catch{}}addEventListener('message',()=>result++)`,
    ),
    settled: 'result>=16',
    expect: 'card',
  },
  {
    name: 'lays traps on names of ours and pollutes Object.prototype',
    head: script(
      `window.stolen=[];for(const name of ['chiplight','kind','entities','mentions','relevant','id','settings']){Object.defineProperty(Object.prototype,name,{configurable:true,get(){return undefined},set(value){stolen.push([name,value]);Object.defineProperty(this,name,{value,writable:true,configurable:true,enumerable:true})}})}window.result='laid'`,
    ),
    expect: 'card',
  },
  {
    name: 'has the strictest policy and trusts no type',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    expect: 'card',
  },
  {
    name: 'is sandboxed by its policy',
    headers: { 'content-security-policy': 'sandbox' },
    expect: 'card',
  },
  {
    name: 'covers the article with a modal dialog',
    body: `<dialog style="inset:0;width:100%;height:100%;max-width:none;max-height:none">회원만 읽을 수 있습니다</dialog>${script(`document.querySelector('dialog').showModal();window.result=document.querySelector('dialog').open`)}`,
    expect: 'marks',
  },
  {
    name: 'keeps its article in a closed shadow root',
    article: '<div id="shell"></div>',
    body: script(
      `const shell=document.querySelector('#shell').attachShadow({mode:'closed'});shell.setHTMLUnsafe(${JSON.stringify(ARTICLE)});window.result=shell.querySelectorAll('p').length`,
    ),
    expect: 'quiet',
  },
  {
    name: 'has 100,000 nodes beside and inside the article',
    body: script(
      `const article=document.querySelector('article');for(const parent of [document.body,article]){const box=document.createElement('div');for(let at=0;at<50000;at++){const part=document.createElement('i');part.textContent='가 ';box.append(part)}parent.append(box)}window.result=document.querySelectorAll('i').length`,
    ),
    heavy: true,
    expect: 'card',
  },
  {
    name: 'is nested 5,000 deep, the article at the bottom',
    article: `<template>${ARTICLE}</template>`,
    body: script(
      `let inner=document.body;for(let at=0;at<5000;at++){const next=document.createElement('div');next.style.display='contents';inner.append(next);inner=next}inner.append(document.querySelector('template').content);window.result='deep'`,
    ),
    heavy: true,
    expect: 'card',
  },
  {
    name: 'nests 5,000 elements inside the article',
    body: script(
      `let inner=document.querySelector('article');for(let at=0;at<5000;at++){const next=document.createElement(at%2?'span':'b');inner.append(next);inner=next}inner.textContent='끝';window.result='deep'`,
    ),
    heavy: true,
    expect: 'card',
  },
  {
    name: 'has one text node of 10 MB',
    body: script(
      `document.querySelector('article').append(Object.assign(document.createElement('p'),{textContent:'가나다 라마 '.repeat(750000)}));window.result=document.querySelector('article').textContent.length`,
    ),
    heavy: true,
    expect: 'card',
  },
  {
    name: 'turns its text around with bidi overrides and hides it in zero-width characters',
    article: `<article><h1>\u202e엔비디아\u202c와 \u2067그 이웃\u2069</h1><p id="first"><span id="name">${NAME}</span>는 \u202dGPU를 설계하고 \u202eTS\u200bMC\u202c가 이를 생산한다.</p><p>\u2066SK하이닉스\u2069는 H\u200bB\u2060M을 엔\u00ad비디아에 공급한다. \u202e\u202e\u202e\u202e</p><p>쿠다는 엔비디아의 소프트웨어이며 파이토치는 쿠다 위에서 돌아간다.</p></article>`,
    expect: 'card',
  },
  {
    name: 'changes its article for ever, in every way at once',
    body: script(
      `window.result='runs';window.turns=0;const line=document.createElement('p');document.querySelector('article').append(line);const again=()=>{turns++;line.textContent='AMD는 '+turns;line.className='c'+turns;const part=document.createElement('b');part.textContent='인텔';line.append(part);requestAnimationFrame(again)};again();setInterval(()=>{const last=document.querySelector('article').lastElementChild;last.replaceWith(last.cloneNode(true))},7)`,
    ),
    settled: 'turns>10',
    restless: true,
    expect: 'card',
  },
  {
    name: 'answers every change of ours with one of its own',
    head: script(
      `window.result='watches';new MutationObserver((records)=>{for(const {target} of records)if(target.isConnected&&target!==document.head)document.head.append(document.createComment('x'))}).observe(document,{childList:true,attributes:true,subtree:true})`,
    ),
    restless: true,
    expect: 'card',
  },
  {
    name: 'is written anew with document.open',
    body: script(
      `window.result=0;addEventListener('load',()=>setTimeout(()=>{document.open();document.write('<!doctype html><title>new</title><p id="name">새 글</p>');document.close();result='new'},200))`,
    ),
    settled: `result==='new'`,
    expect: 'quiet',
  },
  {
    name: 'shows an article of a news host in a frame from elsewhere',
    article: '<p>아무것도 아니다.</p>',
    body: `<iframe src="http://www.etnews.com/framed" width="600" height="400"></iframe>${script(`window.result=0;document.querySelector('iframe').addEventListener('load',()=>{result='framed'})`)}`,
    settled: `result==='framed'`,
    expect: 'quiet',
  },
  {
    name: 'clobbers the names of the document and of a form',
    body: `<form><input name="tagName"><input name="childNodes"><input name="parentElement"><input name="getAttribute"><input name="closest"><input name="querySelectorAll"><p>엔비디아는 GPU를 설계한다고 이 양식은 길게 적어 두었다.</p></form><img name="querySelectorAll" alt=""><img name="querySelector" alt=""><img name="title" alt=""><img name="body" alt=""><img name="createRange" alt=""><form name="documentElement"></form>${script(`window.result=document.images.length`)}`,
    // Firefox shows extensions the document as it is (Xrays); in Chromium the clobbered names are ours too.
    expect: 'card',
  },
  {
    name: 'lets the reader edit all of it',
    head: script(
      `addEventListener('DOMContentLoaded',()=>{document.designMode='on';window.result=document.designMode})`,
    ),
    expect: 'card',
  },
  {
    name: 'hides its article from everybody but us',
    article: `<div style="opacity:0;height:0;overflow:hidden;visibility:hidden">${ARTICLE}</div>`,
    expect: 'quiet',
  },
  {
    name: 'is XML in disguise: an article inside SVG',
    article: `<svg width="700" height="400"><foreignObject width="700" height="400">${ARTICLE}</foreignObject></svg>`,
    expect: 'card',
  },
]

export const pageOf = ({ head = '', article = ARTICLE, body = '', headers }: HostilePage): Route => ({
  html: `<!doctype html><html lang="ko"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>AI 칩</title><link rel="icon" href="data:,"><style>body{font:18px/1.8 sans-serif;margin:40px}</style>${head}</head><body>${article}${body}</body></html>`,
  ...(headers ? { headers } : {}),
})
