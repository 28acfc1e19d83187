// What we put in the place of parts of form-js: words, validation, and the fields that people here know otherwise.
import vendorWords from './vendor-zh.json';
import { Choice } from './choice.js';
import { Choices, OneOf } from './choices.js';
import { DateText } from './date-text.js';
import { Explanation } from './explanation.js';
import { Figure } from './figure.js';
import { UploadedFile } from './uploaded-file.js';
import { FieldValidator } from './validator.js';

export function fieldTranslate(template, replacements = {}) {
    return (vendorWords[template] ?? template).replace(/\{([^}]+)}/g, (all, name) => replacements[name] ?? all);
}

class OwnFields {
    constructor(formFields) {
        [Choice, Choices, DateText, Explanation, Figure, OneOf, UploadedFile].forEach(field => formFields.register(field.config.type, field));
    }
}
OwnFields.$inject = ['formFields'];

export const ownModule = {
    __init__: ['ownFields'],
    ownFields: ['type', OwnFields],
    translate: ['value', fieldTranslate],
    validator: ['type', FieldValidator],
};
