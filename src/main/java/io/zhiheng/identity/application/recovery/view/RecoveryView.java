package io.zhiheng.identity.application.recovery.view;

import io.zhiheng.identity.application.directory.AccountRow;
import io.zhiheng.identity.domain.recovery.RecoveryCourse;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import io.zhiheng.identity.domain.recovery.RecoveryWish;
import io.zhiheng.platform.storage.FileDetails;
import java.util.List;
import java.util.UUID;

/**
 * An application as administrators see it.
 *
 * @param account null where there is none as it was named
 * @param own whether the reader examined it, so that somebody else has to release it
 */
public record RecoveryView(
        UUID id,
        String number,
        RecoveryState state,
        RecoveryWish wish,
        RecoveryCourse course,
        AccountRow account,
        List<Paper> papers,
        boolean own) {

    /** @param part {@code LICENCE} or {@code AUTHORISATION} */
    public record Paper(UUID id, String part, FileDetails file) {}
}
