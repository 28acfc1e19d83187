package io.zhiheng.assessment.application.history;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.assessment.domain.answer.Answer;
import io.zhiheng.assessment.domain.answer.GivenAnswers;
import io.zhiheng.assessment.domain.answer.PastState;
import io.zhiheng.assessment.domain.answer.PastStates;
import io.zhiheng.assessment.domain.answer.Written;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every state of an answer that was ever saved. */
@Component
@Transactional(readOnly = true)
public class AnswerHistory {

    private static final int LISTED = 200;

    private final SelfAssessments assessments;
    private final GivenAnswers answers;
    private final PastStates states;
    private final PastFiles files;

    AnswerHistory(SelfAssessments assessments, GivenAnswers answers, PastStates states, PastFiles files) {
        this.assessments = assessments;
        this.answers = answers;
        this.states = states;
        this.files = files;
    }

    /** @param before lists those before this version; null begins with the present one */
    public Versions<AnswerVersion> versions(Actor actor, SelfAssessmentId id, String clause, Integer before) {
        var assessment = assessments.find(id, actor.enterprise());
        var present = Written.of(present(id, clause));
        var saved = present.by() != null;
        var past = states.before(id, clause, before == null ? Integer.MAX_VALUE : before, Limit.of(LISTED)).stream()
                .map(PastState::written);
        var listed = (saved && before == null ? Stream.concat(Stream.of(present), past) : past).toList();
        return new Versions<>(views(assessment, listed), states.count(id, clause) + (saved ? 1 : 0));
    }

    /** @throws NotFound where this version was never saved */
    public Restoration<AnswerVersion> restoration(Actor actor, SelfAssessmentId id, String clause, int version) {
        var assessment = assessments.find(id, actor.enterprise());
        var present = Written.of(present(id, clause));
        var found = present.version() == version && present.by() != null
                ? present
                : states.findById(new PastState.Key(id.value(), clause, version))
                        .orElseThrow(() -> new NotFound("version", version))
                        .written();
        return new Restoration<>(views(assessment, List.of(found)).get(0), Restoration.over(actor, present, found));
    }

    private Answer present(SelfAssessmentId id, String clause) {
        return answers.find(new Answer.Key(id.value(), clause)).orElseThrow(() -> new NotFound("clause", clause));
    }

    private List<AnswerVersion> views(SelfAssessment assessment, List<Written> states) {
        var named = files.named(
                assessment.enterprise(),
                states.stream()
                        .flatMap(each -> each.asAnswer().evidence().stream())
                        .toList());
        return states.stream().map(each -> AnswerVersion.of(each, named)).toList();
    }
}
