// What a model says of each of its elements, by id, as a reader would put it: for comparing two versions.
const NODES = /Task$|Event$|Gateway$|SubProcess$|^bpmn:(SequenceFlow|Participant|Lane|TextAnnotation)$/;

/** Map of id → {type, name, facts: {…}, place}. */
export function factsOf(definitions) {
    const found = new Map();
    const places = placesOf(definitions);
    visit(definitions, element => {
        if (!element.id || !NODES.test(element.$type)) return;
        found.set(element.id, { type: element.$type.replace('bpmn:', ''), name: nameOf(element), facts: facts(element), place: places.get(element.id) });
    });
    return found;
}

function facts(element) {
    const said = {
        name: element.name ?? element.text,
        note: element.documentation?.[0]?.text,
        from: element.sourceRef?.id,
        to: element.targetRef?.id,
        condition: element.conditionExpression?.body,
        default: element.default?.id,
        on: element.attachedToRef?.id,
    };
    for (const name of ['formRef', 'assignee', 'candidateGroups', 'candidateUsers', 'dueDate', 'delegateExpression', 'asyncBefore']) {
        said[name] = attribute(element, name);
    }
    for (const event of element.eventDefinitions ?? []) {
        said.timer ??= (event.timeDuration ?? event.timeDate ?? event.timeCycle)?.body;
        said.message ??= event.messageRef?.name;
    }
    for (const extension of element.extensionElements?.values ?? []) extended(extension, said);
    return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== '').map(([key, value]) => [key, String(value)]));
}

/** Camunda's are read with and without its descriptors. */
function extended(extension, said) {
    const children = extension.values ?? extension.inputParameters ?? extension.$children ?? [];
    const kind = extension.$type.replace('camunda:', '');
    if (kind === 'failedJobRetryTimeCycle' || kind === 'FailedJobRetryTimeCycle') said.retry = extension.body ?? extension.$body;
    for (const child of children) {
        const name = child.name ?? child.$attrs?.name;
        if (name) said[`${name}`] = child.value ?? child.$attrs?.value ?? child.definition ?? child.$body;
    }
}

function attribute(element, name) {
    const known = element.$descriptor.propertiesByName[`camunda:${name}`];
    return known ? element.get(`camunda:${name}`) || undefined : element.$attrs[`camunda:${name}`];
}

/** A way without a name is called by what it joins. */
function nameOf(element) {
    if (element.name || element.text) return element.name || element.text;
    const { sourceRef, targetRef } = element;
    return sourceRef && targetRef ? `${sourceRef.name || sourceRef.id} → ${targetRef.name || targetRef.id}` : '';
}

function placesOf(definitions) {
    const places = new Map();
    for (const diagram of definitions.diagrams ?? []) {
        for (const drawn of diagram.plane?.planeElement ?? []) {
            const { x, y, width, height } = drawn.bounds ?? {};
            const points = drawn.waypoint?.map(point => `${Math.round(point.x)},${Math.round(point.y)}`).join(' ');
            if (drawn.bpmnElement) places.set(drawn.bpmnElement.id, points ?? [x, y, width, height].map(Math.round).join(','));
        }
    }
    return places;
}

/** Every element within, not those that it only refers to. */
export function visit(element, look) {
    if (!element?.$type) return;
    look(element);
    for (const property of element.$descriptor.properties) {
        if (property.isReference || property.isAttr) continue;
        const value = element[property.name];
        (Array.isArray(value) ? value : [value]).forEach(child => child?.$type && visit(child, look));
    }
}
