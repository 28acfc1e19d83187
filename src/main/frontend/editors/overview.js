// Overview, history, answers, result: giving up, printing, and waiting for the report.
import { api } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { live } from '../behaviours/work/live.js';
import { paced } from '../behaviours/work/pace.js';
import { showPeople } from '../behaviours/work/people.js';
import '../behaviours/improve.js';
import '../behaviours/work/leftovers.js';
import '../behaviours/work/sides.js';
import '../behaviours/work/so-far.js';
import { arrived } from '../behaviours/work/plain-words.js';

const PAUSE = 3_000;
const SELDOM = 8_000;
const DRAWN = ['.overview .part-list', '.overview > .tree', '.part--report'];

// What colleagues do shows without a reload.
behaviour('[data-overview]', place => {
    const known = new Map();
    let redrawn = 0;
    let who = [];
    const drawing = paced(redraw, PAUSE, SELDOM);

    async function redraw() {
        redrawn = Date.now();
        try {
            const answer = await fetch(location.pathname, { headers: { 'X-Unattended': '1' }, redirect: 'error' });
            if (answer.ok) put(new DOMParser().parseFromString(await answer.text(), 'text/html'));
        } catch {
            // The next change asks again.
        }
    }

    function put(page) {
        for (const part of DRAWN) {
            const [old, fresh] = [document, page].map(each => each.querySelector(part));
            if (old && fresh && !old.contains(document.activeElement)) old.replaceWith(fresh);
        }
        showPeople(who);
    }

    live(place.dataset.overview, {
        changed({ kind, id, version }, first) {
            const before = known.get(`${kind}:${id}`);
            known.set(`${kind}:${id}`, version);
            if (before !== version && !first) drawing.soon(Math.max(PAUSE / 3, redrawn + SELDOM - Date.now()));
        },
        people(told) {
            who = told;
            showPeople(who);
        },
    });
});


behaviour('form[data-abandon]', form => form.addEventListener('submit', async event => {
    event.preventDefault();
    const error = form.querySelector('[data-error]');
    const answer = await api('POST', form.dataset.url, { body: { reason: form.reason.value } });
    if (answer.ok) {
        arrived(form);
        return location.assign('/home');
    }
    error.textContent = answer.problem?.errors?.[0]?.message ?? answer.problem?.detail ?? word('portal.script.offline');
    form.reason.focus();
    return undefined;
}));

// The page shows the report as soon as it is there, without being asked to.
behaviour('[data-report-pending]', place => {
    const look = async () => {
        const answer = await api('GET', place.dataset.url, { unattended: true });
        const state = answer.data?.reportState;
        if (state && state !== 'PENDING') location.reload();
        else setTimeout(look, PAUSE);
    };
    setTimeout(look, PAUSE);
});

behaviour('[data-print]', button => button.addEventListener('click', () => print()));
