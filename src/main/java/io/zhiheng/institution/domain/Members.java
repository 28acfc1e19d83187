package io.zhiheng.institution.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Members extends JpaRepository<Member, UUID> {

    Optional<Member> findByAccount(UUID account);

    Optional<Member> findByIdAndInstitution(UUID id, UUID institution);

    Optional<Member> findByMobile(String mobile);

    List<Member> findByInstitutionOrderByName(UUID institution);

    List<Member> findByManagerTrueOrderByName();

    List<Member> findByInstitutionAndActiveTrueAndAccountNotNullOrderByName(UUID institution);

    List<Member> findByInstitutionInAndActiveTrueAndAccountNotNull(Collection<UUID> institutions);

    List<Member> findByAccountIn(Collection<UUID> accounts);

    boolean existsByQualificationCertificateNoAndIdNot(String certificateNo, UUID id);
}
