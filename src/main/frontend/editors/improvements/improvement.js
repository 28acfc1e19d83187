import { reason } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { Autosave } from '../../behaviours/work/autosave.js';
import { EvidenceField } from '../../behaviours/work/evidence.js';
import { textOf } from '../../behaviours/work/hand.js';
import { hideKept, showKept } from '../../behaviours/work/kept.js';
import { time } from '../../behaviours/work/save-state.js';

/** One row of the plan, by the names that the API gives its fields. */
export class Improvement {
    constructor(place, uses) {
        this.place = place;
        this.fields = [...place.querySelectorAll('[data-field]')];
        this.error = place.querySelector('[data-answer-error]');
        this.evidence = new EvidenceField(place.querySelector('[data-evidence-field]'), () => this.#changed(true), uses);
        this.thing = this.#thing();
        this.autosave = new Autosave(this.thing, { version: Number(place.dataset.version), content: this.read() });
        place.addEventListener('input', event => event.target.dataset.field && this.#changed(event.target.matches('select')));
        place.addEventListener('focusout', event => place.contains(event.relatedTarget) || this.autosave.flush());
    }

    read() {
        const content = Object.fromEntries(this.fields.map(field => [field.dataset.field, this.#valueOf(field)]));
        return { ...content, evidence: this.evidence.files };
    }

    /** Half a date, or a day that does not exist, is none yet: what was saved stays. */
    #valueOf(field) {
        if (field.validity.badInput) return this.autosave?.base.content[field.dataset.field] ?? field.defaultValue;
        return field.matches('select') ? field.value : textOf(field);
    }

    #changed(now) {
        this.place.dataset.state = this.read().state;
        this.#refused([]);
        this.autosave.touch(now);
    }

    #show(content) {
        for (const field of this.fields) {
            field.value = content[field.dataset.field] ?? '';
            field.dispatchEvent(new CustomEvent('shown'));
        }
        this.evidence.files = content.evidence ?? [];
        this.place.dataset.state = content.state;
    }

    #refused(errors) {
        this.place.querySelectorAll('[data-error-of]').forEach(place => {
            place.textContent = errors.filter(error => error.field === place.dataset.errorOf).map(error => error.message).join('；');
        });
        this.error.textContent = errors.filter(error => !this.place.querySelector(`[data-error-of="${error.field}"]`)).map(error => error.message).join('；');
    }

    #thing() {
        const { place } = this;
        return {
            key: `improvement:${place.dataset.improvement}`,
            url: `/api/v1/improvements/${place.dataset.improvement}`,
            title: place.dataset.label,
            read: () => this.read(),
            show: content => this.#show(content),
            body: content => ({ ...content, remindDays: content.remindDays === '' ? null : Number(content.remindDays), evidence: content.evidence.map(file => file.id) }),
            parse: item => ({ version: item.version, savedBy: item.savedBy, content: Object.fromEntries([
                ...this.fields.map(({ dataset: { field } }) => [field, String(item[field] ?? '')]), ['evidence', item.evidence ?? []]]) }),
            label: field => word(`improvement.script.field.${field}`),
            say: (field, value) => this.fields.find(each => each.dataset.field === field && each.matches('select'))
                ?.querySelector(`option[value="${value}"]`)?.textContent ?? value,
            saved: base => { place.querySelector('[data-saved]').textContent = word('assessment.script.saved-by', base.savedBy ?? '', time()); },
            refused: (problem, status) => {
                if (status !== 422) return;
                this.#refused(problem?.errors ?? []);
                if (!problem?.errors?.length) this.error.textContent = reason(problem);
            },
            beside: this.error,
            closed: problem => problem ? showKept(this.thing, { problem }) : hideKept(this.thing),
        };
    }
}
