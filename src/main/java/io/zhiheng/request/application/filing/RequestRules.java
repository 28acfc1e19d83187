package io.zhiheng.request.application.filing;

import io.zhiheng.assessment.SelfAssessmentStanding.Finished;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.enterprise.Documents;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.CreditCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    public RequestContent checked(EnterpriseId enterprise, RequestContent content, Finished selfAssessment) {
        var verdict = form.check(content);
        var errors = new ArrayList<>(verdict.faults());
        var taken = new RequestContent(verdict.data());
        taken.level().ifPresent(level -> level(enterprise, level, selfAssessment, errors));
        if (taken.isConsulted()) {
            errors.add(FieldError.of("consulted", "review.rule.consulted-by-institution"));
        }
        if (taken.expectedFrom().filter(day -> !day.isAfter(today())).isPresent()) {
            errors.add(FieldError.of("expectedFrom", "review.rule.expected-not-in-future"));
        }
        if (taken.parentCode().map(CreditCode::normalise).map(CreditCode::fault).isPresent()) {
            errors.add(FieldError.of("parentCode", "review.rule.parent-code-wrong"));
        }
        taken.files().stream()
                .filter(file -> documents.find(enterprise, file.id()).isEmpty())
                .forEach(file -> errors.add(FieldError.of(file.field(), "review.rule.attachment-missing")));
        if (!errors.isEmpty()) {
            throw RuleBroken.invalid("review.rule.request-invalid", errors.size())
                    .at(errors);
        }
        return taken;
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

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BeijingTime.ZONE));
    }
}
