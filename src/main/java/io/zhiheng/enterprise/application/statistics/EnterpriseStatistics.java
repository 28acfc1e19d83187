package io.zhiheng.enterprise.application.statistics;

import io.zhiheng.enterprise.application.ReferenceData;
import io.zhiheng.shared.statistics.Counting;
import io.zhiheng.shared.statistics.PlatformStatistics;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enterprises by what their profiles say today, whatever the period. */
@Component
@Transactional(readOnly = true)
class EnterpriseStatistics implements PlatformStatistics {

    private final Counting counting;
    private final ReferenceData reference;

    EnterpriseStatistics(Counting counting, ReferenceData reference) {
        this.counting = counting;
        this.reference = reference;
    }

    @Override
    public Section section(Period period) {
        return new Section(
                "enterprises",
                2,
                List.of(new Figure(
                        "enterprises.described",
                        counting.figure("select count(*) from enterprise_profile where name is not null", period))),
                List.of(
                        split("province", "provinces", period),
                        split("industry", "industries", period),
                        split("size", "sizes", period)));
    }

    private Split split(String column, String list, Period period) {
        var sql = "select %1$s, count(*) from enterprise_profile where %1$s is not null group by 1 order by 2 desc, 1";
        return new Split(
                "enterprises." + column,
                counting.shares(sql.formatted(column), period, code -> reference.name(list, code)));
    }
}
