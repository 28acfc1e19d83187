package io.zhiheng.administration.domain;

import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface Releases extends Repository<Release, UUID> {

    String ROW =
            "select new io.zhiheng.administration.domain.ReleaseRow(r.id, r.subject, r.state, r.note, r.proposedBy,"
                    + " r.proposedByName, r.proposedAt, r.decidedByName, r.decidedAt, r.reason, r.base, r.version, r.place)"
                    + " from Release r ";

    Release save(Release release);

    Optional<Release> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Release r where r.id = :id")
    Optional<Release> lock(UUID id);

    @Query(ROW + "where r.kind = :kind order by r.proposedAt desc, r.id")
    List<ReleaseRow> rows(Kind kind);

    @Query(ROW + "where r.kind = :kind and r.subject = :subject order by r.proposedAt desc, r.id")
    List<ReleaseRow> rowsOf(Kind kind, String subject);

    /** Those that are deployed, by themselves or with an edition. */
    @Query(ROW + "where r.place is not null")
    List<ReleaseRow> placed();

    @Query(ROW + "where r.id = :id")
    Optional<ReleaseRow> row(UUID id);

    @Query("select r from Release r "
            + "where r.kind = :kind and r.subject = :subject and r.version = :version and r.state = RELEASED")
    Optional<Release> released(Kind kind, String subject, String version);

    default Release forDecision(Kind kind, UUID id) {
        return lock(id).filter(release -> release.kind() == kind).orElseThrow(() -> new NotFound("release", id));
    }
}
