import { TELEGRAM, type TelegramStrings } from '../../locales/telegram.ts'
import type { SavedAnswer } from '../../store/answers.ts'
import type { Rating } from '../../store/feedback.ts'
import { acknowledge } from '../acknowledge.ts'
import type { BotContext } from '../context.ts'
import { answerKeyboard } from '../keyboard.ts'
import { editKeyboard } from '../send.ts'
import type { Services } from '../services.ts'
import type { Tapped } from './taps.ts'

/** Keeps a reader's rating. The same thumb once more withdraws it; a thumb down asks what is wrong. */
export async function rate(
  services: Services,
  { delivery }: BotContext,
  tapped: Tapped,
  saved: SavedAnswer,
  wanted: Rating,
): Promise<void> {
  const { store, api } = services
  const voter = tapped.query.from.id
  await delivery.once(async () => {
    const before = await store.feedback.of(saved.id, voter)
    const isSameThumb = wanted.complaint === undefined && before?.vote === wanted.vote
    if (isSameThumb) await store.feedback.withdraw(saved.id, voter)
    else await store.feedback.rate(saved.id, voter, wanted, Date.now())
  })
  const rating = await store.feedback.of(saved.id, voter)
  const isAsking = rating?.vote === 'down' && rating.complaint === undefined
  await acknowledge(api, tapped.query.id, thanks(TELEGRAM[tapped.language], rating))
  await showKeyboard(services, tapped, saved, {
    isAsking,
    isExplained: isExplained(tapped),
    ...(rating && { vote: rating.vote }),
  })
}

function thanks(strings: TelegramStrings, rating: Rating | undefined): string {
  if (!rating) return strings.ratingWithdrawn
  if (rating.complaint !== undefined) return strings.thanksForReason
  return rating.vote === 'down' ? strings.whatIsWrong : strings.thanksForRating
}

/** Takes "Why this answer?" off an answer that has been explained. */
export async function markExplained(services: Services, tapped: Tapped, saved: SavedAnswer): Promise<void> {
  const rating = await services.store.feedback.of(saved.id, tapped.query.from.id)
  await showKeyboard(services, tapped, saved, {
    isAsking: false,
    isExplained: true,
    ...(rating && { vote: rating.vote }),
  })
}

async function showKeyboard(
  { api, me, pace }: Services,
  { message }: Tapped,
  saved: SavedAnswer,
  view: { isAsking: boolean; isExplained: boolean; vote?: 'up' | 'down' },
): Promise<void> {
  const { isAsking, isExplained, vote } = view
  // a group's buttons are everybody's: whose thumb is up is nobody else's business
  const isOwn = message.chat.type === 'private'
  const keyboard = answerKeyboard(saved, {
    bot: me.username,
    isAsking,
    isExplained,
    ...(isOwn && vote && { rating: vote }),
  })
  await pace.take(message.chat.id)
  await editKeyboard(api, message.chat.id, message.message_id, keyboard)
}

/** The buttons themselves say whether the explanation has been given. */
function isExplained({ message, query }: Tapped): boolean {
  if (query.data?.startsWith('why:')) return true
  const buttons = message.reply_markup?.inline_keyboard.flat()
  if (!buttons) return false
  return !buttons.some((button) => 'callback_data' in button && button.callback_data?.startsWith('why:'))
}
