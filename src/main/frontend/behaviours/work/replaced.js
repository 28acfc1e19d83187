import { api } from '../api.js';
import { element, icon, word } from '../behaviour.js';
import { FOLLOWED } from './autosave.js';
import { decide } from './conflict.js';
import { copy } from './copy.js';
import { act, said, stamp } from './kept.js';
import { paced } from './pace.js';

const EVERY = 60_000;
const AT_ONCE = 300;


/**
 * Where a colleague decided against somebody's words, the page says so at their place, and offers them back.
 * `url` lists them; `things()`: what saves itself on this page, each {thing, autosave}; without autosave it can only be read.
 * @return draws the notices anew after the page has put other things in the place of these
 */
export function watchReplaced(url, things) {
    const over = new Set();
    let known = [];

    async function look() {
        if (document.visibilityState === 'hidden') return;
        known = (await api('GET', url, { unattended: true })).data?.items ?? known;
        draw();
    }

    function draw() {
        for (const state of known.filter(({ id }) => !over.has(id) && !document.querySelector(`[data-replaced="${id}"]`))) {
            const place = things().find(({ thing }) => thing.replaces(state.subject) && Object.keys(state.content).every(field => field in thing.read()));
            if (place) show(state, place, () => { over.add(state.id); return api('POST', `${url}/${state.id}/note`); });
        }
    }

    const soon = paced(look, AT_ONCE, AT_ONCE);
    document.addEventListener('visibilitychange', look);
    addEventListener(FOLLOWED, () => soon.soon());
    setInterval(look, EVERY);
    look();
    return draw;
}

function show(state, { thing, autosave }, note) {
    const lines = Object.entries(state.content).map(([field, text]) => [thing.label(field), said(thing, field, text)]);
    const over = () => {
        notice.remove();
        return note();
    };
    const copied = act(word('assessment.script.kept.copy'), async () => {
        const done = await copy(lines.map(line => line[1]).join('\n'));
        copied.textContent = word(done ? 'assessment.script.kept.copied' : 'assessment.script.kept.not-copied');
    });
    const notice = element('div', { class: 'notice notice--warn kept', 'data-replaced': state.id, role: 'status' }, icon('history'), element('div', {},
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
    const differing = () => Object.keys(state.content).filter(field => thing.read()[field] !== state.content[field]);
    // A page that still shows these words has not seen what stands in their place.
    if (differing().length < Object.keys(state.content).length && !await autosave.catchUp()) return false;
    const now = thing.read();
    const fields = differing();
    const standing = fields.filter(field => now[field]);
    const chosen = await decide(thing, standing, { ...now, ...state.content }, { content: now, savedBy: state.writtenBy }, 'take-back');
    if (!chosen) return false;
    autosave.takesOver(standing.filter(field => !String(chosen[field] ?? '').includes(now[field])));
    thing.show(chosen);
    autosave.touch(true);
    return true;
}
