import { word } from '../behaviour.js';
import { shown } from '../../typed/figure.js';

/** What the server makes of the figures: value and level, on the indicator's panel and in the list of all. */
export function showValue(form, item) {
    const value = form.querySelector('[data-value]');
    if (!value) return;
    value.textContent = item.value == null ? '—' : shown(item.value);
    const level = form.querySelector('[data-level]');
    level.hidden = item.level == null;
    level.className = `level level-${item.level}`;
    level.textContent = form.querySelector(`.panel__limits .level-${item.level}`)?.textContent ?? word('assessment.script.unrated');
    const listed = document.querySelector(`[data-panels] a[href="#${form.id}"] [data-tree-level]`);
    if (listed) listed.textContent = level.hidden ? '' : level.textContent;
}
