// A file picker that sends its file at once to data-upload-url of the form's place and keeps the id it gets back.
import { h } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { FilePicker, FormContext } from '@bpmn-io/form-js-viewer';
import { reason } from '../../behaviours/api.js';
import { word } from '../../behaviours/behaviour.js';
import { nameAt } from '../../behaviours/files/name.js';
import { send } from '../../behaviours/files/send.js';
import { described, shell } from './shell.js';

export function UploadedFile(props) {
    const { field, domId, value, onChange, onBlur, readonly, disabled } = props;
    const place = useContext(FormContext).getService('form')._container.closest('[data-form-view]');
    const url = place?.dataset.uploadUrl;
    const chooser = useRef(null);
    const [sent, setSent] = useState(null);
    const [trouble, setTrouble] = useState(null);
    const [known, setKnown] = useState({});
    useEffect(() => {
        if (!url || !value || known.id === value) return;
        nameAt(`${url}/${value}`).then(name => name && setKnown({ id: value, name }));
    }, [url, value]);
    if (!url) return h(FilePicker, props);

    const upload = async file => {
        setTrouble(null);
        setSent(0);
        const { ok, data, problem } = await send(url, file, part => setSent(Math.floor(part * 100))).answer;
        setSent(null);
        if (ok) {
            setKnown({ id: data.id, name: data.name });
            onChange({ value: data.id });
        } else {
            setTrouble(reason(problem) || word('platform.script.forms.file-failed'));
        }
        onBlur?.();
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
                onChange: event => { if (event.target.files[0]) upload(event.target.files[0]); event.target.value = ''; },
            }),
            h('span', { class: 'muted', role: 'status' }, sent !== null ? word('platform.script.forms.file-sending', sent)
                : value ? h('a', { href: `${url}/${value}`, target: '_blank', rel: 'noopener' }, known.id === value ? known.name : field.label) : word('platform.script.forms.file-none')),
            value && !locked && h('button', { type: 'button', class: 'btn btn-quiet', onClick: () => onChange({ value: null }) },
                word('platform.script.forms.file-remove'))));
}
UploadedFile.config = FilePicker.config;
