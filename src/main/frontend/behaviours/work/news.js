// What colleagues saved becomes visible at its place, without a reload and without touching what is being typed.
import { element, icon, word } from '../behaviour.js';
import { flushAll } from './autosave.js';
import { live } from './live.js';
import { showPeople } from './people.js';
import { soFarChanged } from './so-far.js';

const SELDOM = 15_000;
const CLOSING = ['INDICATOR', 'SUBMISSION'];

/**
 * `things()` of the page, each {thing, autosave}; `part`: the first-level indicator whose declaration matters here, if one does;
 * `here()`: the clause in hand; `elsewhere()`: something was saved that this page does not show.
 * @return standAt(clause): says where one is
 */
export function watchColleagues(id, { things, part, here, elsewhere }) {
    const known = new Map();
    let levelAsked = 0;

    function changed(change, first) {
        const key = `${change.kind}:${change.id}`;
        const before = known.get(key);
        known.set(key, change.version);
        if (before === change.version) return;
        if (CLOSING.includes(change.kind)) return first ? undefined : closing(change);
        if (change.kind === 'DIALOGUE') return dialogue(change);
        const shown = things().filter(each => each.thing.replaces(change.id));
        shown.filter(each => each.autosave && each.thing.isBehind(change)).forEach(each => each.autosave.follow());
        if (first) return undefined;
        if (!shown.length) elsewhere();
        return level();
    }

    function closing(change) {
        if (change.kind === 'INDICATOR' && change.id !== part) return elsewhere();
        return offerReload(word(`assessment.script.live.${change.kind}`, change.savedBy ?? ''));
    }

    /** The level so far is worked out anew for each page that asks: not for every word of everybody. */
    function level() {
        if (Date.now() - levelAsked < SELDOM) return;
        levelAsked = Date.now();
        setTimeout(soFarChanged, SELDOM);
    }

    return live(id, { changed, people: people => showPeople(people, here) });
}

function dialogue({ id, version }) {
    const button = document.querySelector(`[data-clause="${CSS.escape(id)}"] [data-open=dialogue] span`);
    if (button) button.textContent = word('assessment.script.live.dialogue', version);
}

/** Says above everything else why the page should be opened anew; what is typed is saved before. */
export function offerReload(text) {
    document.querySelector('[data-live-notice]')?.remove();
    const again = element('button', { type: 'button', class: 'btn btn-sm btn-secondary', onclick: async () => { await flushAll(); location.reload(); } },
        word('assessment.script.live.reload'));
    document.querySelector('[data-leftovers]')?.after(element('div', { class: 'notice notice--info mb-3', 'data-live-notice': true, role: 'status' },
        icon('refresh'), element('p', {}, `${text} `, again)));
}
