// The editing canvas of form-js, without its properties panel (see build/bundle.mjs): ours offers what the server can judge, in Chinese.
import { FormEditor } from '@bpmn-io/form-js-editor';
import { h } from 'preact';
import { word } from '../../../behaviours/behaviour.js';
import { fieldTranslate } from '../../form-view/module.js';
import { FRESH } from './kinds.js';

/** @param removal who may take a field out: {refusal(field)} says why not */
export function canvas(container, removal) {
    const elsewhere = document.createElement('div');
    return new FormEditor({
        container,
        palette: { parent: elsewhere },
        propertiesPanel: { parent: elsewhere },
        renderer: { compact: true },
        additionalModules: [{
            __init__: ['fieldsInChinese', 'deleteActionProvider'],
            propertiesPanel: ['value', {}],
            removal: ['value', removal],
            translate: ['value', fieldTranslate],
            fieldsInChinese: ['type', FieldsInChinese],
            deleteActionProvider: ['type', Removal],
        }],
    });
}

/** New fields are called in Chinese and have a key from the start. */
class FieldsInChinese {

    static $inject = ['formFields', 'formFieldRegistry'];

    constructor(formFields, registry) {
        for (const [type, Field] of Object.entries(formFields._formFields)) {
            const Named = props => h(Field, props);
            Named.config = { ...Field.config, name: kindName(type), create: (given, isNew) =>
                Field.config.create(isNew ? { ...FRESH[type]?.(kindName(type), freeKey(registry)), ...given } : given, isNew) };
            formFields.register(type, Named);
        }
    }
}

/** What the contract needs has nothing to be taken out with. */
class Removal {

    static $inject = ['formFieldContextActions', 'removal', 'modeling', 'formFieldRegistry'];

    constructor(actions, removal, modeling, registry) {
        Object.assign(this, { removal, modeling, registry });
        actions.registerProvider(500, this);
    }

    getContextPadEntries(field) {
        if (field.type === 'default' || this.removal.refusal(field)) return {};
        return { delete: { title: word('administration.editor.form.remove'), icon: 'delete', group: 'actions', action: event => {
            event.stopPropagation();
            take(field, this.modeling, this.registry);
        } } };
    }
}

export function take(field, modeling, registry) {
    const parent = registry.get(field._parent);
    modeling.removeFormField(field, parent, parent.components.indexOf(field));
}

export function kindName(type) {
    const key = `administration.editor.field.${type}`;
    const name = word(key);
    return name === key ? type : name;
}

function freeKey(registry) {
    const taken = new Set(registry.getAll().flatMap(field => [field.key, field.path]));
    let number = 1;
    while (taken.has(`field${number}`)) number++;
    return `field${number}`;
}
