import { element, icon, word } from '../../behaviours/behaviour.js';
import { improveButton } from '../../behaviours/improve.js';
import { shown } from '../../typed/figure.js';

/** What would lift the level from where the trial stands; what cannot be changed is ruled out by a click. */
export class WayList {
    /** @param ask () → the way is wanted anew; @param take (id, to) */
    constructor(place, rows, outcome, { ask, take }) {
        Object.assign(this, { place, rows, outcome, take });
        this.fixed = [];
        this.edition = place.closest('[data-edition]').dataset.edition;
        this.choice = place.querySelector('[data-way-choice]');
        this.ask = ask;
        this.choice.addEventListener('change', ask);
        this.choice.addEventListener('submit', event => event.preventDefault());
        place.querySelector('[data-take-all]').addEventListener('click', () => this.changes.forEach(change => take(change.id, change.to ?? '')));
    }

    get question() {
        return { indicator: this.choice.goal.value || undefined, by: this.choice.by.value, fixed: this.fixed };
    }

    show(way) {
        this.changes = way.changes.filter(change => change.to != null);
        const target = this.outcome.name(way.target);
        this.place.querySelector('[data-way-title]').textContent = way.target == null || way.reachable && !way.items ? word('assessment.script.way.top')
            : way.reachable ? word('assessment.script.way.title', target, way.items) : word('assessment.script.way.unreachable', target);
        this.place.querySelector('[data-way-sum]').textContent = way.target == null ? '' : way.reachable ? this.#sum(way) : word('assessment.script.way.unreachable.text');
        this.place.querySelector('[data-take-all]').hidden = this.changes.length < 2;
        this.#showFixed();
        this.place.querySelector('[data-way-changes]').replaceChildren(...way.changes.map(change => this.#change(change)));
    }

    #sum(way) {
        const clauses = way.changes.filter(change => 'level' in change).length;
        const figures = way.items - clauses;
        const sum = figures && clauses ? word('assessment.script.way.sum', clauses, figures, way.steps)
            : clauses ? word('assessment.script.way.sum.clauses', clauses, way.steps) : word('assessment.script.way.sum.figures', figures, way.steps);
        const then = way.result.overall;
        return [sum, word('assessment.script.way.then', then.name, this.outcome.index(then.index)),
            way.minimal ? '' : word('assessment.script.way.not-minimal')].join(' ');
    }

    #showFixed() {
        const place = this.place.querySelector('[data-way-fixed]');
        place.hidden = !this.fixed.length;
        place.querySelectorAll('button').forEach(button => button.remove());
        place.append(...this.fixed.map(id => element('button', { type: 'button', class: 'tag way__release',
            'aria-label': word('assessment.script.way.release', this.#label(id)),
            onclick: () => this.#rule(this.fixed.filter(each => each !== id)) }, this.#label(id), icon('x', 'icon icon--small'))));
    }

    #rule(fixed) {
        this.fixed = fixed;
        this.ask();
    }

    #label(id) {
        return this.rows.get(id)?.label ?? id;
    }

    #change(change) {
        const row = this.rows.get(change.id);
        const level = change.level ?? change.toLevel;
        return element('li', {},
            element('div', { class: 'way__head' }, element('b', {}, row.label), element('span', { class: `level level-${level}` }, this.outcome.name(level)),
                element('span', { class: 'way__move' }, this.#from(change, row), icon('arrow-right', 'icon icon--small'), element('b', {}, this.#to(change, row))),
                element('span', { class: 'muted small' }, word('assessment.script.way.steps', change.steps)),
                element('span', { class: 'way__acts' },
                    act(word('assessment.script.trial.go'), null, () => row.focus()),
                    act(word('assessment.script.way.cannot'), word('assessment.script.way.cannot.label', row.label), () => this.#rule([...this.fixed, change.id])),
                    improveButton({ subject: change.id, from: change.from, to: change.to, edition: this.edition }, row.label),
                    change.to == null ? null : act(word('assessment.script.trial.take'), word('assessment.script.trial.take.label', row.label),
                        () => this.take(change.id, change.to), 'btn-secondary'))),
            element('p', { class: 'way__text' }, change.text),
            change.warning && element('p', { class: 'notice notice--warn' }, icon('alert-triangle'), element('span', {}, change.warning)),
            change.numerator && element('p', { class: 'small mb-0' }, this.#numerator(change.numerator)));
    }

    #from({ from }, row) {
        if (from == null) return word('assessment.script.way.unanswered');
        return row.figure ? `${shown(from)} ${row.place.dataset.unit}` : word(`assessment.script.conformity.${from}`);
    }

    #to({ to, operator }, row) {
        if (!row.figure) return word(`assessment.script.conformity.${to}`);
        return to == null ? word('assessment.script.way.any')
            : word(operator === '>=' ? 'assessment.script.way.at-least' : 'assessment.script.way.at-most', shown(to), row.place.dataset.unit);
    }

    #numerator({ parameters, operator, value, shared }) {
        const names = ids => ids.map(id => this.#label(id)).join('、');
        const key = operator === '>=' ? 'assessment.script.way.numerator.at-least' : 'assessment.script.way.numerator.at-most';
        return word(key, names(parameters), shown(value), this.rows.get(parameters[0])?.place.dataset.unit ?? '')
            + (shared.length ? word('assessment.script.way.numerator.shared', names(shared)) : '');
    }
}

function act(text, label, onclick, look = 'btn-quiet') {
    return element('button', { type: 'button', class: `btn btn-sm ${look}`, 'aria-label': label, onclick }, text);
}
