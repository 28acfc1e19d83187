package io.zhiheng.institution;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How busy assessors are. Implemented by the module that knows the requests. */
public interface Workload {

    /** Open requests in whose team the account is; accounts without any may be missing. */
    Map<UUID, Integer> openRequests(Collection<UUID> accounts);
}
