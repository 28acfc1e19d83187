// A file picker that sends its file at once to data-upload-url of the form's place and keeps the id it gets back.
import { h } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import { FilePicker, FormContext } from '@bpmn-io/form-js-viewer';
import { csrf } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { described, shell } from './shell.js';

export function UploadedFile(props) {
    const { field, domId, value, onChange, onBlur, readonly, disabled } = props;
    const place = useContext(FormContext).getService('form')._container.closest('[data-form-view]');
    const url = place?.dataset.uploadUrl;
    const chooser = useRef(null);
    const [sent, setSent] = useState(null);
    const [trouble, setTrouble] = useState(null);
    const [name, setName] = useState(null);
    if (!url) return h(FilePicker, props);

    const send = file => {
        const request = new XMLHttpRequest();
        const content = new FormData();
        content.append('file', file);
        request.open('POST', url);
        request.setRequestHeader('Accept', 'application/json');
        Object.entries(csrf()).forEach(([header, token]) => request.setRequestHeader(header, token));
        request.upload.onprogress = event => setSent(Math.floor(event.loaded * 100 / event.total));
        request.onloadend = () => {
            setSent(null);
            const answer = read(request.responseText);
            if (request.status === 200 || request.status === 201) {
                setName(answer.name);
                onChange({ value: answer.id });
            } else {
                setTrouble(answer.detail ?? word('platform.script.forms.file-failed'));
            }
            onBlur?.();
        };
        setTrouble(null);
        setSent(0);
        request.send(content);
    };
    const locked = readonly || disabled;
    return shell({ ...props, errors: trouble ? [trouble] : props.errors }, { required: field.validate?.required },
        h('div', { class: 'uploaded' },
            !locked && h('button', {
                id: domId, type: 'button', class: 'btn btn-secondary', disabled: sent !== null, ...described(props), 'aria-invalid': undefined,
                onClick: () => chooser.current.click(),
            }, word(`platform.script.forms.${value ? 'file-replace' : 'file-choose'}`)),
            h('input', {
                ref: chooser, type: 'file', hidden: true, accept: field.accept,
                onChange: event => { if (event.target.files[0]) send(event.target.files[0]); event.target.value = ''; },
            }),
            h('span', { class: 'muted', role: 'status' }, sent !== null ? word('platform.script.forms.file-sending', sent)
                : value ? h('a', { href: `${url}/${value}`, target: '_blank', rel: 'noopener' }, name ?? field.label) : word('platform.script.forms.file-none')),
            value && !locked && h('button', { type: 'button', class: 'btn btn-quiet', onClick: () => onChange({ value: null }) },
                word('platform.script.forms.file-remove'))));
}
UploadedFile.config = FilePicker.config;

function read(text) {
    try {
        return JSON.parse(text);
    } catch (broken) {
        return {};
    }
}
