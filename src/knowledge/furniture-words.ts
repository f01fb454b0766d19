/**
 * What news sites put around an article and what comes along when a page is copied: lists of language, in lower
 * case and with ё written as е, of which none belongs to one site or one article.
 */

/** What a template prints for a value that it does not have. Only as a whole line, exactly. */
export const EMPTY_VALUES = new Set(['None', 'null', 'undefined', 'NaN', '[object Object]'])

/** Lines that introduce other articles: the headlines under them are furniture too. */
export const TEASERS = new Set(
  `currently reading|now reading|you are reading|read also|also read|read more|read next|read this next|see also|
up next|more on this|more on this topic|more on this story|more from this section|more news|more stories|
related|related news|related articles|related stories|related topics|related content|related posts|
recommended|recommended for you|recommended reading|you may also like|you might also like|you may be interested in|
most read|most popular|most viewed|popular|popular now|trending|trending now|latest news|latest stories|top stories|
top news|don't miss|don’t miss|editor's picks|editor’s picks|other news|news in this section|
сейчас читают|сейчас читаете|вы читаете|читайте также|читать также|читайте еще|читать еще|также читайте|
читать далее|читайте далее|смотрите также|смотреть также|по теме|материалы по теме|новости по теме|еще по теме|
похожие новости|похожие материалы|похожие статьи|связанные новости|другие новости|последние новости|
главные новости|главное за день|новости дня|лента новостей|популярное|популярные новости|самое читаемое|
самое популярное|рекомендуем|рекомендуем почитать|рекомендуем прочитать|вам может быть интересно|
вас может заинтересовать|вам также может понравиться|это интересно|не пропустите|выбор редакции|
қазір оқып жатыр|қазір оқылуда|қазір оқылып жатыр|оқып жатырсыз|оқи отырыңыз|оқи отырыңыздар|тағы оқыңыз|
тағы да оқыңыз|сондай-ақ оқыңыз|сондай-ақ, оқыңыз|мынаны да оқыңыз|бұны да оқыңыз|келесі мақала|толығырақ|
толығырақ оқу|толығырақ оқыңыз|жалғасын оқу|жалғасын оқыңыз|тақырып бойынша|осы тақырып бойынша|
тақырыптас жаңалықтар|тақырыпқа қатысты|ұқсас жаңалықтар|ұқсас мақалалар|ұқсас материалдар|басқа жаңалықтар|
соңғы жаңалықтар|басты жаңалықтар|танымал|танымал жаңалықтар|ең көп оқылған|көп оқылғандар|көп оқылған|ұсынамыз|
сізге қызықты болуы мүмкін|қызықты болуы мүмкін|таңдаулы жаңалықтар`
    .split('|')
    .map((line) => line.trim()),
)

/** Lines that are furniture by themselves. */
export const LABELS = new Set(
  `share|share this|share this article|share this story|share this post|share article|share link|tweet|repost|
copy link|link copied|copy url|print|print this page|print this article|print version|save|save article|bookmark|
listen|listen to this article|listen to article|comment|comments|leave a comment|add a comment|add comment|
post a comment|no comments|no comments yet|show comments|view comments|subscribe|sign up|sign in|log in|login|
register|follow us|follow|follow us on|advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|
promoted|promoted content|continue reading|continue reading below|continue reading the main story|
story continues below advertisement|article continues below|article continues after advertisement|
scroll to continue|skip to content|skip to main content|skip advertisement|back to top|go to top|menu|main menu|
home|home page|search|next|previous|next article|previous article|next page|previous page|next news|previous news|
loading|load more|show more|view all|see all|close|tags|all news|contact us|about us|privacy policy|terms of use|
cookie policy|accept|accept all|accept cookies|was this article helpful|rate this article|report a typo|
поделиться|поделитесь|поделиться новостью|поделиться статьей|поделиться ссылкой|поделиться в соцсетях|
расскажите друзьям|скопировать ссылку|копировать ссылку|ссылка скопирована|твитнуть|печать|распечатать|
версия для печати|сохранить|в закладки|добавить в закладки|слушать|прослушать|комментарий|комментарии|
комментировать|добавить комментарий|оставить комментарий|нет комментариев|комментариев нет|показать комментарии|
обсудить|подписаться|подпишитесь|подписка|войти|вход|регистрация|зарегистрироваться|мы в соцсетях|
мы в социальных сетях|реклама|на правах рекламы|рекламный материал|партнерский материал|продолжение следует ниже|
наверх|вверх|к началу страницы|меню|главная|на главную|главная страница|поиск|следующая|предыдущая|
следующая новость|предыдущая новость|следующая статья|предыдущая статья|загрузка|загрузить еще|показать еще|
все новости|закрыть|теги|метки|контакты|о нас|политика конфиденциальности|принять|согласен|сообщить об ошибке|
бөлісу|бөлісіңіз|жаңалықпен бөлісу|достарыңызбен бөлісіңіз|достармен бөлісу|сілтемені көшіру|сілтеме көшірілді|
басып шығару|басып шығару нұсқасы|сақтау|бетбелгіге қосу|тыңдау|мақаланы тыңдау|пікір|пікірлер|пікір қалдыру|
пікір қосу|пікір жазу|пікір жоқ|пікірлер жоқ|түсініктеме|жазылу|жазылыңыз|кіру|тіркелу|біз әлеуметтік желіде|
біз әлеуметтік желілерде|жарнама|жарнама құқығында|демеушілік материал|жоғары|жоғарыға|бет басына|мәзір|
басты бет|іздеу|келесі|алдыңғы|келесі жаңалық|алдыңғы жаңалық|алдыңғы мақала|жүктелуде|тағы жүктеу|
тағы көрсету|барлық жаңалықтар|барлық жаңалық|жабу|тегтер|байланыс|біз туралы|құпиялылық саясаты|қабылдау|
қате туралы хабарлау`
    .split('|')
    .map((line) => line.trim()),
)

const NETWORK = String.raw`(?:facebook|twitter|telegram|whatsapp|instagram|youtube|tiktok|linkedin|vk|vkontakte|viber|threads|x\b|e-?mail|google news|google новост|яндекс|дзен|фейсбук|телеграм|ютуб|инстаграм|вконтакте|ватсап)`

/** The start of a line that ends in another article's headline: "Read also: …". */
export const TEASER_LINE =
  /^[^\p{L}]*(?:read also|also read|read more|read next|see also|related|читайте также|читать также|также читайте|читайте еще|читайте далее|смотрите также|по теме|материалы по теме|оқи отырыңыз|тағы оқыңыз|тағы да оқыңыз|сондай-ақ оқыңыз|толығырақ оқыңыз|тақырып бойынша)\s*[:—–|→»-]/u

/** Whole lines that are furniture, with the number of words above which they are left alone. */
export const PATTERNS: readonly { words: number; pattern: RegExp }[] = [
  {
    words: 8,
    pattern: new RegExp(
      `^[^\\p{L}]*(?:share|post|send|tweet|поделиться|поделитесь|отправить|бөлісу|жіберу)(?!\\p{L}).*${NETWORK}`,
      'u',
    ),
  },
  {
    words: 30,
    pattern: new RegExp(
      `^[^\\p{L}]*(?:follow us|find us|join us|join our|subscribe to|sign up for|get our|подпис(?:ывайтесь|аться|ывайся)|подпишитесь|подпишись|читайте нас|следите за (?:нами|нашими)|присоединяйтесь|оставайтесь с нами|бізге (?:жазыл|қосыл)|біздің .*(?:жазыл|қосыл)|бізді .*оқы).*(?:${NETWORK}|newsletter|channel|канал|рассылк|соцсет|социальн|арна|желі|хабарлама)`,
      'u',
    ),
  },
  { words: 40, pattern: /^[^\p{L}]*(?:©|\(c\) ?\d|copyright(?!\p{L}))/u },
  {
    words: 40,
    pattern:
      /all rights reserved|все права защищены|все права принадлежат|барлық құқық\p{L}* (?:қорғалған|сақталған)/u,
  },
  {
    words: 50,
    pattern:
      /(?:при (?:использовании|цитировании|копировании|перепечатке)|использование материалов|перепечатка|копирование материалов).*(?:ссылк|разрешени|согласи)|(?:материал|ақпарат)\p{L}* .*(?:пайдалан|көшір)\p{L}*.*(?:сілтеме|рұқсат)|(?:reproduction|republication|reprinting|use) of .*(?:materials?|content).*(?:link|permission|consent|prohibited)/u,
  },
  { words: 30, pattern: /ctrl\s*\+\s*enter/u },
  {
    words: 60,
    pattern:
      /(?:we use|this (?:web)?site uses|our (?:web)?site uses) cookies|(?:мы используем|сайт использует) (?:файлы )?(?:cookie|куки)|cookie(?:-| )файл/u,
  },
  {
    words: 14,
    pattern:
      /^[^\p{L}]*(?:photos?|images?|pictures?|фото|фотография|изображение|иллюстрация|сурет|фотосурет)(?:\s+(?:credit|by|courtesy(?: of)?|source|из архива|автора|предоставлено|авторы))?\s*[:©/|]/u,
  },
  {
    words: 6,
    pattern: /^\d+\s*[- ]?(?:min|mins|minutes?|мин|минут\p{L}*)\.?\s+(?:read|чтения|на чтение|оқу|оқылады)$/u,
  },
  { words: 6, pattern: /^(?:reading time|read time|время чтения|оқу уақыты)[\s:—–-]*\d/u },
  {
    words: 5,
    pattern:
      /^[\d\s.,]+[kmкм]?\s*(?:views?|shares?|comments?|просмотр\p{L}*|комментари\p{L}*|қаралым|көрілім|пікір)$/u,
  },
  {
    words: 5,
    pattern:
      /^(?:views?|shares?|comments?|просмотр\p{L}*|комментари\p{L}*|қаралым\p{L}*|көрілім\p{L}*|пікір\p{L}*)[\s:(]*[\d\s.,]+[kmкм]?\)?$/u,
  },
]
