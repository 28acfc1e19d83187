package io.zhiheng.assessment.application.answering;

import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.conversation.ConversationPlaces;
import io.zhiheng.shared.Actor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells conversations which clauses and performance indicators there are, and whose self-assessment is whose. */
@Component
class ClausesTalkedAbout implements ConversationPlaces {

    private final SelfAssessments assessments;
    private final Editions editions;

    ClausesTalkedAbout(SelfAssessments assessments, Editions editions) {
        this.assessments = assessments;
        this.editions = editions;
    }

    @Override
    public boolean mayRead(Actor actor, UUID selfAssessment, String clause) {
        return actor.enterprise() != null
                && assessments
                        .findByIdAndEnterprise(
                                selfAssessment, actor.enterprise().value())
                        .filter(assessment -> clause == null
                                || labels(editions.byNumber(assessment.edition()))
                                        .containsKey(clause))
                        .isPresent();
    }

    /** Ids never change their meaning, so the edition in force names those of older ones too. */
    @Override
    public Map<String, String> labels(Collection<String> clauses) {
        var labels = labels(editions.current());
        labels.keySet().retainAll(clauses);
        return labels;
    }

    private static Map<String, String> labels(Edition edition) {
        var labels = new HashMap<String, String>();
        edition.clauses().forEach(clause -> labels.put(clause.id(), clause.displayNo()));
        edition.performanceIndicators().forEach(each -> labels.put(each.id(), each.displayNo() + " " + each.name()));
        return labels;
    }
}
