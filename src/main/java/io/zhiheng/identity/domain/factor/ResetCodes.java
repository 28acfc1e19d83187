package io.zhiheng.identity.domain.factor;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** At most one for each account: the one given last. */
public interface ResetCodes extends JpaRepository<ResetCode, UUID> {}
