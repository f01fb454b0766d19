import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

type Row = Schema['answers']
type MessageRow = Schema['answer_messages']

/** What the answers need of the database, written once. */
export function answerStatements({ prepare }: Database) {
  return {
    save: prepare((db, row: Row) => db.insertInto('answers').values(columnsOf(row))),
    replace: prepare((db, row: Row) =>
      db.updateTable('answers').set(columnsOf(row)).where('id', '=', row.id),
    ),
    byId: prepare((db, { id }: { id: string }) => db.selectFrom('answers').selectAll().where('id', '=', id)),
    byMessage: prepare((db, { chat, message }: { chat: number; message: number }) =>
      db
        .selectFrom('answers')
        .innerJoin('answer_messages', 'answer_messages.answer', 'answers.id')
        .selectAll('answers')
        .where('answer_messages.chat', '=', chat)
        .where('answer_messages.message', '=', message),
    ),
    byQuestionMessage: prepare((db, { chat, message }: { chat: number; message: number }) =>
      db
        .selectFrom('answers')
        .selectAll()
        .where('chat', '=', chat)
        .where('question_message', '=', message)
        .orderBy('at', 'desc')
        .limit(1),
    ),
    latest: prepare((db, { chat, thread, since }: { chat: number; thread: number; since: number }) =>
      db
        .selectFrom('answers')
        .selectAll()
        .where('chat', '=', chat)
        .where('thread', '=', thread)
        .where('at', '>', since)
        .where('kind', '!=', 'chat')
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(1),
    ),
    /** An answer and those that it continues, at most `max`, oldest first. */
    line: prepare((db, { id, max }: { id: string; max: number }) =>
      db
        .withRecursive('line', (line) =>
          line
            .selectFrom('answers')
            .select(['parent', 'question', 'answer', sql<number>`1`.as('depth')])
            .where('id', '=', id)
            .unionAll(
              line
                .selectFrom('line')
                .innerJoin('answers', 'answers.id', 'line.parent')
                .select([
                  'answers.parent',
                  'answers.question',
                  'answers.answer',
                  sql<number>`depth + 1`.as('depth'),
                ])
                .where('depth', '<', max),
            ),
        )
        .selectFrom('line')
        .select(['question', 'answer'])
        .orderBy('depth', 'desc'),
    ),
    messages: prepare((db, { id }: { id: string }) =>
      db.selectFrom('answer_messages').select('message').where('answer', '=', id).orderBy('message'),
    ),
    newestMessage: prepare((db, { chat }: { chat: number }) =>
      db
        .selectFrom('answer_messages')
        .select((row) => row.fn.max<number | null>('message').as('newest'))
        .where('chat', '=', chat),
    ),
    addMessage: prepare((db, { chat, message, answer, update_id, position }: MessageRow) =>
      db
        .insertInto('answer_messages')
        .values({ chat, message, answer, update_id, position })
        .onConflict((conflict) =>
          conflict.columns(['chat', 'message']).doUpdateSet({ answer, update_id, position }),
        ),
    ),
    removeMessage: prepare((db, { chat, message }: { chat: number; message: number }) =>
      db.deleteFrom('answer_messages').where('chat', '=', chat).where('message', '=', message),
    ),
    prune: prepare((db, { before }: { before: number }) => db.deleteFrom('answers').where('at', '<', before)),
  }
}

/** Every column, since what stands for a row cannot list its own. */
function columnsOf(row: Row): Row {
  const { id, chat, thread, question, question_message, parent, origin } = row
  const { kind, answer, suggestions, update_id, at } = row
  return {
    ...{ id, chat, thread, question, question_message, parent, origin },
    ...{ kind, answer, suggestions, update_id, at },
  }
}
