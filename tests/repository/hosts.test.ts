/**
 * The news hosts Chiplight asks for at install (docs/decisions/0002-news-hosts.md). The list was frozen
 * with 1.0: Chrome disables an extension whose update asks for one host more until the reader agrees
 * again, and Firefox does not show the new host at all. Rows may go, never come.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BROWSERS, expandManifest, hostPatterns, type Json } from '../../tools/build/manifest.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const tsv = read('src/browser/news-hosts.tsv')
const rows = tsv
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
const patterns = hostPatterns(tsv)
const frozenText = read('tests/repository/frozen-hosts.txt')
const frozen = new Set(frozenText.trimEnd().split('\n'))

const PATTERN = /^\*:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\*$/

/** Sites whose articles live on many subdomains, none of them known to hold an account or a payment. */
const WILDCARDS = ['*://*.kmib.co.kr/*', '*://*.watch.impress.co.jp/*']

const hostOf = (pattern: string) => pattern.slice('*://'.length, -'/*'.length)

/** Whether a match pattern grants `host`, by the rules of match patterns (`*.` covers the domain itself too). */
function covers(pattern: string, host: string): boolean {
  const own = hostOf(pattern)
  if (!own.startsWith('*.')) return own === host
  const base = own.slice(2)
  return host === base || host.endsWith(`.${base}`)
}

/** Hosts that hold what is personal: no pattern may grant one of them. */
const NEVER = {
  mail: 'mail.naver.com mail.daum.net mail.nate.com mail.google.com mail.yahoo.com mail.yahoo.co.jp mail.qq.com mail.163.com email.163.com mail.126.com mail.sina.com.cn mail.sohu.com outlook.live.com outlook.office.com mail.proton.me mail.aol.com www.icloud.com app.fastmail.com email.newsweek.com email.nypost.com',
  'sign-in and accounts':
    'nid.naver.com accounts.kakao.com accounts.google.com login.yahoo.com login.yahoo.co.jp passport.baidu.com account.bbc.com account.nytimes.com myaccount.nytimes.com accounts.wsj.com accounts.ft.com accounts.barrons.com login.cnn.com my.economist.com id.nikkei.com member.toyokeizai.net members.japantimes.co.jp profile.theguardian.com membership.theguardian.com member.guancha.cn user.guancha.cn id.handelsblatt.com login.nrc.nl id.rti.org.tw member.oregonlive.com membership.latimes.com accounts.theatlantic.com member.udn.com account.golem.de',
  'payment and shops':
    'pay.naver.com order.pay.naver.com www.paypal.com checkout.stripe.com www.alipay.com pay.google.com secure.lemonde.fr secure.telegraph.co.uk secure.politico.com subscribe.wired.com subscribe.wsj.com checkout.mercurynews.com shop.pcmag.com store.nytimes.com store.cnn.com shop.faz.net shop.economist.com www.amazon.com www.coupang.com',
  'banks and brokers':
    'www.chase.com www.bankofamerica.com obank.kbstar.com bank.shinhan.com www.tossbank.com www.toss.im www.kiwoom.com www.samsungpop.com www.schwab.com www.robinhood.com finanzen.net www.finanzen.net direct.smbc.co.jp www.rakuten-sec.co.jp www.cmbchina.com trade.eastmoney.com finance.yahoo.com finance.yahoo.co.jp',
  'whole portals':
    'naver.com www.naver.com daum.net www.daum.net nate.com www.nate.com yahoo.com www.yahoo.com yahoo.co.jp www.yahoo.co.jp google.com www.google.com news.google.com qq.com www.qq.com weixin.qq.com mp.weixin.qq.com 163.com www.163.com sina.com.cn www.sina.com.cn sohu.com www.sohu.com baidu.com baijiahao.baidu.com ifeng.com msn.com www.msn.com go.com uol.com.br indiatimes.com sky.com kakao.com line.me ieee.org',
  'blogs, communities, chat':
    'blog.naver.com cafe.naver.com cafe.daum.net m.pann.nate.com substack.com medium.com note.com zenn.dev qiita.com tistory.com news.ycombinator.com www.reddit.com www.facebook.com x.com www.linkedin.com www.youtube.com www.weibo.com discord.com slack.com web.whatsapp.com forums.tomshardware.com forums.servethehome.com forums.guru3d.com forums.pcgamer.com forum.golem.de quasarzone.com coolenjoy.net gigglehd.com semiwiki.com www.elecfans.com habr.com',
  'work and secrets':
    'github.com gitlab.com huggingface.co docs.google.com drive.google.com notion.so www.dropbox.com console.aws.amazon.com portal.azure.com chatgpt.com claude.ai gemini.google.com www.office.com',
  'government, health, own network':
    'www.gov.kr hometax.go.kr www.irs.gov www.gov.uk login.gov mychart.org www.23andme.com localhost 127.0.0.1 192.168.0.1',
} as const

/** First labels that name a service and never a newsroom. */
const SERVICE_LABELS =
  /^(mail|email|webmail|login|signin|accounts?|myaccount|auth|id|sso|my|members?|membership|profile|user|secure|pay|payment|checkout|subscribe|subscription|shop|store|forums?|bbs|community|cafe|blog|jobs|dating|trade|bank)$/

describe('news hosts', () => {
  test('are at least 400 unique, well-formed patterns with name, country and language', () => {
    expect(tsv.split('\n')[0]).toBe('pattern\tname\tcountry\tlanguage')
    expect(patterns.length).toBeGreaterThanOrEqual(400)
    expect(new Set(patterns).size).toBe(patterns.length)
    expect(patterns.filter((pattern) => !PATTERN.test(pattern))).toEqual([])
    const bad = rows.filter(
      ([, name, country, language, ...more]) =>
        !name?.trim() ||
        !/^[A-Z]{2}$/.test(country ?? '') ||
        !/^[a-z]{2}(-Han[st])?$/.test(language ?? '') ||
        more.length > 0,
    )
    expect(bad).toEqual([])
  })

  test('are at least 400 sites, www. and mobile twins counted once', () => {
    const sites = new Set(patterns.map((pattern) => hostOf(pattern).replace(/^(www|m|mobile|\*)\./, '')))
    expect(sites.size).toBeGreaterThanOrEqual(400)
  })

  test('are sorted by country, then pattern', () => {
    const keys = rows.map(([pattern, , country]) => `${country}\t${pattern}`)
    expect(keys).toEqual([...keys].sort())
  })

  test('ask for nothing beyond the frozen list', () => {
    expect(frozenText.trimEnd().split('\n')).toEqual([...frozen].sort())
    expect(patterns.filter((pattern) => !frozen.has(pattern))).toEqual([])
  })

  test.each(BROWSERS)('the manifest of %s asks for nothing beyond the frozen list', (browser) => {
    const source = JSON.parse(read('manifest.json')) as Json
    const manifest = expandManifest(source, browser, { version: '1.0.0', hosts: patterns }) as {
      host_permissions: string[]
      content_scripts: { matches: string[] }[]
    }
    const asked = [
      ...manifest.host_permissions,
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ]
    expect(asked.length).toBeGreaterThanOrEqual(400)
    expect(asked.filter((pattern) => !frozen.has(pattern))).toEqual([])
  })

  test.each(Object.entries(NEVER))('grant none of: %s', (_, hosts) => {
    const granted = hosts.split(' ').filter((host) => [...frozen].some((pattern) => covers(pattern, host)))
    expect(granted).toEqual([])
  })

  test('name no host that is a service', () => {
    expect([...frozen].filter((pattern) => SERVICE_LABELS.test(hostOf(pattern).split('.')[0] ?? ''))).toEqual(
      [],
    )
  })

  test('cover subdomains only where that was decided', () => {
    expect([...frozen].filter((pattern) => pattern.includes('*.'))).toEqual(WILDCARDS)
  })

  test('hold the press that readers of each language expect', () => {
    const expected =
      'www.kmib.co.kr www.hankyung.com n.news.naver.com v.daum.net www.etnews.com zdnet.co.kr www.thelec.kr www.reuters.com www.bloomberg.com www.theverge.com www.tomshardware.com semiengineering.com www.nikkei.com eetimes.itmedia.co.jp pc.watch.impress.co.jp news.yahoo.co.jp 36kr.com www.ithome.com www.digitimes.com technews.tw udn.com www.scmp.com'
    expect(expected.split(' ').filter((host) => !patterns.some((pattern) => covers(pattern, host)))).toEqual(
      [],
    )
    expect(patterns.some((pattern) => covers(pattern, 'en.wikipedia.org'))).toBe(false)
  })

  test('a wildcard would be caught granting what lies below it', () => {
    expect(covers('*://*.naver.com/*', 'mail.naver.com')).toBe(true)
    expect(covers('*://*.naver.com/*', 'naver.com')).toBe(true)
    expect(covers('*://n.news.naver.com/*', 'mail.naver.com')).toBe(false)
    expect(covers('*://*.kmib.co.kr/*', 'notkmib.co.kr')).toBe(false)
  })
})
