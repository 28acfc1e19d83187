// 预评: the level so far, asked for when the page opens and after each save, never before one.
import { api } from '../api.js';
import { behaviour, element, word } from '../behaviour.js';
import { beforeLimit, shownIndex } from '../shown-index.js';
import { paced } from './pace.js';

const PAUSE = 400;
const AT_MOST = 3_000;
const shown = new Set();

behaviour('[data-so-far]', place => {
    const url = `/api/v1/self-assessments/${place.dataset.soFar}/preview`;
    const pace = paced(look, PAUSE, AT_MOST);

    async function look() {
        const answer = await api('GET', url);
        if (answer.ok) draw(place, answer.data);
    }

    shown.add(pace);
    look();
});

/** Something was saved. */
export function soFarChanged() {
    shown.forEach(pace => pace.soon());
}

document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && soFarChanged());

function draw(place, { overall, firstLevel, missing, errors }) {
    const thresholds = place.dataset.thresholds.split(' ');
    const level = place.querySelector('[data-level]');
    level.hidden = !overall;
    level.className = `${level.classList.contains('level--large') ? 'level level--large' : 'level'} level-${overall?.level}`;
    level.textContent = overall?.name ?? '';
    place.querySelector('[data-index]').textContent = overall
        ? beforeLimit(word('assessment.script.so-far.index', shownIndex(overall.index, thresholds)), overall) : word('assessment.script.so-far.none');
    const firsts = place.querySelector('[data-firsts]');
    if (!firsts) return;
    const names = new Map([...document.querySelectorAll('[data-part-name]')].map(each => [each.dataset.partName, each.textContent]));
    firsts.replaceChildren(...firstLevel.map(first => element('li', {}, names.get(first.id) ?? first.id,
        element('b', {}, first.index == null ? word('assessment.script.so-far.na') : shownIndex(first.index, thresholds)))));
    place.querySelector('[data-missing]').textContent = missing.length ? word('assessment.script.so-far.missing', missing.length) : '';
    const wrong = place.querySelector('[data-errors]');
    wrong.hidden = !errors.length;
    wrong.replaceChildren(...errors.map(error => element('li', {}, word('assessment.script.so-far.error', error.message))));
}
