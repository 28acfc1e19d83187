package io.zhiheng.assessment.application;

import io.zhiheng.assessment.SelfAssessmentStanding;
import io.zhiheng.assessment.SelfAssessmentStanding.Finished;
import io.zhiheng.assessment.SelfAssessmentStandings;
import io.zhiheng.assessment.domain.SelfAssessment.State;
import io.zhiheng.identity.EnterpriseId;
import org.springframework.stereotype.Component;

@Component
class KeptStandings implements SelfAssessmentStandings {

    private final SelfAssessmentQueries queries;

    KeptStandings(SelfAssessmentQueries queries) {
        this.queries = queries;
    }

    @Override
    public SelfAssessmentStanding of(EnterpriseId enterprise) {
        var history = queries.history(enterprise);
        var latest = history.stream()
                .filter(row -> row.state() == State.SUBMITTED && row.level() != null)
                .findFirst()
                .map(row -> new Finished(
                        row.id(), row.level(), row.levelName(), row.endedAt(), row.reportState(), row.reportNumber()));
        return new SelfAssessmentStanding(
                latest.orElse(null), history.stream().anyMatch(row -> row.state() == State.FILLING));
    }
}
