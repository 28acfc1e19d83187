package io.zhiheng.request.application.filing;

import io.zhiheng.assessment.SelfAssessmentStanding.Finished;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Documents;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.CreditCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a request must fulfil beyond what its form says by itself. */
@Component
public class RequestRules {

    private static final int NEEDS_CERTIFICATE = 4;
    private static final int CERTIFICATE = 3;

    private final RequestForm form;
    private final HeldLevel held;
    private final Documents documents;
    private final Editions editions;
    private final Clock clock;

    RequestRules(RequestForm form, HeldLevel held, Documents documents, Editions editions, Clock clock) {
        this.form = form;
        this.held = held;
        this.documents = documents;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * What the form takes of the content.
     *
     * @throws RuleBroken {@code request-invalid} with every wrong field and its reason
     */
    public Map<String, Object> checked(EnterpriseId enterprise, Map<String, Object> content, Finished selfAssessment) {
        var verdict = form.check(content);
        var errors = new ArrayList<>(verdict.faults());
        if (verdict.data().get("level") instanceof Number level) {
            level(enterprise, level.intValue(), selfAssessment, errors);
        }
        if ("YES".equals(verdict.data().get("consulted"))) {
            errors.add(FieldError.of("consulted", "review.rule.consulted-by-institution"));
        }
        if (verdict.data().get("expectedFrom") instanceof String date
                && !LocalDate.parse(date).isAfter(today())) {
            errors.add(FieldError.of("expectedFrom", "review.rule.expected-not-in-future"));
        }
        if (verdict.data().get("parentCode") instanceof String code
                && !code.isBlank()
                && CreditCode.fault(CreditCode.normalise(code)) != null) {
            errors.add(FieldError.of("parentCode", "review.rule.parent-code-wrong"));
        }
        attachments(enterprise, verdict.data(), errors);
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.request-invalid", errors.size())
                    .at(errors);
        }
        return verdict.data();
    }

    private void level(EnterpriseId enterprise, int level, Finished selfAssessment, List<FieldError> errors) {
        if (level > selfAssessment.level()) {
            errors.add(FieldError.of("level", "review.rule.level-above-self-assessed", selfAssessment.levelName()));
        } else if (level >= NEEDS_CERTIFICATE && held.of(enterprise).orElse(0) < CERTIFICATE) {
            errors.add(FieldError.of(
                    "level",
                    "review.rule.level-needs-certificate",
                    editions.current().levelName(level),
                    editions.current().levelName(CERTIFICATE)));
        }
    }

    private void attachments(EnterpriseId enterprise, Map<String, Object> data, List<FieldError> errors) {
        for (var field : List.of("licence", "credit")) {
            own(enterprise, field, data.get(field), errors);
        }
        if (data.get("certificates") instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                own(enterprise, "certificates[" + i + "].file", ((Map<?, ?>) rows.get(i)).get("file"), errors);
            }
        }
    }

    private void own(EnterpriseId enterprise, String field, Object id, List<FieldError> errors) {
        if (id instanceof String text
                && !text.isBlank()
                && documents.find(enterprise, text).isEmpty()) {
            errors.add(FieldError.of(field, "review.rule.attachment-missing"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BeijingTime.ZONE));
    }
}
