import { api } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { decide } from './conflict.js';
import { copy } from './copy.js';
import { act, said, stamp } from './kept.js';

const EVERY = 60_000;

/**
 * Where a colleague decided against somebody's words, the page says so at their place, and offers them back.
 * `things`: what saves itself on this page, each {thing, autosave}; without autosave it can only be read.
 */
export function watchReplaced(assessment, things) {
    const url = `/api/v1/self-assessments/${assessment}/replaced`;
    const shown = new Set();

    async function look() {
        if (document.visibilityState === 'hidden') return;
        const answer = await api('GET', url);
        for (const state of answer.data?.items ?? []) {
            const place = things.find(({ thing }) => Object.keys(state.content).every(field => field in thing.read()) && thing.replaces(state.subject));
            if (!place || shown.has(state.id)) continue;
            shown.add(state.id);
            show(state, place, `${url}/${state.id}/note`);
        }
    }

    document.addEventListener('visibilitychange', look);
    setInterval(look, EVERY);
    look();
}

function show(state, { thing, autosave }, url) {
    const lines = Object.entries(state.content).map(([field, text]) => [thing.label(field), said(thing, field, text)]);
    const over = () => {
        notice.remove();
        return api('POST', url);
    };
    const copied = act(word('assessment.script.kept.copy'), async () => {
        const done = await copy(lines.map(line => line[1]).join('\n'));
        copied.textContent = word(done ? 'assessment.script.kept.copied' : 'assessment.script.kept.not-copied');
    });
    const notice = element('div', { class: 'notice notice--warn kept', 'data-replaced': true, role: 'status' }, icon('history'), element('div', {},
        element('p', {}, word('assessment.script.replaced', state.replacedBy, stamp(state.replacedAt), state.writtenBy)),
        element('dl', { class: 'facts kept__words' }, ...lines.flatMap(([label, text]) =>
            [element('dt', {}, label), element('dd', { class: 'pre' }, text)])),
        element('p', { class: 'cluster mb-0' },
            autosave ? act(word('assessment.script.replaced.take-back'), async () => await takeBack(state, thing, autosave) && over()) : null,
            copied, act(word('assessment.script.replaced.noted'), over))));
    thing.beside.after(notice);
}

/** Puts words back that were replaced: in the place of what stands there now, or beside it. @return whether somebody chose */
async function takeBack(state, thing, autosave) {
    const now = thing.read();
    const fields = Object.keys(state.content).filter(field => now[field] !== state.content[field]);
    const standing = fields.filter(field => now[field]);
    const chosen = await decide(thing, standing, { ...now, ...state.content }, { content: now, savedBy: state.writtenBy }, 'take-back');
    if (!chosen) return false;
    autosave.takesOver(standing.filter(field => !String(chosen[field] ?? '').includes(now[field])));
    thing.show(chosen);
    autosave.touch(true);
    return true;
}
