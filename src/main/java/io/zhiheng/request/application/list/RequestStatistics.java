package io.zhiheng.request.application.list;

import io.zhiheng.shared.Words;
import io.zhiheng.shared.statistics.Counting;
import io.zhiheng.shared.statistics.PlatformStatistics;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests for a third-party assessment that were handed in, and where they stand. */
@Component
@Transactional(readOnly = true)
class RequestStatistics implements PlatformStatistics {

    private static final String HANDED_IN =
            " from assessment_request where submitted_at >= :from and submitted_at < :until";

    private final Counting counting;
    private final Words words;

    RequestStatistics(Counting counting, Words words) {
        this.counting = counting;
        this.words = words;
    }

    @Override
    public Section section(Period period) {
        return new Section(
                "requests",
                4,
                List.of(new Figure("requests.submitted", counting.figure("select count(*)" + HANDED_IN, period))),
                List.of(
                        new Split(
                                "requests.months",
                                counting.shares(
                                        """
                                select to_char(submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM'), count(*)""" + HANDED_IN + " group by 1 order by 1", period, UnaryOperator.identity())),
                        new Split(
                                "requests.states",
                                counting.shares(
                                        "select state, count(*)" + HANDED_IN + " group by 1 order by 2 desc, 1",
                                        period,
                                        state -> words.of("review.state." + state)))));
    }
}
