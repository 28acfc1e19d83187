package io.zhiheng.institution;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The assessment institutions of the platform. */
public interface Institutions {

    /** Those that take new requests, by name. */
    List<Institution> active();

    /** Active or not. */
    Optional<Institution> find(UUID id);

    /** Active or not, in no order. */
    List<Institution> findAll(Collection<UUID> ids);
}
