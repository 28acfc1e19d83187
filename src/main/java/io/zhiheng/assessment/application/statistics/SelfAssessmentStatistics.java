package io.zhiheng.assessment.application.statistics;

import io.zhiheng.assessment.application.AssessmentWords;
import io.zhiheng.catalogue.Editions;
import io.zhiheng.shared.statistics.Counting;
import io.zhiheng.shared.statistics.PlatformStatistics;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Self-assessments begun and handed in, and the levels that they came to. */
@Component
@Transactional(readOnly = true)
class SelfAssessmentStatistics implements PlatformStatistics {

    private static final String STARTED = " from self_assessment where started_at >= :from and started_at < :until";
    private static final String HANDED_IN =
            " from self_assessment where state = 'SUBMITTED' and ended_at >= :from and ended_at < :until";
    private static final String BY_KIND = " group by 1 order by 1";

    private final Counting counting;
    private final Editions editions;
    private final AssessmentWords words;

    SelfAssessmentStatistics(Counting counting, Editions editions, AssessmentWords words) {
        this.counting = counting;
        this.editions = editions;
        this.words = words;
    }

    @Override
    public Section section(Period period) {
        return new Section(
                "assessments",
                3,
                List.of(
                        new Figure("assessments.started", counting.figure("select count(*)" + STARTED, period)),
                        new Figure("assessments.submitted", counting.figure("select count(*)" + HANDED_IN, period)),
                        new Figure("assessments.days", counting.figure("""
                                select round((percentile_cont(0.5) within group (
                                    order by extract(epoch from ended_at - started_at) / 86400))::numeric, 1)""" + HANDED_IN, period))),
                List.of(
                        new Split(
                                "assessments.months",
                                counting.shares("""
                                select to_char(ended_at at time zone 'Asia/Shanghai', 'YYYY-MM'), count(*)""" + HANDED_IN + BY_KIND, period, UnaryOperator.identity())),
                        new Split(
                                "assessments.levels",
                                counting.shares(
                                        "select level, count(*)" + HANDED_IN + " and level is not null" + BY_KIND,
                                        period,
                                        this::level)),
                        new Split(
                                "assessments.states",
                                counting.shares(
                                        "select state, count(*)" + STARTED + BY_KIND,
                                        period,
                                        state -> words.of("assessment.history.state." + state)))));
    }

    /** As the edition in force calls it. */
    private String level(String level) {
        return editions.current().levelNames().getOrDefault(Integer.valueOf(level), level);
    }
}
