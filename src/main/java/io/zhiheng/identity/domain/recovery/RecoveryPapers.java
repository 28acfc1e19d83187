package io.zhiheng.identity.domain.recovery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface RecoveryPapers extends Repository<RecoveryPaper, UUID> {

    RecoveryPaper save(RecoveryPaper paper);

    List<RecoveryPaper> findByApplicationOrderByPart(UUID application);

    Optional<RecoveryPaper> findByIdAndApplication(UUID id, UUID application);

    void delete(RecoveryPaper paper);
}
