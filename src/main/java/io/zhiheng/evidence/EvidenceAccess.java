package io.zhiheng.evidence;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;

/** Who else may read an evidence file besides its enterprise. Implemented by whoever passes files on. */
public interface EvidenceAccess {

    /** @param owner the enterprise whose file it is */
    boolean mayRead(Actor actor, EnterpriseId owner, EvidenceId evidence);
}
