// 资料整改: the contested clauses, each beside what was said about it and what it said before.
import { api, reason } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { flushAll } from '../behaviours/work/autosave.js';
import { Clause } from '../behaviours/work/clause.js';
import * as drafts from '../behaviours/work/drafts.js';
import { keptText } from '../behaviours/work/kept-text.js';
import { keys } from '../behaviours/work/keys.js';
import { leaving } from '../behaviours/work/leaving.js';
import { watchReplaced } from '../behaviours/work/replaced.js';
import { watchColleagues } from '../behaviours/work/news.js';
import { report } from '../behaviours/work/save-state.js';
import { dialogue, examples, questions, replyKey } from '../behaviours/work/talk.js';
import { entries } from '../behaviours/work/thread.js';
import '../behaviours/work/completion.js';
import '../behaviours/work/leftovers.js';
import { isBlank } from '../typed/text.js';

behaviour('[data-rectification]', place => {
    const id = place.dataset.rectification;
    const work = { id, progress, uses };
    const clauses = [...place.querySelectorAll('[data-clause]')].map(card => new Clause(card, work));
    const opened = { example: examples(document.getElementById('example')), question: questions(document.getElementById('question'), id),
        dialogue: dialogue(document.getElementById('dialogue'), id), history };
    let current = clauses[0];

    async function history(card) {
        const { openHistory } = await import('../behaviours/work/history.js');
        return openHistory(clauses.find(clause => clause.card === card));
    }

    function uses() {
        return clauses.map(({ card, evidence }) => ({ label: card.dataset.label, files: evidence.files }));
    }

    function changed(clause) {
        const was = clause.card.closest('[data-contested]').dataset;
        const now = clause.read();
        return now.conformity !== was.wasConformity || now.statement !== was.wasStatement
            || now.evidence.map(file => file.id).join(' ') !== was.wasFiles;
    }

    function progress() {
        if (!clauses?.length) return;
        const done = clauses.filter(changed).length;
        const open = clauses.filter(clause => !clause.answered).length;
        clauses.forEach(clause => clause.card.closest('[data-contested]').toggleAttribute('data-changed', changed(clause)));
        const line = place.querySelector('[data-changed-count]');
        const bar = line.querySelector('progress');
        bar.value = done;
        bar.toggleAttribute('data-full', done === clauses.length);
        line.querySelector('.nowrap').textContent = `${done}/${clauses.length} · ${Math.floor(done * 100 / clauses.length)} %`;
        const button = place.querySelector('[data-complete]');
        if (button) button.disabled = open > 0;
        document.getElementById('complete-why').textContent = open > 0 ? word('assessment.script.open', open)
            : done < clauses.length ? word('assessment.script.unchanged', clauses.length - done) : '';
    }

    async function save() {
        report('page', 'saving');
        await flushAll();
        report('page', 'saved');
    }

    function step(by) {
        clauses[Math.min(clauses.length - 1, Math.max(0, clauses.indexOf(current) + by))].focus();
    }

    place.addEventListener('focusin', event => {
        const card = event.target.closest('[data-contested]')?.querySelector('[data-clause]');
        if (!card) return;
        current = clauses.find(clause => clause.card === card);
        clauses.forEach(clause => clause.card.toggleAttribute('data-current', clause === current));
        standAt(current.id);
    });
    place.addEventListener('click', event => {
        const button = event.target.closest('[data-open]');
        if (button) opened[button.dataset.open](button.closest('[data-clause]'));
    });
    place.querySelector('[data-save]').addEventListener('click', save);
    place.querySelectorAll('[data-reply]').forEach(box => reply(box, place.dataset.talk, id));
    leaving();
    const standAt = watchColleagues(id, { things: () => clauses, here: () => current?.id, elsewhere: () => {} });
    watchReplaced(`/api/v1/self-assessments/${id}/replaced`, () => clauses);
    const choose = number => () => current.choose(number);
    keys({
        1: choose(1), 2: choose(2), 3: choose(3), 4: choose(4), s: () => current.describe(), e: () => current.attach(),
        l: () => current.browse(), Escape: () => current.goBack(), j: () => step(1), k: () => step(-1),
        '?': () => document.getElementById('keys').showModal(),
    }, save);
    progress();
    if (location.hash) clauses.find(clause => `#${clause.card.id}` === location.hash)?.focus();
});

/** An answer to the assessor; kept on this machine until it is sent. */
function reply(box, talk, assessment) {
    const contested = box.closest('[data-contested]');
    const clause = contested.querySelector('[data-clause]').dataset.clause;
    const area = box.querySelector('textarea');
    const error = box.querySelector('[data-reply-error]');
    const button = box.querySelector('[data-send-reply]');
    const said = dialogue => contested.querySelector('[data-talk-list]').replaceChildren(...entries(dialogue));
    const key = replyKey(assessment, clause);
    const kept = keptText(area);
    kept.open(key);
    drafts.ready.then(() => {
        kept.open(key);
        box.open = Boolean(area.value);
    });
    box.addEventListener('toggle', () => kept.open(key));
    contested.addEventListener('talk:sent', event => {
        said(event.detail);
        kept.open(key);
    });
    button.addEventListener('click', async () => {
        if (isBlank(area.value)) {
            error.textContent = word('assessment.script.reply.empty');
            area.focus();
            return;
        }
        const text = area.value;
        button.disabled = true;
        const answer = await api('POST', `${talk}/${clause}/dialogue`, { body: { text } });
        button.disabled = false;
        error.textContent = answer.ok ? '' : reason(answer.problem) || word('portal.script.offline');
        if (!answer.ok) return;
        said(answer.data);
        kept.sent(key, text);
    });
}
