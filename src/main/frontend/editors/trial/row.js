import { element, word } from '../../behaviours/behaviour.js';
import { figureInput, show, typed } from '../../behaviours/work/figure-input.js';
import { shown } from '../../typed/figure.js';

const NA = 'NA';

/** One clause, performance indicator or parameter that can be moved. */
export class Row {
    constructor(place, changed) {
        this.place = place;
        this.id = place.dataset.row;
        this.kind = place.dataset.kind;
        this.label = place.dataset.label;
        this.given = place.dataset.given ?? '';
        this.radios = [...place.querySelectorAll('input[type=radio]')];
        this.figure = place.querySelector('[data-figure]');
        this.na = place.querySelector('[data-na]');
        if (this.figure) figureInput(this.figure);
        place.addEventListener('input', () => changed(this, this.read()));
        place.querySelector('[data-restore-one]').addEventListener('click', () => changed(this, this.given));
    }

    read() {
        if (!this.figure) return this.radios.find(radio => radio.checked)?.value ?? '';
        return this.na?.checked ? NA : typed(this.figure).trim();
    }

    allows(to) {
        if (this.figure) return to !== NA || Boolean(this.na);
        return to === '' || this.radios.some(radio => radio.value === to);
    }

    choose(code) {
        const radio = this.radios.find(each => each.value === code);
        radio?.click();
    }

    show(to, moved) {
        this.radios.forEach(radio => { radio.checked = radio.value === to; });
        if (this.na) this.na.checked = to === NA;
        if (this.figure) {
            this.figure.disabled = to === NA;
            if (document.activeElement !== this.figure) show(this.figure, to === NA ? '' : to);
        }
        this.place.toggleAttribute('data-changed', moved);
        this.place.querySelector('[data-was]').textContent = moved && this.kind !== 'value' ? word('assessment.script.trial.was', this.was) : '';
        this.error('');
    }

    get was() {
        if (this.given === '') return word('assessment.script.trial.unanswered');
        return this.figure ? `${shown(this.given)} ${this.place.dataset.unit}` : word(`assessment.script.conformity.${this.given}`);
    }

    error(message) {
        const place = this.place.querySelector('[data-error]');
        if (place) place.textContent = message;
    }

    /** A performance indicator as it is rated. @param before as the self-assessment has it */
    rated(now, before, name) {
        const level = this.place.querySelector('[data-level]');
        level.hidden = now.level == null;
        level.className = `level level-${now.level}`;
        level.textContent = name(now.level);
        const value = each => each.applicable === false ? word('assessment.script.trial.na')
            : each.value == null ? word('assessment.script.trial.not-computed') : `${shown(each.value)} ${this.place.dataset.unit}`;
        const moved = now.value !== before.value || now.applicable !== before.applicable;
        this.place.querySelector('[data-now]').replaceChildren(element('span', {}, value(now)),
            moved ? ` ${word('assessment.script.trial.was', value(before))}` : '');
    }

    focus() {
        this.place.scrollIntoView({ block: 'center' });
        this.place.focus({ preventScroll: true });
    }
}
