package io.zhiheng.identity.application.directory;

import io.zhiheng.shared.Words;
import io.zhiheng.shared.statistics.Counting;
import io.zhiheng.shared.statistics.PlatformStatistics;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts opened and used. */
@Component
@Transactional(readOnly = true)
class AccountStatistics implements PlatformStatistics {

    private static final String OPENED =
            " from account where enterprise is not null and created_at >= :from and created_at < :until";

    private final Counting counting;
    private final Words words;

    AccountStatistics(Counting counting, Words words) {
        this.counting = counting;
        this.words = words;
    }

    @Override
    public Section section(Period period) {
        return new Section(
                "accounts",
                1,
                List.of(
                        new Figure(
                                "accounts.opened",
                                counting.figure("select count(distinct enterprise)" + OPENED, period)),
                        new Figure(
                                "accounts.used",
                                counting.figure(
                                        "select count(*) from last_sign_in where at >= :from and at < :until",
                                        period))),
                List.of(
                        new Split(
                                "accounts.months",
                                counting.shares(
                                        "select to_char(created_at at time zone 'Asia/Shanghai', 'YYYY-MM'), count(distinct enterprise)"
                                                + OPENED + " group by 1 order by 1",
                                        period,
                                        UnaryOperator.identity())),
                        new Split(
                                "accounts.roles",
                                counting.shares(
                                        "select role, count(*) from account_role r join account a on a.id = r.account"
                                                + " where a.closed_at is null group by 1 order by 2 desc, 1",
                                        period,
                                        role -> words.of("identity.role." + role)))));
    }
}
