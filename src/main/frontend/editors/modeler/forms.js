// The forms of a draft: what they are called, what they ask for, what they keep for the process.
const OWN = 'own_';

/** [{file, schema}] without what is no form. */
export function readable(forms) {
    return forms.filter(form => form.schema?.id && Array.isArray(form.schema.components));
}

export function fields(form) {
    const found = [];
    const visit = components => (components ?? []).forEach(component => {
        if (component.key) found.push(component);
        visit(component.components);
    });
    visit(form.schema.components);
    return found;
}

/** Fields marked 流程变量, as variables that conditions may compare. */
export function keptFields(form) {
    return fields(form).filter(field => String(field.properties?.processVariable) === 'true').map(field => ({
        name: OWN + field.key,
        label: field.label,
        type: field.type,
        values: field.type === 'checkbox' ? [{ value: true }, { value: false }]
            : (field.values ?? []).map(({ value, label }) => ({ value, label })),
    }));
}

/** What the form says it is: its first heading, else the step of the contract, where known, that it belongs to, else its id. */
export function title(form, contract) {
    const heading = form.schema.components.find(component => component.type === 'text')?.text ?? '';
    return /^#+\s*(.+)/m.exec(heading)?.[1] ?? contract?.said.steps.find(step => step.form === form.schema.id)?.name ?? form.schema.id;
}
