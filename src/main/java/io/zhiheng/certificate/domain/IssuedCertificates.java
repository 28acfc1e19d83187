package io.zhiheng.certificate.domain;

import io.zhiheng.certificate.Certificate.State;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The certificates. Every change holds the row of the request, so that two cannot happen at once. */
public interface IssuedCertificates extends Repository<IssuedCertificate, UUID> {

    IssuedCertificate save(IssuedCertificate certificate);

    Optional<IssuedCertificate> findByRequest(UUID request);

    @Query("select c from IssuedCertificate c where c.request in :requests")
    List<IssuedCertificate> ofRequests(Collection<UUID> requests);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from IssuedCertificate c where c.request = :request")
    Optional<IssuedCertificate> lockOfRequest(UUID request);

    Optional<IssuedCertificate> findByNumber(String number);

    /** In force at that moment, highest level first. */
    @Query("""
            select c from IssuedCertificate c
            where c.enterprise = :enterprise and c.state = VALID and c.expiresAt > :now
            order by c.level desc, c.expiresAt desc""")
    List<IssuedCertificate> validOf(UUID enterprise, Instant now);

    /** @param words in lower case within {@code %}; looked for in number and enterprise */
    @Query("""
            select c from IssuedCertificate c
            where c.institution = :institution and c.state in :states
                and (lower(c.number) like :words or lower(c.enterpriseName) like :words)""")
    Page<IssuedCertificate> search(UUID institution, Collection<State> states, String words, Pageable page);

    /** How many of those that fit the words stand in which state. */
    @Query("""
            select new io.zhiheng.certificate.domain.IssuedCertificates$Count(c.state, count(c)) from IssuedCertificate c
            where c.institution = :institution and (lower(c.number) like :words or lower(c.enterpriseName) like :words)
            group by c.state""")
    List<Count> counts(UUID institution, String words);

    record Count(State state, long certificates) {}
}
