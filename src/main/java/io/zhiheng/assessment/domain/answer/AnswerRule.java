package io.zhiheng.assessment.domain.answer;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be answered to a clause, and when it counts as answered: a conformity of its scale (or NA where the clause
 * allows it), a statement, and evidence unless the conformity asks for none.
 */
public record AnswerRule(Edition.Clause clause, Edition.Scale scale) {

    public static final int MAX_STATEMENT = 2_000;
    public static final int MAX_EVIDENCE = 50;

    public static AnswerRule of(Edition edition, Edition.Clause clause) {
        return new AnswerRule(clause, edition.scale(clause.scale()).orElseThrow());
    }

    /** @throws RuleBroken {@code answer-invalid} with what is wrong at which field */
    public void requireAllowed(AnswerContent content) {
        var errors = new ArrayList<FieldError>();
        if (content.conformity() == Conformity.NA && !clause.naAllowed()) {
            errors.add(FieldError.of("conformity", "assessment.answer.na-not-allowed", clause.displayNo()));
        } else if (content.conformity() != null && !allows(content.conformity())) {
            errors.add(FieldError.of("conformity", "assessment.answer.not-on-scale", clause.displayNo()));
        }
        TextLength.atMost(MAX_STATEMENT)
                .fault("statement", content.statement(), "assessment.answer.statement-too-long")
                .ifPresent(errors::add);
        if (content.evidence().size() > MAX_EVIDENCE) {
            errors.add(FieldError.of("evidence", "assessment.answer.too-much-evidence", MAX_EVIDENCE));
        }
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("assessment.rule.answer-invalid", clause.displayNo())
                    .at(errors);
        }
    }

    public boolean isAnswered(AnswerContent content) {
        return missing(content).isEmpty();
    }

    /** The fields that are still to be filled in: conformity, statement, evidence. */
    public List<String> missing(AnswerContent content) {
        var missing = new ArrayList<String>();
        if (content.conformity() == null) {
            missing.add("conformity");
        }
        if (TypedText.isBlank(content.statement())) {
            missing.add("statement");
        }
        if (evidenceRequired(content.conformity()) && content.evidence().isEmpty()) {
            missing.add("evidence");
        }
        return missing;
    }

    public boolean allows(Conformity conformity) {
        return conformity == Conformity.NA ? clause.naAllowed() : option(conformity) != null;
    }

    private boolean evidenceRequired(Conformity conformity) {
        if (conformity == Conformity.NA) {
            return false;
        }
        var option = conformity == null ? null : option(conformity);
        return option == null || option.evidenceRequired();
    }

    private Edition.Option option(Conformity conformity) {
        return scale.options().stream()
                .filter(each -> each.code().equals(conformity.name()))
                .findFirst()
                .orElse(null);
    }
}
