// What an own step says of itself stands in Camunda's extension properties; each change can be undone.
export function property(element, name) {
    return properties(element)?.values?.find(each => each.name === name)?.value;
}

/** Removed where the value is empty. */
export function setProperty({ modeling, moddle }, element, name, value) {
    const extension = element.businessObject.extensionElements;
    const others = (extension?.values ?? []).filter(each => each.$type !== 'camunda:Properties');
    const kept = (properties(element)?.values ?? []).filter(each => each.name !== name)
        .map(each => moddle.create('camunda:Property', { name: each.name, value: each.value }));
    const all = value ? [...kept, moddle.create('camunda:Property', { name, value })] : kept;
    const made = moddle.create('bpmn:ExtensionElements', { values: [...others, moddle.create('camunda:Properties', { values: all })] });
    modeling.updateProperties(element, { extensionElements: made });
}

export function note(element) {
    return element.businessObject.documentation?.[0]?.text ?? '';
}

export function setNote({ modeling, moddle }, element, text) {
    modeling.updateProperties(element, { documentation: text ? [moddle.create('bpmn:Documentation', { text })] : [] });
}

function properties(element) {
    return element.businessObject.extensionElements?.values?.find(each => each.$type === 'camunda:Properties');
}
