import type { Language } from '../../types.ts'

/**
 * Words with a meaning of their own that a question could as well do without: verbs that carry little ("get", "go"),
 * fillers, forms of address. In a large collection they are frequent and weigh little by themselves; in one article
 * "get" may not occur at all and would pass for a rare word. Dictionary forms, and those a stemmer does not join.
 */
export const LIGHT_WORDS: Record<Language, string> = {
  en: `get got gotten getting go goes went gone going come came coming make made making take took taken give gave given
    work works worked do done doing people person persons man thing things way ways time times now today then ever even
    still really quite exactly roughly personally actually kind sort lot bit anything something everything someone
    anyone everyone everybody nobody happen happened offer offered provide provided concern concerning regarding mean
    means meant want wanted find found see seen saw look looked think thought believe consider considered say said says
    tell told talk speak spoke spoken know known call called name named use used put set let keep kept show shown part
    case example amount list ordinary certain particular mr mrs ms sir dear question questions answer article text
    according back away around mention mentioned describe described explain explained involve involved include included
    including become became try tried able possible such another new old one ones two three four five quick quickly
    ahead overall whole general generally main mainly approximately altogether total totally exist exists existed
    currently presently`,
  ru: `получить получил получили получать идти пошел ехать прийти стать стал стала стали делать сделать сделал сделали
    дать дал дали взять взял работать работал работали человек люди людей вещь дело раз время сейчас сегодня теперь
    вообще именно примерно лично действительно вид происходить произошло происходило предложить предложили найти нашли
    нашел видеть увидели смотреть думать думают считать считают сочли сказать сказал сказали говорить говорится
    рассказать знать известно называть назвать назвали использовать показать показали часть случай пример обычный
    обычные определенный господин госпожа статья статье текст тексте согласно достаться досталось досталась правда
    около упоминать упоминается описать объяснить включать стоять оказаться оказался оказались иметь имеет имели
    суметь удалось пытаться общий общее всего главный главное новый новая один два три четыре пять вопрос вопроса
    вопросов ответ подсказать подскажите интересно хотеть хочу узнать готовить готовлю
    пишут пишется давно успеть успели должен должна должны насчет свой своя свои своей звучать звучали прозвучали`,
  kk: `келу келді келген алу алды алған беру берді берген жасау жасады істеу істеді бару барды жүру жүрді адам адамдар зат іс рет уақыт
    қазір бүгін енді жалпы дәл шамамен жеке шынымен түрі болу болған айту айтты айтылған айтады сөйлеу білу белгілі
    атау атады атаған пайдалану қолдану көрсету көрсетті бөлігі мысал кәдімгі қарапайым белгілі мырза ханым мақала
    мақалада мәтін мәтінде бойынша туралы табу тапты көру көрді ойлау санау санайды тию тиді қалу қалды түсу түсті
    шығу шықты жалпы барлығы негізгі басты жаңа екі үш төрт бес сұрақ сұрағым жауап айтыңызшы қызық білгім керек`,
}
