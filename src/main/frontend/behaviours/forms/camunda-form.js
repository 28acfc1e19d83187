import { Form } from '@bpmn-io/form-js-viewer';
import { word } from '../behaviour.js';

const WORDS = {
    'Field is required.': 'required', 'Field must be a valid email.': 'email',
    'Field must have minimum length of {value}.': 'min-length', 'Field must have maximum length of {value}.': 'max-length',
    'Field must have minimum value of {value}.': 'min', 'Field must have maximum value of {value}.': 'max',
    'Field must match pattern {value}.': 'pattern', 'Value is not a number.': 'number',
    'Value is expected to be an integer.': 'integer', 'Value is expected to have at most 1 decimal digit.': 'decimal',
    'Value is expected to have at most {value} decimal digits.': 'decimals', 'Date and time must both be entered.': 'date-time',
    'Add new': 'add', 'Collapse': 'collapse', 'Expand all ({value})': 'expand', 'Search': 'search', 'No results': 'no-results',
    'All values selected': 'all-selected', 'Nothing to show.': 'nothing', 'Remove tag': 'remove-tag', 'Select': 'select',
    'No files selected': 'no-files', '{value} files selected': 'files', 'Increment': 'increment', 'Decrement': 'decrement',
    'Next page': 'next', 'Previous page': 'previous', 'Browse': 'browse', 'Remove': 'remove',
};

const chinese = {
    translate: ['value', (text, replacements = {}) => {
        const told = WORDS[text] ? word(`portal.script.form.${WORDS[text]}`, replacements.value) : text;
        return told.replace(/\{(\w+)}/g, (_, name) => replacements[name] ?? `{${name}}`);
    }],
};

/** Draws a Camunda Form in Chinese. The bpmn.io mark it shows stays visible: their licence asks for it. */
export async function draw(place, schema, data = {}, { readOnly = false, modules = [] } = {}) {
    const form = new Form({ container: place, additionalModules: [chinese, ...modules] });
    await form.importSchema(schema, data);
    if (readOnly) form.setProperty('readOnly', true);
    return form;
}
