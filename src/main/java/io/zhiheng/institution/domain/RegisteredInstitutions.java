package io.zhiheng.institution.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface RegisteredInstitutions extends JpaRepository<RegisteredInstitution, UUID> {

    List<RegisteredInstitution> findByActiveTrueOrderByName();

    List<RegisteredInstitution> findAllByOrderByName();

    Optional<RegisteredInstitution> findByName(String name);

    Optional<RegisteredInstitution> findByCode(String code);

    Optional<RegisteredInstitution> findByCreditCode(String creditCode);
}
