package io.zhiheng.evidence;

import io.zhiheng.identity.Actor;
import io.zhiheng.identity.EnterpriseId;

/** Who else may read an evidence file besides its enterprise. Implemented by whoever passes files on. */
public interface EvidenceAccess {

    /** @param owner the enterprise whose file it is */
    boolean mayRead(Actor actor, EnterpriseId owner, EvidenceId evidence);
}
