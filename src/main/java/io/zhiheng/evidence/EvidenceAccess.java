package io.zhiheng.evidence;

import io.zhiheng.identity.Actor;

/** Who else may read an evidence file besides its enterprise. Implemented by whoever passes files on. */
public interface EvidenceAccess {

    boolean mayRead(Actor actor, EvidenceId evidence);
}
