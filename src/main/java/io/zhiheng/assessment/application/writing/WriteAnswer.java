package io.zhiheng.assessment.application.writing;

import io.zhiheng.assessment.application.history.KeepPast;
import io.zhiheng.assessment.application.replaced.KeepReplaced;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.assessment.domain.answer.AnswerRule;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Writes an answer whose row is locked, is open, and is of the version that the writer has seen. */
@Component
public class WriteAnswer {

    private final EvidenceFiles evidence;
    private final KeepPast past;
    private final KeepReplaced replaced;

    WriteAnswer(EvidenceFiles evidence, KeepPast past, KeepReplaced replaced) {
        this.evidence = evidence;
        this.past = past;
        this.replaced = replaced;
    }

    /**
     * @param over the fields in which the writer decided against what stands there, which is kept then
     * @throws io.zhiheng.shared.RuleBroken {@code answer-invalid}, {@code evidence-unknown} with the fields
     */
    public void write(
            Actor actor,
            SelfAssessment assessment,
            Answer answer,
            AnswerRule rule,
            AnswerContent content,
            Collection<String> over,
            Instant now) {
        rule.requireAllowed(content);
        evidence.requireOwned(actor.enterprise(), content.evidence());
        var before = Written.of(answer);
        past.keep(assessment.id(), before);
        var page = "/indicators/" + answer.secondLevel() + "#" + answer.clause();
        replaced.keep(actor, assessment, before, over, rule.clause().displayNo(), page);
        answer.save(content, rule, actor.personName(), now);
    }
}
