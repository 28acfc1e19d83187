import { behaviour, element, icon, word } from './behaviour.js';
import { api } from './api.js';
import { countdown } from './countdown.js';
import { toast } from './toast.js';

// <button data-sms-code="PURPOSE"> in a form with mobile, captchaId and captcha: asks for a code, then counts down.
behaviour('button[data-sms-code]', button => {
    const form = button.form;
    button.addEventListener('click', async () => {
        ['mobile', 'captcha', 'smsCode'].forEach(name => mark(form.elements[name]));
        button.disabled = true;
        const answer = await api('POST', '/api/v1/sms-codes', { body: {
            purpose: button.dataset.smsCode, mobile: form.elements.mobile.value,
            captchaId: form.elements.captchaId.value, captcha: form.elements.captcha.value,
        } });
        button.disabled = false;
        if (answer.ok) {
            countdown(button, answer.data.resendAfter);
            toast(word('identity.script.sms-sent'));
            form.elements.smsCode.focus();
            return;
        }
        const errors = answer.problem?.errors ?? [{ field: 'smsCode', message: answer.problem?.detail ?? word('identity.script.offline') }];
        for (const { field, message } of errors) mark(form.elements[field] ?? form.elements.smsCode, message);
        if (errors.some(({ field }) => field === 'captcha')) {
            form.elements.captcha.value = '';
            form.querySelector('[data-captcha]')?.click();
        }
        if (answer.problem?.retryAfter) countdown(button, answer.problem.retryAfter);
        (form.elements[errors[0].field] ?? form.elements.smsCode).focus();
    });
});

// <button data-mobile-code="old|new">: sends a code to the account's mobile, or to the one typed into the form.
behaviour('button[data-mobile-code]', button => {
    const { elements } = button.form;
    const isNew = button.dataset.mobileCode === 'new';
    const code = isNew ? elements.newCode : elements.oldCode;
    button.addEventListener('click', async () => {
        [code, elements.mobile].forEach(input => mark(input));
        button.disabled = true;
        const answer = await api('POST', '/api/v1/account/mobile-codes', { body: { mobile: isNew ? elements.mobile.value : null } });
        button.disabled = false;
        if (answer.ok) {
            countdown(button, answer.data.resendAfter);
            toast(word('identity.script.sms-sent'));
        } else {
            const isOfMobile = isNew && answer.problem?.errors?.some(({ field }) => field === 'mobile');
            mark(isOfMobile ? elements.mobile : code, answer.problem?.detail ?? word('identity.script.offline'));
            if (answer.problem?.retryAfter) countdown(button, answer.problem.retryAfter);
        }
        code.focus();
    });
});

/** Says at the field what is wrong with it, or that nothing is any more. */
function mark(input, message) {
    const field = input.closest('.field');
    field.classList.toggle('field--error', Boolean(message));
    field.querySelector('.field__error')?.remove();
    input.removeAttribute('aria-invalid');
    if (!message) return;
    const id = `${input.id}-error`;
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', id);
    field.append(element('p', { class: 'field__error', id, role: 'alert' }, icon('alert-circle'), element('span', {}, message)));
}
