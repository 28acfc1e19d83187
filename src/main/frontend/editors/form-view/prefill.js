// A field with the property "prefill" follows its expression until somebody chooses otherwise.
import { runExpressionEvaluation } from '@bpmn-io/form-js-viewer';

export class Prefill {
    constructor(form) {
        this.form = form;
        this.given = {};
    }

    run() {
        this.form.get('formFieldRegistry').forEach(field => field.properties?.prefill && this.follow(field));
    }

    follow(field) {
        const { data } = this.form._getState();
        const current = data[field.key] ?? null;
        if (current !== null && current !== this.given[field.key]) return;
        const value = runExpressionEvaluation(this.form.get('expressionLanguage'), field.properties.prefill, { data, this: data, parent: null, i: [] });
        if (typeof value !== 'boolean' || value === current) return;
        const fieldInstance = this.form.get('formFieldInstanceRegistry').getAll().find(each => each.id === field.id);
        if (!fieldInstance) return;
        this.given[field.key] = value;
        this.form._update({ fieldInstance, value });
    }
}
