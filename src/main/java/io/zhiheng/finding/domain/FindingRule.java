package io.zhiheng.finding.domain;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be found of a clause that was answered so.
 *
 * @param supplements whether the enterprise may still be asked for more
 */
public record FindingRule(Edition.Clause clause, Edition.Scale scale, Conformity declared, boolean supplements) {

    /** What the answer may be adjusted to, in the order of the scale. */
    public List<Conformity> adjustments() {
        var onScale = scale.options().stream().map(option -> Conformity.valueOf(option.code()));
        return Stream.concat(onScale, clause.naAllowed() ? Stream.of(Conformity.NA) : Stream.empty())
                .filter(each -> each != declared)
                .toList();
    }

    /** @throws RuleBroken {@code finding-invalid} with what is wrong at which field */
    public void requireAllowed(FindingContent content) {
        var errors = new ArrayList<FieldError>();
        if (content.verdict() == null) {
            errors.add(FieldError.of("verdict", "review.document.verdict-missing"));
        } else if (content.verdict() == Verdict.SUPPLEMENT && !supplements) {
            errors.add(FieldError.of("verdict", "review.document.supplement-over"));
        } else if (content.verdict() == Verdict.ADJUST && content.conformity() == null) {
            errors.add(FieldError.of("conformity", "review.document.conformity-missing"));
        } else if (content.verdict() == Verdict.ADJUST && content.conformity() == declared) {
            errors.add(FieldError.of("conformity", "review.document.conformity-same"));
        } else if (content.verdict() == Verdict.ADJUST && !adjustments().contains(content.conformity())) {
            errors.add(FieldError.of("conformity", "review.document.conformity-not-on-scale", clause.displayNo()));
        }
        ReasonLength.fault(content.reason(), content.verdict() != null && content.verdict() != Verdict.AGREE)
                .ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.finding-invalid", clause.displayNo())
                    .at(errors);
        }
    }
}
