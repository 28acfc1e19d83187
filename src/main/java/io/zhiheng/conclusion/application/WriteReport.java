package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.domain.AssessmentReport;
import io.zhiheng.conclusion.domain.AssessmentReports;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.finding.application.closing.ReleaseFindings;
import io.zhiheng.platform.workflow.MovesProcess;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.rating.Rating;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.GivenReason;
import io.zhiheng.request.application.Timeline;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.visit.application.ClauseNonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import io.zhiheng.visit.domain.nonconformity.Nonconformity.State;
import java.time.Clock;
import java.util.List;

/**
 * The lead hands the report in: his words, and the level that follows from what the team judged. The level is never
 * typed.
 */
@UseCase
@MovesProcess
public class WriteReport {

    public static final TextLength SUMMARY = new TextLength(10, 4_000);
    public static final TextLength WORDS = new TextLength(5, SUMMARY.most());

    private static final int NAMED = 5;

    private final RequestAccess access;
    private final AssessedRatings ratings;
    private final AssessmentReports reports;
    private final Nonconformities nonconformities;
    private final ClauseNonconformities recorded;
    private final Dossiers dossiers;
    private final ReleaseFindings releaseFindings;
    private final Timeline timeline;
    private final Tasks tasks;
    private final Clock clock;

    WriteReport(
            RequestAccess access,
            AssessedRatings ratings,
            AssessmentReports reports,
            Nonconformities nonconformities,
            ClauseNonconformities recorded,
            Dossiers dossiers,
            ReleaseFindings releaseFindings,
            Timeline timeline,
            Tasks tasks,
            Clock clock) {
        this.access = access;
        this.ratings = ratings;
        this.reports = reports;
        this.nonconformities = nonconformities;
        this.recorded = recorded;
        this.dossiers = dossiers;
        this.releaseFindings = releaseFindings;
        this.timeline = timeline;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * @param confirmed that the lead stands by it, as ticked
     * @throws RuleBroken conflict {@code findings-missing}, {@code nonconformities-open}, {@code assessed-not-ratable},
     *     {@code finding-beside-nonconformity}; invalid at the field for words that are missing
     */
    public void execute(Actor actor, AssessmentRequestId id, AssessmentReport.Text words, boolean confirmed) {
        var request = access.servedForUpdate(actor, id);
        var now = ratings.of(request);
        requireComplete(now);
        requireClosed(request);
        requireWeighed(request);
        requireWhole(words, confirmed);
        int round = 1
                + reports.findFirstByRequestOrderByRoundDesc(id.value())
                        .map(AssessmentReport::round)
                        .orElse(0);
        var report = reports.save(AssessmentReport.write(
                request, round, text(words), now.basis(), Attribution.of(actor), clock.instant()));
        request.assessed(report.level());
        releaseFindings.reported(request);
        timeline.record(request, StepAction.REPORT_SUBMITTED, Attribution.of(actor), ConclusionStep.WRITE_REPORT, null);
        tasks.completeHeld(TaskRef.of(id, ConclusionStep.WRITE_REPORT), actor.account());
    }

    private static void requireWhole(AssessmentReport.Text words, boolean confirmed) {
        var wrong = new WrongFields();
        wrong.pass(() -> summary(words));
        wrong.pass(() -> strengths(words));
        wrong.pass(() -> improvements(words));
        wrong.pass(() -> {
            if (!confirmed) {
                throw RuleBroken.invalid("review.rule.report-not-confirmed").at("confirmed");
            }
        });
        wrong.refuseIfAny();
    }

    private static AssessmentReport.Text text(AssessmentReport.Text words) {
        return new AssessmentReport.Text(summary(words), strengths(words), improvements(words));
    }

    private static String summary(AssessmentReport.Text words) {
        return GivenReason.of("summary", words.summary(), SUMMARY);
    }

    private static String strengths(AssessmentReport.Text words) {
        return GivenReason.of("strengths", words.strengths(), WORDS);
    }

    private static String improvements(AssessmentReport.Text words) {
        return GivenReason.of("improvements", words.improvements(), WORDS);
    }

    private static void requireComplete(AssessedNow now) {
        if (!now.judgement().isComplete()) {
            var missing = now.judgement().missing();
            throw RuleBroken.conflict("review.rule.findings-missing", missing.size(), named(missing))
                    .with("missing", missing);
        }
        if (now.assessed().status() != Rating.Status.OK) {
            throw RuleBroken.conflict(
                    "review.rule.assessed-not-ratable",
                    String.join(
                            "",
                            now.assessed().errors().stream()
                                    .map(Rating.Error::message)
                                    .toList()));
        }
    }

    private void requireClosed(AssessmentRequest request) {
        var open = nonconformities.of(request.id()).stream()
                .filter(each -> each.state() != State.VERIFIED && each.state() != State.OBSERVED)
                .map(Nonconformity::label)
                .toList();
        if (!open.isEmpty()) {
            throw RuleBroken.conflict("review.rule.nonconformities-open", open.size(), named(open));
        }
    }

    private void requireWeighed(AssessmentRequest request) {
        var dossier = dossiers.latest(request);
        var open = recorded.unsettled(request, dossier).entrySet().stream()
                .flatMap(clause -> clause.getValue().stream()
                        .map(each -> each.label() + " "
                                + dossier.clause(clause.getKey()).orElseThrow().displayNo()))
                .toList();
        if (!open.isEmpty()) {
            throw RuleBroken.conflict("review.rule.finding-beside-nonconformity", open.size(), named(open))
                    .with("nonconformities", open);
        }
    }

    private static String named(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(NAMED, all.size()))) + (all.size() > NAMED ? " …" : "");
    }
}
