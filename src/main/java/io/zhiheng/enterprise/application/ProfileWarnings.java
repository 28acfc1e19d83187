package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.CreditCode;
import io.zhiheng.shared.typed.TypedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What looks wrong in a profile and may yet be right: said, never refused. */
final class ProfileWarnings {

    private static final BigDecimal ABOVE_SCALE = new BigDecimal(2000);
    private static final BigDecimal THREE = new BigDecimal(3);
    private static final int HIGH_TECH_YEARS = 3;

    private final Profile profile;
    private final ReferenceData reference;
    private final LocalDate today;
    private final List<FieldError> warnings = new ArrayList<>();

    private ProfileWarnings(Profile profile, ReferenceData reference, LocalDate today) {
        this.profile = profile;
        this.reference = reference;
        this.today = today;
    }

    static List<FieldError> of(Profile profile, ReferenceData reference, LocalDate today) {
        var warnings = new ProfileWarnings(profile, reference, today);
        warnings.identity();
        warnings.figures();
        warnings.attributes();
        warnings.systems();
        return warnings.warnings;
    }

    private void identity() {
        if (!CreditCode.organisationCodeChecks(profile.creditCode())) {
            warn("creditCode", "organisation-code");
        }
    }

    private void figures() {
        var revenue = profile.revenue();
        if (revenue.compareTo(ABOVE_SCALE) >= 0 != profile.aboveScale()) {
            var shown = TypedFigure.shown(revenue.toPlainString());
            warn("aboveScale", profile.aboveScale() ? "not-above-scale" : "above-scale", shown);
        }
        if (exceeds(profile.researchSpending(), revenue)) {
            warn("researchSpending", "research-above-revenue");
        }
        if (exceeds(profile.exports(), revenue)) {
            warn("exports", "exports-above-revenue");
        }
        if (exceeds(revenue, profile.revenueTotal())) {
            warn("revenueTotal", "total-below-main");
        }
        var output = profile.outputValue();
        if (output != null
                && (output.compareTo(revenue.multiply(THREE)) > 0
                        || output.multiply(THREE).compareTo(revenue) < 0)) {
            warn("outputValue", "output-far-from-revenue");
        }
    }

    private void attributes() {
        if (Boolean.TRUE.equals(profile.highTech()) && profile.highTechNumber() == null) {
            warn("highTechNumber", "high-tech-number-missing");
        }
        var issued = profile.highTechIssuedOn();
        if (issued != null && issued.plusYears(HIGH_TECH_YEARS).isBefore(today)) {
            warn(
                    "highTechIssuedOn",
                    "high-tech-expired",
                    issued.plusYears(HIGH_TECH_YEARS).toString());
        }
        for (int i = 0; i < profile.specialised().size(); i++) {
            var one = profile.specialised().get(i);
            var wrongSize = reference.mark("specialisedTypes", one.attribute(), "notForSize");
            if (wrongSize.isPresent() && wrongSize.get().equals(profile.size())) {
                warn("specialised[" + i + "].attribute", "attribute-not-for-size", one.attribute(), profile.size());
            }
            var years = reference
                    .mark("specialisedTypes", one.attribute(), "validYears")
                    .map(Integer::parseInt);
            if (one.year() != null && years.isPresent() && one.year() + years.get() < today.getYear()) {
                warn("specialised[" + i + "].year", "attribute-expired", one.attribute(), "" + years.get());
            }
        }
    }

    private void systems() {
        for (int i = 0; i < profile.systems().size(); i++) {
            var until = profile.systems().get(i).validUntil();
            if (until != null && until.isBefore(today)) {
                warn("systems[" + i + "].validUntil", "system-expired", "" + (i + 1), until.toString());
            }
        }
    }

    private static boolean exceeds(BigDecimal part, BigDecimal whole) {
        return part != null && whole != null && part.compareTo(whole) > 0;
    }

    private void warn(String field, String message, Object... args) {
        warnings.add(FieldError.of(field, "enterprise.warning." + message, args));
    }
}
