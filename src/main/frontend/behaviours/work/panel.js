import { reason } from '../api.js';
import { word } from '../behaviour.js';
import { canonical } from '../../typed/figure.js';
import { isBlank } from '../../typed/text.js';
import { Autosave } from './autosave.js';
import { EvidenceField } from './evidence.js';
import { figureInput, show, typed } from './figure-input.js';
import { putText, textOf } from './hand.js';
import { hideKept, showKept } from './kept.js';
import { same } from './merge.js';
import { body, given } from './performance-put.js';
import { reopen } from './reopening.js';
import { showValue } from './performance-value.js';
import { time } from './save-state.js';
import { soFarChanged } from './so-far.js';

/** One performance indicator: the fields that stand on the page, by their names in the JSON API. */
export class Panel {
    constructor(form, sheet) {
        this.form = form;
        this.sheet = sheet;
        this.id = form.dataset.indicator;
        this.proposed = this.carried;
        this.fields = [...form.querySelectorAll('[data-field]')];
        this.refused = new Map();
        this.parameters.forEach(figureInput);
        const files = form.querySelector('[data-evidence-field]');
        if (files) this.evidence = new EvidenceField(files, () => this.#changed(true), () => sheet.uses());
        this.#when();
        form.addEventListener('submit', event => event.preventDefault());
        this.thing = this.#thing();
        if (form.dataset.editable !== 'true') {
            showKept(this.thing, { shown: this.read() });
            return;
        }
        const versions = Object.fromEntries(this.parameters.map(input => [input.dataset.parameter, Number(input.dataset.version)]));
        this.autosave = new Autosave(this.thing, { version: Number(form.dataset.version), versions, content: this.#sent() });
        form.addEventListener('input', event => event.target.dataset.field && this.#typed(event.target));
        form.addEventListener('focusout', event => form.contains(event.relatedTarget) || this.autosave.flush());
        form.querySelector('[data-confirm-carried]')?.addEventListener('click', () => this.autosave.confirm());
    }

    get parameters() {
        return this.fields.filter(input => input.dataset.parameter);
    }

    /** Text by field name; a figure that another panel is typing counts there, not here. */
    read() {
        const content = {};
        for (const input of this.fields) {
            if (input.type === 'radio') content[input.dataset.field] = this.#chosen();
            else if (input.hasAttribute('data-foreign')) content[input.dataset.field] = this.autosave.base.content[input.dataset.field];
            else content[input.dataset.field] = input.dataset.parameter ? typed(input) : textOf(input);
        }
        if (this.evidence) content.evidence = this.evidence.files;
        return content;
    }

    /** Taken from an earlier self-assessment and neither confirmed nor changed. */
    get carried() {
        return this.form.hasAttribute('data-carried');
    }

    /** What the server has sent, whatever the browser or a fast hand made of it before the page was ready. */
    #sent() {
        const content = this.read();
        for (const input of this.fields.filter(each => each.type !== 'radio')) {
            content[input.dataset.field] = input.dataset.parameter ? canonical(input.defaultValue) : input.defaultValue;
        }
        const chosen = this.fields.find(input => input.type === 'radio' && input.defaultChecked);
        if ('applicable' in content) content.applicable = chosen?.value ?? null;
        return content;
    }

    get done() {
        if (this.carried) return false;
        const filled = names => names.every(name => this.fields.filter(input => input.dataset.field === name).every(input => !isBlank(input.value)));
        if (this.sheet.basis) {
            const applicable = this.#chosen();
            return applicable === 'true' ? filled(['basis.scope', 'basis.period', 'basis.source', 'basis.department'])
                : applicable === 'false' && filled(['reason']);
        }
        if (!this.evidence) return true;
        const value = this.form.querySelector('[data-value]').textContent;
        return value !== '—' && filled(['statement']) && this.evidence.files.length > 0 && !this.refused.size;
    }

    /** What the page proposes by itself is nobody's work yet. */
    get state() {
        const begun = this.fields.some(input => input.type === 'radio' ? input.checked && !('only' in input.dataset)
            : !isBlank(input.value) && !('proposed' in input.dataset && input.value === input.defaultValue));
        return this.done ? 'done' : begun ? 'doing' : 'todo';
    }

    /** Another panel has saved a figure that this one uses too. */
    take(parameter, figure) {
        const input = this.parameters.find(each => each.dataset.parameter === parameter);
        if (!input || !this.autosave) return;
        show(input, figure.value);
        input.removeAttribute('data-foreign');
        this.autosave.base.content[input.dataset.field] = figure.value ?? '';
        this.autosave.base.versions[parameter] = figure.version;
    }

    /** Takes over a basis; true where that changed something. What was said not to apply stays so. */
    takeBasis(values, overwrite) {
        const applicable = this.fields.find(input => input.type === 'radio' && input.value === 'true');
        if (!this.autosave || this.#chosen() === 'false') return false;
        const free = input => overwrite || isBlank(input.value) || 'proposed' in input.dataset && input.value === input.defaultValue;
        const taken = this.fields.filter(input => values[input.dataset.field] && free(input) && input.value !== values[input.dataset.field]);
        if (!taken.length && applicable.checked) return false;
        applicable.checked = true;
        taken.forEach(input => { input.value = values[input.dataset.field]; });
        this.#changed(true);
        return true;
    }

    #typed(input) {
        if (input.dataset.parameter) {
            input.removeAttribute('data-foreign');
            this.sheet.panels.filter(panel => panel !== this).forEach(panel => panel.follow(input.dataset.parameter, typed(input)));
        }
        this.#changed(input.type === 'radio');
    }

    follow(parameter, value) {
        const input = this.parameters.find(each => each.dataset.parameter === parameter);
        if (!input || !this.autosave) return;
        show(input, value);
        input.setAttribute('data-foreign', '');
    }

    #changed(now) {
        this.form.toggleAttribute('data-carried', this.proposed && !this.autosave.dirty);
        this.#when();
        for (const [field, value] of this.refused) {
            if (this.read()[field] !== value) this.#pardon(field);
        }
        this.form.querySelector('[data-answer-error]').textContent = '';
        this.autosave.touch(now);
        this.sheet.progress();
    }

    #chosen() {
        return this.fields.find(input => input.type === 'radio' && input.checked)?.value ?? null;
    }

    #when() {
        const applicable = this.#chosen();
        this.form.querySelectorAll('[data-when]').forEach(part => { part.hidden = part.dataset.when !== applicable; });
    }

    #pardon(field) {
        this.refused.delete(field);
        const place = this.form.querySelector(`[data-error-of="${field}"]`);
        if (place) place.textContent = '';
    }

    #thing() {
        return {
            key: `${this.sheet.id}:${this.sheet.basis ? 'basis' : 'figures'}:${this.id}`,
            url: `/api/v1/self-assessments/${this.sheet.id}/performance/${this.id}`,
            title: this.form.dataset.label,
            read: () => this.read(),
            show: content => this.#show(content),
            follow: content => this.#show(content),
            isBehind: change => this.#isBehind(change),
            body: (content, base, over) => ({ ...body(content, base, this.left), ...over.length && { over } }),
            whole: content => body(content, { ...this.autosave.base, content: {} }, []),
            mark,
            parse: item => ({ version: item.version, savedBy: this.#lastHand(item), mark: mark(item), item, content: this.#content(item),
                versions: Object.fromEntries(Object.entries(item.parameters).map(([id, figure]) => [id, figure.version])) }),
            label: field => field === 'evidence' ? word('assessment.script.field.proof') : this.form.querySelector(`[data-field="${field}"]`)?.closest('.field')?.querySelector('label, legend')?.textContent.replace('*', '').trim() ?? '',
            say: (field, value) => field === 'applicable' && value ? word(`assessment.script.applicable.${value}`) : value,
            replaces: subject => subject === this.id || this.parameters.some(input => input.dataset.parameter === subject),
            left: () => this.left,
            saved: (base, own) => this.#saved(base, own),
            refused: (problem, status) => status === 422 && this.#refuse(problem),
            beside: this.form.querySelector('[data-answer-error]'),
            reopen: this.sheet.item && (() => reopen(this.sheet.id, this.sheet.item)),
            closed: problem => problem ? showKept(this.thing, { problem }) : hideKept(this.thing),
        };
    }

    #isBehind({ kind, id, version }) {
        const base = this.autosave?.base;
        return kind === 'PERFORMANCE' ? id === this.id && version > base?.version : kind === 'PARAMETER' && version > base?.versions[id];
    }

    get left() {
        return [...this.refused.keys()];
    }

    /** Figures are saved by each for themselves, whoever saved the rest of the indicator. */
    #lastHand(item) {
        const figures = this.parameters.map(({ dataset }) => item.parameters[dataset.parameter]).filter(figure => figure?.savedAt);
        const [latest] = figures.sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt));
        return (this.sheet.basis ? item : latest ?? item).savedBy;
    }

    #content(item) {
        const content = Object.fromEntries(this.fields.map(({ dataset: { field, parameter } }) => [field, given(item, field, parameter)]));
        if (this.evidence) content.evidence = item.evidence;
        return content;
    }

    #show(content) {
        for (const input of this.fields) {
            if (input.type === 'radio') input.checked = input.value === content.applicable;
            else if (input.dataset.parameter) {
                if (typed(input) !== (content[input.dataset.field] ?? '')) show(input, content[input.dataset.field]);
            } else putText(input, content[input.dataset.field] ?? '');
        }
        if (this.evidence && !same(this.evidence.files, content.evidence)) this.evidence.files = content.evidence ?? [];
        this.#when();
        this.sheet.progress();
    }

    #saved({ item, savedBy }, own = true) {
        this.proposed = false;
        this.form.removeAttribute('data-carried');
        this.form.querySelector('[data-carried-note]')?.remove();
        this.form.querySelector('[data-saved]').textContent = word('assessment.script.saved-by', savedBy ?? '', time());
        if (own) soFarChanged();
        if (!item) return;
        Object.entries(item.parameters).forEach(([id, figure]) =>
            this.sheet.panels.filter(panel => panel !== this).forEach(panel => panel.take(id, figure)));
        showValue(this.form, item);
        this.sheet.progress();
    }

    /** Figures the server does not take stay in their field with the reason; the rest is saved without them. */
    #refuse(problem) {
        const errors = problem?.errors ?? [];
        for (const { field, message } of errors) {
            const place = this.form.querySelector(`[data-error-of="${field}"]`);
            if (place) place.textContent = message;
            if (field in this.read()) this.refused.set(field, this.read()[field]);
        }
        const shown = errors.filter(({ field }) => this.form.querySelector(`[data-error-of="${field}"]`));
        if (shown.length < errors.length || !errors.length) {
            this.form.querySelector('[data-answer-error]').textContent = reason(problem);
        }
        this.sheet.progress();
        return errors.length > 0;
    }
}

/** Changes with everything that is saved of an indicator: its own version does not tell of its figures. */
function mark(item) {
    return Object.values(item.parameters).reduce((sum, figure) => sum + figure.version, item.version);
}
