// What the form says above itself: errors to jump to, warnings, a draft that came back, somebody else's version.
import { element, icon, word } from '../../behaviours/behaviour.js';

// icons: info-circle circle-check alert-triangle circle-x
const ICONS = { info: 'info-circle', ok: 'circle-check', warn: 'alert-triangle', bad: 'circle-x' };

export class Notices {
    constructor(place) {
        this.place = element('div', { class: 'form-view__notices' });
        place.prepend(this.place);
    }

    clear(kind) {
        this.place.querySelectorAll(kind ? `[data-kind="${kind}"]` : ':scope > *').forEach(each => each.remove());
    }

    /** @param acts [[words, what happens]] */
    say(kind, level, text, acts = [], items = []) {
        this.clear(kind);
        const notice = element('div', { class: `notice notice--${level}`, 'data-kind': kind, role: level === 'bad' ? 'alert' : 'status' },
            icon(ICONS[level]), element('div', {}, element('p', {}, text),
                items.length ? element('ul', {}, ...items.map(item => element('li', {}, item))) : null,
                acts.length ? element('p', { class: 'cluster' }, ...acts.map(([words, act]) => typeof act === 'string'
                    ? element('a', { class: 'btn btn-secondary', href: act, target: '_blank', rel: 'noopener' }, words)
                    : element('button', { type: 'button', class: 'btn btn-secondary', onclick: act }, words))) : null));
        this.place.append(notice);
        return notice;
    }

    errors(found, other, jump) {
        this.clear('errors');
        if (!found.length && !other.length) return;
        const summary = element('div', { class: 'error-summary', 'data-kind': 'errors', role: 'alert', tabindex: '-1' },
            element('h2', {}, word('platform.script.forms.summary', found.length + other.length)),
            element('ul', {}, ...other.map(message => element('li', {}, message)), ...found.map(error => element('li', {},
                element('a', { href: '#', onclick: event => { event.preventDefault(); jump(error); } }, error.message)))));
        this.place.prepend(summary);
        summary.focus({ preventScroll: true });
        summary.scrollIntoView({ block: 'start', behavior: 'smooth' });
    }
}
