package io.zhiheng.certificate.application.statistics;

import io.zhiheng.shared.Words;
import io.zhiheng.shared.statistics.Counting;
import io.zhiheng.shared.statistics.PlatformStatistics;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates issued, and what became of them. */
@Component
@Transactional(readOnly = true)
class CertificateStatistics implements PlatformStatistics {

    private static final String ISSUED = " from certificate where issued_at >= :from and issued_at < :until";

    private final Counting counting;
    private final Words words;

    CertificateStatistics(Counting counting, Words words) {
        this.counting = counting;
        this.words = words;
    }

    @Override
    public Section section(Period period) {
        return new Section(
                "certificates",
                5,
                List.of(
                        new Figure("certificates.issued", counting.figure("select count(*)" + ISSUED, period)),
                        new Figure(
                                "certificates.valid",
                                counting.figure("select count(*) from certificate where state = 'VALID'", period))),
                List.of(
                        new Split(
                                "certificates.levels",
                                counting.shares(
                                        "select level_name, count(*)" + ISSUED + " group by level, 1 order by level",
                                        period,
                                        UnaryOperator.identity())),
                        new Split(
                                "certificates.states",
                                counting.shares(
                                        "select state, count(*) from certificate group by 1 order by 2 desc, 1",
                                        period,
                                        state -> words.of("review.certificate.state." + state))),
                        new Split(
                                "certificates.institutions",
                                counting.shares(
                                        "select institution_name, count(*)" + ISSUED + " group by 1 order by 2 desc, 1",
                                        period,
                                        UnaryOperator.identity()))));
    }
}
