// 试算: every answer and figure of a self-assessment can be moved; the rating and the way follow, and nothing is stored.
import { api, reason } from '../behaviours/api.js';
import { behaviour, word } from '../behaviours/behaviour.js';
import { improve } from '../behaviours/improve.js';
import { toast } from '../behaviours/toast.js';
import { keys } from '../behaviours/work/keys.js';
import { paced } from '../behaviours/work/pace.js';
import { Changes } from './trial/changes.js';
import { Outcome } from './trial/outcome.js';
import { Row } from './trial/row.js';
import { WayList } from './trial/way.js';

const PAUSE = 250;
const AT_MOST = 1_000;
const CODES = ['CONFORM', 'PARTIAL', 'NONCONFORM', 'NA'];

behaviour('[data-trial]', page => {
    const rows = new Map([...page.querySelectorAll('[data-row]')].map(place => [place.dataset.row, new Row(place, move)]));
    const outcome = new Outcome(page);
    const pace = paced(ask, PAUSE, AT_MOST);
    const way = new WayList(page.querySelector('[data-way]'), rows, outcome, { ask: () => pace.soon(0), take: (id, to) => move(rows.get(id), to) });
    const changes = new Changes([...rows.values()]);
    const only = page.querySelector('[data-only-changed]');
    const restore = page.querySelector('[data-restore]');
    const plan = page.querySelector('[data-improve-all]');
    let original;
    let calls;
    let current;

    function move(row, to) {
        changes.set(row.id, to);
        draw(row);
        told();
        pace.soon();
    }

    function draw(row) {
        row.show(changes.of(row.id), changes.has(row.id));
    }

    function told() {
        page.querySelector('[data-count]').textContent = changes.count ? word('assessment.script.trial.changed', changes.count) : word('assessment.script.trial.unchanged');
        restore.disabled = !changes.count;
        plan.disabled = !changes.gaps.length;
        page.toggleAttribute('data-moved', changes.count > 0);
        history.replaceState(null, '', changes.count ? `#${changes.text}` : location.pathname);
    }

    function restoreAll() {
        changes.restore();
        rows.forEach(draw);
        told();
        pace.soon(0);
    }

    /** The newest question alone is answered. */
    async function ask() {
        calls?.abort();
        const mine = calls = new AbortController();
        const call = (path, more) => api('POST', `/api/v1/ratings/${path}`,
            { body: { selfAssessment: page.dataset.trial, preview: true, ...more }, signal: mine.signal });
        original ??= (await call('simulate')).data;
        const rating = await call('simulate', changes.body());
        if (mine.signal.aborted) return;
        if (!rating.ok) return outcome.fail(reason(rating.problem) || word('assessment.script.trial.failed'));
        if (!judged(rating.data)) return;
        const ways = await call('way', { ...changes.body(), ...way.question });
        if (mine.signal.aborted) return;
        if (ways.ok) way.show(ways.data);
        else outcome.fail(reason(ways.problem) || word('assessment.script.trial.failed'));
    }

    function judged(rating) {
        rows.forEach(row => row.error(rating.errors.filter(error => error.id === row.id).map(error => error.message).join('；')));
        if (rating.status !== 'OK') {
            outcome.fail(word(rating.status === 'TOO_MANY_NA' ? 'assessment.script.trial.too-many-na' : 'assessment.script.trial.invalid'));
            return false;
        }
        const before = original?.overall ? original : rating;
        outcome.show(rating, changes.count ? before : null);
        for (const second of rating.secondLevel) {
            const row = rows.get(second.id);
            row?.rated(second, before.secondLevel.find(each => each.id === second.id), level => outcome.name(level));
        }
        return true;
    }

    function step(by) {
        const visible = [...rows.values()].filter(row => row.place.offsetParent);
        const at = visible.indexOf(current);
        visible[Math.min(visible.length - 1, Math.max(0, at + by))]?.focus();
    }

    page.addEventListener('focusin', event => {
        const place = event.target.closest('[data-row]');
        if (place) current = rows.get(place.dataset.row);
    });
    only.addEventListener('change', () => page.toggleAttribute('data-only', only.checked));
    restore.addEventListener('click', restoreAll);
    plan.addEventListener('click', async () => {
        plan.disabled = true;
        let added = 0;
        for (const gap of changes.gaps) added += await improve({ ...gap, edition: page.dataset.edition });
        plan.disabled = false;
        if (added) toast(word('improvement.script.added-many', added));
        pace.soon(0);
    });
    page.querySelector('[data-jump]').addEventListener('change', event => {
        const place = document.getElementById(event.target.value);
        place?.scrollIntoView({ block: 'start' });
        (place?.closest('[data-row]') ?? place?.querySelector('[data-row]') ?? place)?.focus({ preventScroll: true });
        event.target.value = '';
    });
    addEventListener('online', () => pace.soon(0));
    const choose = number => () => current && current.choose(CODES[number - 1]);
    keys({
        1: choose(1), 2: choose(2), 3: choose(3), 4: choose(4), j: () => step(1), k: () => step(-1),
        r: () => current && move(current, current.given), d: () => only.click(), '?': () => document.getElementById('keys').showModal(),
    }, () => {});
    changes.read(location.hash.slice(1), (id, to) => rows.get(id).allows(to));
    rows.forEach(draw);
    told();
    ask();
});
