import type { Language } from '../../../types.ts'

/**
 * Words of content that a writer adds or changes freely: a source without them is no less a source. They weigh a
 * third. Capitalised words are never light.
 */
const WORDS: Record<Language, string> = {
  en: `again since later due began begin begins begun become becomes became becoming take took taken place aim aims
    aimed group version still called call calls named name names announce announced announces declare declared role
    play plays played playing via including include includes included several various many much number amount part set
    way make makes made making use used uses using well new previous previously former formerly current currently
    recent recently first second next last time times year years day days month months prior subsequent subsequently
    eventually initially originally original finally around early late together instead result resulted results
    resulting follow followed following follows lead leads led leading provide provided provides providing give gives
    given giving receive receives received get got go went come came serve served serves feature features featured
    featuring known describe described describes note noted notes state stated states say said says report reported
    reports mention mentioned mentions claim claimed suggest suggested refer referred want wanted decide decided choose
    chose chosen select selected success successful help helped join joined start started people person individual
    individuals man woman company work works worked working live lives lived project process event approximately
    associated association involved involve involves relate related occur occurs occurred important major main key
    different specific certain particular type types kind form forms level levels based actually likely respectively
    overall among within upon across toward towards along according addition additionally furthermore however although
    though whereas thus therefore hence moreover even yet already often usually sometimes always ever`,
  ru: `также однако поэтому затем потом позже ранее раньше теперь сейчас пока вскоре снова вновь несколько различных
    разные стал стала стали станет является являются может могут мог хочет хотят хотел считает сказал
    рассказал рассказала сообщил сообщила заявил назвал согласно причина причиной помощью ряде время года году лет
    человек люди людей месте место оказался оказалась удалось удастся смогли начал начали начался получил получили
    сделал сделали дал дают идет нашли просто быстро очень слишком часть вид виде образом случае некоторые данный
    данные связи результате`,
  kk: `сондықтан кейін бұрын қазір содан сонымен бірге сондай мысалы негізінен әртүрлі түрлі көптеген бірнеше саналады
    табылады келеді жатады атқарады атайды аталады айтылады көрсетеді береді алады етеді жасайды құрайды қызметін түрде
    жағдайда кезінде уақытта жылы жыл адам адамдар`,
}
const words: Record<Language, ReadonlySet<string>> = {
  en: new Set(WORDS.en.split(/\s+/)),
  ru: new Set(WORDS.ru.split(/\s+/)),
  kk: new Set(WORDS.kk.split(/\s+/)),
}

export function isLight(word: string, language: Language): boolean {
  return words[language].has(word)
}
