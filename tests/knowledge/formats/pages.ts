interface Page {
  lang: string
  site: string
  title: string
  date: string
  paragraphs: string[]
  /** In the head. */
  more?: string
  charset?: string
}

/** A news page as sites publish them: menus, a cookie note, related headlines and scripts around the article. */
export function newsPage({
  lang,
  site,
  title,
  date,
  paragraphs,
  more = '',
  charset = 'utf-8',
}: Page): string {
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="${charset}">
<title>${title} | ${site}</title>
<link rel="canonical" href="https://news.example.kz/a/1?utm_source=feed">
<meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="${date}">
${more}<style>.x{color:red}</style><script>var secret = "SCRIPTED"</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article><h1>${title}</h1>
${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}
<div style="display:none">HIDDEN ONE</div><p hidden>HIDDEN TWO</p><!-- HIDDEN THREE -->
<span style="font-size:0">HIDDEN FOUR</span><template><p>HIDDEN FIVE</p></template>
</article></main>
<aside><h2>Related</h2><a href="/2">Another headline entirely</a></aside>
<footer>Copyright</footer><script>document.write("SCRIPTED")</script></body></html>`
}

export const ENGLISH = [
  'Observers from the United States visited eighteen polling places in the north of the country on Sunday, and they described what they had seen there at a meeting with reporters.',
  'The commission of the region counted every ballot twice, which took it until the early morning, and it published the results of each polling place before noon on the following day.',
  'Turnout in the region was 54.2 percent, two points more than four years ago, and most of the voters came in the first hours after the polling places had opened their doors.',
]
export const RUSSIAN = [
  'Наблюдатели посетили восемнадцать избирательных участков на севере страны и рассказали журналистам о том, что они увидели там в день голосования и при подсчёте голосов.',
  'Комиссия области дважды пересчитала каждый бюллетень, поэтому работа продолжалась до раннего утра, а итоги по каждому участку были опубликованы до полудня следующего дня.',
  'Явка в области составила 54,2 процента, что на два пункта больше, чем четыре года назад, причём большинство избирателей пришли в первые часы после открытия участков.',
]
export const KAZAKH = [
  'Байқаушылар елдің солтүстігіндегі он сегіз сайлау учаскесін аралап, дауыс беру күні және дауыстарды санау кезінде не көргендерін журналистерге айтып берді.',
  'Облыстық комиссия әрбір бюллетеньді екі рет санады, сондықтан жұмыс таңға дейін созылды, ал әр учаскенің қорытындысы келесі күні түске дейін жарияланды.',
  'Облыста сайлаушылардың қатысуы 54,2 пайызды құрады, бұл төрт жыл бұрынғыдан екі тармаққа жоғары, көпшілігі учаскелер ашылғаннан кейінгі алғашқы сағаттарда келді.',
]
