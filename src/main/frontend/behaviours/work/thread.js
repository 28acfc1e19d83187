import { api } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { differenceParts } from './difference.js';

/** The entries of a clause's dialogue as the API gives them: {items, answer}; what is out of date says so and shows how. */
export function entries({ items, answer }) {
    if (!items.length) return [element('li', { class: 'muted' }, word('review.script.no-words'))];
    return items.map(item => element('li', { class: `talk talk--${item.side.toLowerCase()}` },
        element('p', { class: 'talk__who' }, `${word(`assessment.script.dialogue.${item.side}`)} ${item.author} · ${stamp(item.writtenAt)}`),
        element('p', { class: 'pre' }, item.text),
        item.changed ? outdated(item.about, answer) : null));
}

function outdated(then, now) {
    const conformity = code => code ? word(`assessment.script.conformity.${code}`) : '—';
    const lost = then.evidence.filter(name => !now.evidence.includes(name));
    const won = now.evidence.filter(name => !then.evidence.includes(name));
    return element('details', { class: 'talk__outdated' },
        element('summary', {}, icon('arrows-diff', 'icon icon--small'), word('review.script.outdated'),
            element('span', { class: 'muted' }, word('review.script.show-difference'))),
        then.conformity === now.conformity ? null : element('p', {}, element('del', {}, conformity(then.conformity)), ' → ', element('ins', {}, conformity(now.conformity))),
        element('p', { class: 'pre difference' }, ...differenceParts(then.statement, now.statement)),
        ...lost.map(name => element('p', {}, element('del', {}, name))), ...won.map(name => element('p', {}, element('ins', {}, name))));
}

/** Sends words; answers '' or why they were refused, with the dialogue as it stands then. */
export async function send(request, clause, text) {
    const answer = await api('POST', `/api/v1/assessment-requests/${request}/clauses/${clause}/dialogue`, { body: { text } });
    return { ok: answer.ok, dialogue: answer.data,
        refusal: answer.ok ? '' : answer.problem?.errors?.[0]?.message ?? answer.problem?.detail ?? word('portal.script.offline') };
}

function stamp(instant) {
    return new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
}
