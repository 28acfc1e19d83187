import { reason } from '../api.js';
import { word } from '../behaviour.js';
import { isBlank } from '../../typed/text.js';
import { Autosave } from './autosave.js';
import { putText, textOf } from './hand.js';
import { hideKept, showKept } from './kept.js';
import { time } from './save-state.js';

/** What is said to one open point: <textarea data-explain="point id" data-version data-label>, saved by itself like an answer. */
export class Explanation {
    constructor(area, assessment) {
        this.area = area;
        this.point = area.dataset.explain;
        this.saved = area.parentElement.querySelector('[data-saved]');
        this.error = area.parentElement.querySelector('[data-error]');
        this.thing = this.#thing(assessment);
        this.autosave = new Autosave(this.thing, { version: Number(area.dataset.version), content: { explanation: area.defaultValue } });
        area.addEventListener('input', () => this.#changed());
        area.addEventListener('blur', () => this.autosave.flush());
        const earlier = area.parentElement.querySelector('[data-earlier]');
        earlier?.addEventListener('click', () => this.#takes(earlier));
    }

    /** What was said the last time is an offer: it counts when somebody takes it, after what is written by then. */
    #takes(offer) {
        this.write([this.area.value, offer.dataset.earlier].filter(text => text.trim()).join('\n'));
        offer.parentElement.remove();
        this.area.focus();
    }

    get blank() {
        return isBlank(this.area.value);
    }

    write(text) {
        this.#show(text);
        this.#changed();
    }

    #read() {
        return { explanation: textOf(this.area) };
    }

    #show(text) {
        this.area.value = text;
        this.area.dispatchEvent(new CustomEvent('shown'));
    }

    #changed() {
        this.error.textContent = '';
        this.autosave.touch();
    }

    #thing(assessment) {
        return {
            key: `${assessment}:explanation:${this.point}`,
            url: `/api/v1/self-assessments/${assessment}/explanations?point=${encodeURIComponent(this.point)}`,
            title: this.area.dataset.label,
            read: () => this.#read(),
            show: content => this.#show(content.explanation),
            follow: content => putText(this.area, content.explanation),
            isBehind: ({ kind, id, version }) => kind === 'EXPLANATION' && id === this.point && version > this.autosave.base.version,
            among: told => told.items?.find(each => each.point === this.point),
            body: (content, base, over) => ({ text: content.explanation, ...over.length && { over } }),
            replaces: subject => subject === this.point,
            parse: item => ({ version: item.version, savedBy: item.savedBy, content: { explanation: item.text } }),
            label: field => word(`assessment.script.field.${field}`),
            saved: base => { this.saved.textContent = word('assessment.script.saved-by', base.savedBy ?? '', time()); },
            refused: (problem, status) => {
                if (status === 422) this.error.textContent = reason(problem);
            },
            beside: this.error.parentElement,
            closed: problem => problem ? showKept(this.thing, { problem }) : hideKept(this.thing),
        };
    }
}
