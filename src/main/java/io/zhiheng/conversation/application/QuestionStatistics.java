package io.zhiheng.conversation.application;

import io.zhiheng.shared.statistics.Counting;
import io.zhiheng.shared.statistics.PlatformStatistics;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions to the platform, and how long they wait for a reply. */
@Component
@Transactional(readOnly = true)
class QuestionStatistics implements PlatformStatistics {

    private static final String ASKED = " from question where asked_at >= :from and asked_at < :until";

    private final Counting counting;

    QuestionStatistics(Counting counting) {
        this.counting = counting;
    }

    @Override
    public Section section(Period period) {
        return new Section(
                "questions",
                6,
                List.of(
                        new Figure("questions.asked", counting.figure("select count(*)" + ASKED, period)),
                        new Figure(
                                "questions.replied",
                                counting.figure("select count(*)" + ASKED + " and replied_at is not null", period)),
                        new Figure(
                                "questions.hours",
                                counting.figure("""
                                select round((percentile_cont(0.5) within group (
                                    order by extract(epoch from replied_at - asked_at) / 3600))::numeric, 1)""" + ASKED + " and replied_at is not null", period))),
                List.of());
    }
}
