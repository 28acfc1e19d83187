package io.zhiheng.identity.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PrivacyConsents extends JpaRepository<PrivacyConsent, UUID> {

    List<PrivacyConsent> findByAccount(UUID account);
}
