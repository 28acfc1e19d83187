package io.zhiheng.assessment.application.home;

import io.zhiheng.assessment.SelfAssessmentStanding;
import io.zhiheng.assessment.SelfAssessmentStanding.Finished;
import io.zhiheng.assessment.SelfAssessmentStandings;
import io.zhiheng.assessment.application.overview.SelfAssessmentQueries;
import io.zhiheng.assessment.application.overview.SelfAssessmentRow;
import io.zhiheng.assessment.domain.SelfAssessment.State;
import io.zhiheng.assessment.domain.submission.Submissions;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class KeptStandings implements SelfAssessmentStandings {

    private final SelfAssessmentQueries queries;
    private final Submissions submissions;
    private final Editions editions;

    KeptStandings(SelfAssessmentQueries queries, Submissions submissions, Editions editions) {
        this.queries = queries;
        this.submissions = submissions;
        this.editions = editions;
    }

    @Override
    public SelfAssessmentStanding of(EnterpriseId enterprise) {
        return standing(queries.history(enterprise));
    }

    SelfAssessmentStanding standing(List<SelfAssessmentRow> history) {
        var latest = history.stream()
                .filter(row -> row.state() == State.SUBMITTED && row.level() != null)
                .findFirst()
                .map(row -> new Finished(
                        row.id(),
                        row.level(),
                        row.levelName(),
                        row.endedAt(),
                        row.reportState(),
                        row.reportNumber(),
                        barredBy(row)));
        return new SelfAssessmentStanding(
                latest.orElse(null), history.stream().anyMatch(row -> row.state() == State.FILLING));
    }

    private List<String> barredBy(SelfAssessmentRow row) {
        var clauses = editions.byNumber(row.edition()).clausesById();
        return submissions.ratingOf(row.id()).stream()
                .flatMap(rating -> rating.ceilings().stream())
                .filter(ceiling -> !ceiling.requestAllowed())
                .map(ceiling -> clauses.get(ceiling.clause()).displayNo())
                .toList();
    }
}
