// A form of a few fields as Camunda Forms write it.
const LONGEST = { textfield: 100, textarea: 2000 };

/** @param fields [{label, type, required, kept, options: [label]}]; keys are given, since nobody should have to think of them */
export function formSchema(id, heading, fields) {
    return {
        id, type: 'default', schemaVersion: 18, executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.24.0',
        components: [{ id: 'Heading', type: 'text', text: `# ${heading}` }, ...fields.map(component)],
    };
}

function component({ label, type, required, kept, options }, at) {
    const validate = { ...required ? { required: true } : {}, ...LONGEST[type] ? { maxLength: LONGEST[type] } : {} };
    return {
        id: `Field_${at + 1}`, key: `field${at + 1}`, type, label, validate,
        ...kept ? { properties: { processVariable: 'true' } } : {},
        ...type === 'radio' ? { values: options.map((option, number) => ({ label: option, value: `option${number + 1}` })) } : {},
    };
}
