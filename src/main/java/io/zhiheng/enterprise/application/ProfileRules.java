package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.CreditCode;
import io.zhiheng.shared.typed.TextLength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** What a profile may not say: rules that no form can express. */
final class ProfileRules {

    private final Profile profile;
    private final ReferenceData reference;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    private ProfileRules(Profile profile, ReferenceData reference, LocalDate today) {
        this.profile = profile;
        this.reference = reference;
        this.today = today;
    }

    /** Fields that the form already refused are null here and not judged again. */
    static List<FieldError> errors(Profile profile, ReferenceData reference, LocalDate today) {
        var rules = new ProfileRules(profile, reference, today);
        rules.identity();
        rules.alternatives();
        rules.attributes();
        rules.systems();
        return rules.errors;
    }

    private void identity() {
        if (profile.creditCode() != null) {
            var fault = CreditCode.fault(profile.creditCode());
            if (fault != null && !(fault == CreditCode.Fault.CHECK && profile.creditCodeReason() != null)) {
                errors.add(FieldError.of(
                        "creditCode",
                        "enterprise.script.credit-code-" + fault.name().toLowerCase(Locale.ROOT),
                        "" + TextLength.of(profile.creditCode())));
            }
        }
        if (profile.establishedOn() != null && profile.establishedOn().isAfter(today)) {
            error("establishedOn", "established-in-future");
        }
        if (profile.highTechIssuedOn() != null && profile.highTechIssuedOn().isAfter(today)) {
            error("highTechIssuedOn", "issued-in-future");
        }
    }

    private void alternatives() {
        if (profile.cluster() != null && profile.clusterOther() != null) {
            error("clusterOther", "cluster-twice");
        }
        if (profile.park() != null && profile.parkOther() != null) {
            error("parkOther", "park-twice");
        }
    }

    private void attributes() {
        var seen = new HashSet<String>();
        for (int i = 0; i < profile.specialised().size(); i++) {
            var one = profile.specialised().get(i);
            if (one.attribute() != null && !seen.add(one.attribute())) {
                error("specialised[" + i + "].attribute", "attribute-twice", one.attribute());
            }
            if (one.year() != null && one.year() > today.getYear()) {
                error("specialised[" + i + "].year", "year-in-future", "" + today.getYear());
            }
        }
        noneAlone("specialised", "specialisedTypes", seen);
        noneAlone("otherAttributes", "attributeTypes", profile.otherAttributes());
        noneAlone("honours", "honourTypes", profile.honours());
    }

    private void noneAlone(String field, String list, Collection<String> chosen) {
        if (chosen.size() > 1
                && chosen.stream()
                        .anyMatch(one -> reference.mark(list, one, "alone").isPresent())) {
            error(field, "none-and-others");
        }
    }

    private void systems() {
        for (int i = 0; i < profile.systems().size(); i++) {
            var one = profile.systems().get(i);
            if (one.system() != null
                    && one.number() == null
                    && reference
                            .mark("systemTypes", one.system(), "withoutNumber")
                            .isEmpty()) {
                error("systems[" + i + "].number", "system-number-missing", "" + (i + 1));
            }
        }
    }

    private void error(String field, String message, Object... args) {
        errors.add(FieldError.of(field, "enterprise.profile." + message, args));
    }
}
