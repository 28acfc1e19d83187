package io.zhiheng.institution.application;

import io.zhiheng.institution.Institution;
import io.zhiheng.institution.domain.RegisteredInstitution;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.typed.CreditCode;
import io.zhiheng.shared.typed.TypedPhone;
import io.zhiheng.shared.typed.TypedText;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What an institution's record must be like. */
@Component
class InstitutionRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,6}");

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 200;

    private final RegisteredInstitutions institutions;

    InstitutionRules(RegisteredInstitutions institutions) {
        this.institutions = institutions;
    }

    static void requirePlatform(Actor actor) {
        if (!actor.is(Role.PLATFORM_ADMIN)) {
            throw new NotFound("institution", "page");
        }
    }

    /** As it will be kept. @throws io.zhiheng.shared.RuleBroken with every wrong field */
    Institution checked(UUID id, Institution typed) {
        var form = new TypedFields();
        var name = form.required("name", typed.name(), 100);
        var code = upper(form.required("code", typed.code(), 20));
        var creditCode = creditCode(form, form.required("creditCode", typed.creditCode(), 40));
        var creditCodeReason = creditCodeReason(form, creditCode, typed.creditCodeReason());
        var address = form.required("address", typed.address(), 200);
        var contact = form.required("contact", typed.contact(), 100);
        var phone = phone(form, form.required("phone", typed.phone(), 60));
        if (code != null && !CODE.matcher(code).matches()) {
            form.wrong("code", "institution.rule.code-malformed");
        }
        refuseTaken(form, "name", institutions.findByName(name), id);
        refuseTaken(form, "code", institutions.findByCode(code), id);
        refuseTaken(form, "creditCode", institutions.findByCreditCode(creditCode), id);
        if (typed.advertising() && typed.active()) {
            form.wrong("active", "institution.rule.advertising-active");
        }
        form.refuse();
        return new Institution(
                id,
                name,
                code,
                creditCode,
                creditCodeReason,
                address,
                contact,
                phone,
                typed.consulting(),
                typed.advertising(),
                typed.active());
    }

    private static String upper(String text) {
        return text == null ? null : CreditCode.normalise(text).toUpperCase(Locale.ROOT);
    }

    private static String phone(TypedFields form, String typed) {
        var phone = TypedPhone.of(typed);
        if (typed != null && phone.isEmpty()) {
            form.wrong("phone", "institution.rule.phone-malformed");
        }
        return phone.orElse(typed);
    }

    private static String creditCode(TypedFields form, String typed) {
        if (typed == null) {
            return null;
        }
        var code = CreditCode.normalise(typed);
        var fault = CreditCode.fault(code);
        if (fault != null && fault != CreditCode.Fault.CHECK) {
            form.wrong(
                    "creditCode",
                    "institution.rule." + "credit-code-" + fault.name().toLowerCase(Locale.ROOT));
        }
        return code;
    }

    /** Some registries gave out codes that do not fit the check formula: such a one is taken with a reason. */
    private static String creditCodeReason(TypedFields form, String code, String typed) {
        if (code == null || CreditCode.fault(code) != CreditCode.Fault.CHECK) {
            return null;
        }
        var reason = form.optional("creditCodeReason", typed, LONGEST_REASON);
        if (reason == null) {
            form.wrong("creditCode", "institution.rule.credit-code-check");
        }
        if (reason == null || TypedText.length(reason) < SHORTEST_REASON) {
            form.wrong("creditCodeReason", "institution.rule.credit-code-reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return reason;
    }

    private static void refuseTaken(TypedFields form, String field, Optional<RegisteredInstitution> holder, UUID id) {
        if (form.isFine(field)
                && holder.filter(found -> !found.content().id().equals(id)).isPresent()) {
            form.wrong(
                    field,
                    switch (field) {
                        case "name" -> "institution.rule.name-taken";
                        case "code" -> "institution.rule.code-taken";
                        case "creditCode" -> "institution.rule.credit-code-taken";
                        default -> throw new IllegalArgumentException(field);
                    });
        }
    }
}
