package io.zhiheng.certificate.application.outcome;

import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.certificate.domain.IssuedCertificates;
import io.zhiheng.conclusion.domain.publicity.Publicities;
import io.zhiheng.conclusion.domain.publicity.Publicity;
import io.zhiheng.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may read. */
@Component
@Transactional(readOnly = true)
public class PublicityQueries {

    private static final int ROWS = 20;
    private static final int MOST_ROWS = 100;

    private final Publicities publicities;
    private final IssuedCertificates certificates;
    private final Clock clock;

    PublicityQueries(Publicities publicities, IssuedCertificates certificates, Clock clock) {
        this.publicities = publicities;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * @param look OPEN while objections are taken, HANDLING while one is answered after that; at the end OBJECTED or
     *     CLEAR, and the state of the certificate as soon as there is one
     */
    public record Notice(
            String number,
            String enterprise,
            String institution,
            int level,
            String levelName,
            String scope,
            Instant from,
            Instant until,
            String look) {

        public boolean isOpen() {
            return look.equals("OPEN");
        }
    }

    /**
     * Latest first.
     *
     * @param words in number, enterprise or institution; empty for all
     * @param page from 0
     * @param size at most 100; 20 unless it is positive
     */
    public Page<Notice> latest(String words, int page, int size) {
        var like = "%"
                + words.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var rows = PageRequest.of(Math.max(0, Math.min(page, 100_000)), size <= 0 ? ROWS : Math.min(size, MOST_ROWS));
        var found = publicities.latest(like, rows);
        var issued = certificates
                .ofRequests(found.map(each -> each.request().value()).toList())
                .stream()
                .collect(Collectors.toMap(IssuedCertificate::request, Function.identity()));
        return found.map(each -> notice(each, issued.get(each.request())));
    }

    public Notice find(String number) {
        return publicities
                .findFirstByNumberOrderByRoundDesc(number)
                .map(each -> notice(
                        each, certificates.findByRequest(each.request().value()).orElse(null)))
                .orElseThrow(() -> new NotFound("publicity", number));
    }

    /** @param certificate null while there is none */
    private Notice notice(Publicity publicity, IssuedCertificate certificate) {
        var look = publicity.isOpenAt(clock.instant())
                ? "OPEN"
                : publicity.outcome() == null
                        ? "HANDLING"
                        : certificate == null
                                ? publicity.outcome().name()
                                : certificate.stateAt(clock.instant()).name();
        return new Notice(
                publicity.number(),
                publicity.enterpriseName(),
                publicity.institutionName(),
                publicity.level(),
                publicity.levelName(),
                publicity.scope(),
                publicity.beginsAt(),
                publicity.endsAt(),
                look);
    }
}
