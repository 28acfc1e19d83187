package io.zhiheng.assessment.application.live;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.assessment.application.live.LiveChange.Kind;
import io.zhiheng.assessment.domain.SelfAssessment;
import io.zhiheng.assessment.domain.SelfAssessments;
import io.zhiheng.conversation.Dialogues;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.shared.Actor;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what has changed by the moments at which things were saved. */
@Component
@Transactional(readOnly = true)
public class ChangeQueries {

    /**
     * A save is seen when it is committed, which may be after a later one; and clocks of two machines differ a little.
     */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final String SQL = """
            select 'ANSWER' as kind, clause as id, version, saved_by from answer
            where self_assessment = :id and saved_at > :since
            union all
            select 'PERFORMANCE', indicator, version, saved_by from performance_entry
            where self_assessment = :id and saved_at > :since
            union all
            select 'PARAMETER', parameter, version, saved_by from performance_figure
            where self_assessment = :id and saved_at > :since
            union all
            select 'EXPLANATION', point, version, saved_by from explanation
            where self_assessment = :id and saved_at > :since
            union all
            select 'INDICATOR', item, count(*) + count(withdrawn_at),
                   (array_agg(coalesce(withdrawn_by, declared_by) order by coalesce(withdrawn_at, declared_at) desc))[1]
            from declaration where self_assessment = :id
            group by item having max(coalesce(withdrawn_at, declared_at)) > :since
            union all
            select 'SUBMISSION', revision::text, revision, submitted_by from submission
            where self_assessment = :id and submitted_at > :since
            union all
            select 'SUBMISSION', 'ended', 1, ended_by from self_assessment
            where id = :id and ended_at > :since and state <> 'SUBMITTED'""";

    private final SelfAssessments assessments;
    private final Presences presences;
    private final Dialogues dialogues;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeQueries(
            SelfAssessments assessments,
            Presences presences,
            Dialogues dialogues,
            Profiles profiles,
            JdbcClient jdbc,
            Clock clock) {
        this.assessments = assessments;
        this.presences = presences;
        this.dialogues = dialogues;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.NotFound for a self-assessment of somebody else */
    public void requireReach(Actor actor, SelfAssessmentId id) {
        assessments.find(id, actor.enterprise());
    }

    /** @param since what the last answer said; null for everything that was ever saved */
    public Changes since(Actor actor, SelfAssessmentId id, Instant since) {
        var assessment = assessments.find(id, actor.enterprise());
        var until = clock.instant();
        var items = items(assessment, since);
        return new Changes(items, items.size(), until, presences.of(id));
    }

    /** Who is where now; where nobody is, nothing. */
    public Map<SelfAssessmentId, List<Person>> people(Collection<SelfAssessmentId> ids) {
        return presences.of(ids);
    }

    private List<LiveChange> items(SelfAssessment assessment, Instant since) {
        var from = since == null ? null : since.minus(LATE);
        var items = new ArrayList<>(jdbc.sql(SQL)
                .param("id", assessment.id().value())
                .param("since", Timestamp.from(from == null ? Instant.EPOCH : from))
                .query((row, number) -> new LiveChange(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("id"),
                        row.getLong("version"),
                        row.getString("saved_by")))
                .list());
        profiles.lastSave(assessment.enterprise())
                .filter(save -> from == null || save.savedAt().isAfter(from))
                .ifPresent(save -> items.add(new LiveChange(
                        Kind.PROFILE, assessment.enterprise().toString(), save.version(), save.savedBy())));
        dialogues
                .counts(assessment.enterprise(), assessment.id().value(), from)
                .forEach((clause, number) -> items.add(new LiveChange(Kind.DIALOGUE, clause, number, null)));
        return items;
    }
}
