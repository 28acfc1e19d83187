package io.zhiheng.institution.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface DeclaredTies extends JpaRepository<DeclaredTie, UUID> {

    @Query("""
            select t from DeclaredTie t where t.member = :member and t.withdrawnOn is null
            order by t.until desc nulls first, t.enterpriseName""")
    List<DeclaredTie> declaredBy(UUID member);

    /** Those withdrawn included. */
    @Query("select t from DeclaredTie t where t.member = :member order by t.until desc nulls first, t.enterpriseName")
    List<DeclaredTie> ofMember(UUID member);

    record Of(UUID account, DeclaredTie tie) {}

    @Query("""
            select new io.zhiheng.institution.domain.DeclaredTies$Of(m.account, t) from DeclaredTie t, Member m
            where m.id = t.member and m.account in :accounts order by t.until desc nulls first, t.enterpriseName""")
    List<Of> ofAccounts(Collection<UUID> accounts);

    Optional<DeclaredTie> findByIdAndMember(UUID id, UUID member);

    int countByMember(UUID member);
}
