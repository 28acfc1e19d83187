import { element, icon, word } from '../../../behaviours/behaviour.js';
import { STEPS } from './memory.js';

/** The zoom of one file. `to(by)` steps, 0 fits the width. */
export function zooming(memory, draw) {
    return by => {
        const at = STEPS.findIndex(step => step >= memory.zoom);
        memory.zoom = by ? STEPS[Math.min(STEPS.length - 1, Math.max(0, at + by))] : 1;
        draw();
    };
}

export function zoomActs(zoom) {
    return [act('zoom-out', 'review.script.viewer.smaller', () => zoom(-1)), act('zoom-in', 'review.script.viewer.larger', () => zoom(1)),
        act('arrows-horizontal', 'review.script.viewer.width', () => zoom(0))];
}

export function act(sign, key, onclick) {
    return element('button', { type: 'button', class: 'btn btn-sm btn-quiet', title: word(key), 'aria-label': word(key), onclick }, icon(sign));
}

export function said(key, ...more) {
    return element('div', { class: 'viewer__word', role: 'status' }, element('p', {}, word(key)), ...more);
}
