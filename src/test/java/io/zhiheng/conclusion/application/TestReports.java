package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.Judgement;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.Rating.Ceiling;
import io.zhiheng.rating.Rating.Overall;
import io.zhiheng.rating.Rating.Status;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.RequestBench;
import java.util.List;

/** Reports of which only the level matters. */
final class TestReports {

    private TestReports() {}

    static AssessmentReport write(RequestBench at, int round, int level) {
        var report = AssessmentReport.write(
                at.request,
                round,
                new AssessmentReport.Text("结论", "优势", "改进"),
                assessed(level).basis(),
                Attribution.of(at.manager),
                at.bench.clock.instant());
        at.request.assessed(level);
        return at.bench.keep(report);
    }

    static AssessedNow assessed(int level, Ceiling... ceilings) {
        return assessed(new Judgement(1, List.of(), List.of(), List.of()), rating(level, ceilings));
    }

    static AssessedNow assessed(Judgement judgement, Rating rating) {
        return new AssessedNow("1.1", "1.1-1", judgement, rating(3), rating);
    }

    static Rating rating(int level, Ceiling... ceilings) {
        return new Rating(
                Status.OK,
                new Overall(level, "等级 " + level, "0.8", "80", level, level, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(ceilings));
    }

    /** A clause that is not met and lets nobody ask for an assessment, or lets them all the same. */
    static Ceiling ceiling(boolean requestAllowed) {
        return new Ceiling("QMS-04-L1-1", Conformity.NONCONFORM, 2, requestAllowed);
    }

    /** The use cases see this instead of what the team judged. */
    static void stands(RequestBench at, AssessedNow now) {
        at.bench.with(AssessedRatings.class, new AssessedRatings(null, null, null, null) {
            @Override
            AssessedNow of(io.zhiheng.request.domain.AssessmentRequest request) {
                return now;
            }
        });
    }
}
