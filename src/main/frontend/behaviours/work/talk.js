import { api } from '../api.js';
import { element, word } from '../behaviour.js';
import { keptText } from './kept-text.js';
import { entries, send } from './thread.js';
import { isBlank } from '../../typed/text.js';

/** 评估示例: the examples of one clause, one at a time, previous and next. */
export function examples(dialog) {
    const place = dialog.querySelector('[data-example]');
    const count = dialog.querySelector('[data-example-count]');
    const [previous, next] = [dialog.querySelector('[data-previous]'), dialog.querySelector('[data-next]')];
    let texts = [];
    let at = 0;
    const show = step => {
        at = (at + step + texts.length) % texts.length;
        place.textContent = texts[at];
        count.textContent = `${at + 1}/${texts.length}`;
    };
    previous.addEventListener('click', () => show(-1));
    next.addEventListener('click', () => show(1));
    dialog.addEventListener('keydown', event => {
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        if (step) show(step);
    });
    return card => {
        texts = [...card.querySelector('template[data-examples]').content.querySelectorAll('p')].map(each => each.textContent);
        at = 0;
        dialog.querySelector('[data-clause-label]').textContent = card.dataset.label;
        show(0);
        dialog.showModal();
    };
}

/** 我有疑问: send a question to the platform, read what was asked before and the replies. */
export function questions(dialog, assessment) {
    const area = dialog.querySelector('textarea');
    const error = dialog.querySelector('[data-error]');
    const list = dialog.querySelector('[data-questions]');
    const send = dialog.querySelector('[data-send]');
    const kept = keptText(area);
    let card;
    send.addEventListener('click', async () => {
        const [asked, text] = [card, area.value];
        if (isBlank(text)) {
            error.textContent = word('assessment.script.question.empty');
            area.focus();
            return;
        }
        send.disabled = true;
        const answer = await api('POST', '/api/v1/questions', { body: { selfAssessment: assessment, clause: asked.dataset.clause, text } });
        send.disabled = false;
        if (answer.ok) kept.sent(key(asked), text);
        if (asked !== card) return;
        error.textContent = answer.ok ? '' : answer.problem?.detail ?? word('portal.script.offline');
        if (answer.ok) load(asked);
    });

    function key({ dataset }) {
        return `question:${assessment}:${dataset.clause}`;
    }

    /** The dialog may show another clause by the time the answer comes. */
    async function load(asked) {
        const answer = await api('GET', `/api/v1/questions?clause=${encodeURIComponent(asked.dataset.clause)}`);
        if (asked !== card) return;
        const items = answer.ok ? answer.data.items : [];
        list.replaceChildren(...items.map(entry));
        items.filter(item => item.unread).forEach(item => api('PUT', `/api/v1/questions/${item.id}/read`));
        if (answer.ok) asked.querySelector('[data-unread]')?.remove();
    }

    return opened => {
        card = opened;
        kept.open(key(card));
        error.textContent = '';
        list.replaceChildren();
        dialog.querySelector('[data-clause-label]').textContent = card.dataset.label;
        dialog.showModal();
        area.focus();
        load(card);
    };
}

function entry(item) {
    return element('li', { class: 'talk' }, element('p', { class: 'talk__who' }, `${item.askedBy} · ${stamp(item.askedAt)}`),
        element('p', { class: 'pre' }, item.text),
        ...item.replies.map(reply => element('div', { class: 'talk__reply' },
            element('p', { class: 'talk__who' }, `${word('assessment.script.question.platform')} · ${stamp(reply.repliedAt)}`),
            element('p', { class: 'pre' }, reply.text))),
        item.replies.length ? null : element('p', { class: 'muted small' }, word('assessment.script.question.waiting')));
}

/** Where an answer to the assessor is kept until it is sent, wherever it is written. */
export const replyKey = (assessment, clause) => `reply:${assessment}:${clause}`;

/** 沟通记录: what assessors and the enterprise said about one clause; answered here while a request is open. */
export function dialogue(dialog, assessment) {
    const list = dialog.querySelector('[data-entries]');
    const box = dialog.querySelector('[data-talk-reply]');
    const area = box.querySelector('textarea');
    const error = box.querySelector('[data-error]');
    const button = box.querySelector('[data-send]');
    const kept = keptText(area);
    let card;
    let request;

    function show(told) {
        request = told?.request;
        box.hidden = !told?.writable;
        list.replaceChildren(...told ? told.items.length ? entries(told) : [element('li', { class: 'muted' }, word('assessment.script.dialogue.none'))]
            : [element('li', { class: 'muted' }, word('portal.script.offline'))]);
    }

    button.addEventListener('click', async () => {
        const [asked, text] = [card, area.value];
        if (isBlank(text)) return area.focus();
        button.disabled = true;
        const sent = await send(request, asked.dataset.clause, text);
        button.disabled = false;
        if (sent.ok) {
            kept.sent(replyKey(assessment, asked.dataset.clause), text);
            asked.dispatchEvent(new CustomEvent('talk:sent', { bubbles: true, detail: sent.dialogue }));
        }
        if (asked !== card) return undefined;
        error.textContent = sent.refusal;
        return sent.ok && show(sent.dialogue);
    });

    return async opened => {
        card = opened;
        kept.open(replyKey(assessment, card.dataset.clause));
        error.textContent = '';
        dialog.querySelector('[data-clause-label]').textContent = card.dataset.label;
        list.replaceChildren();
        box.hidden = true;
        dialog.showModal();
        const answer = await api('GET', `/api/v1/assessment-requests/dialogues/${assessment}/${opened.dataset.clause}`);
        if (opened === card) show(answer.ok ? answer.data : null);
    };
}

function stamp(instant) {
    return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
}
