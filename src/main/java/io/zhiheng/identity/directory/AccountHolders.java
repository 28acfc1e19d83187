package io.zhiheng.identity.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who stands behind accounts: the enterprises, the institutions. Implemented by the modules that know them. */
public interface AccountHolders {

    /** @param creditCode null where none is known */
    record Holder(UUID id, String name, String creditCode) {}

    /** By id; nothing for who has said nothing of itself yet. */
    Map<UUID, Holder> of(Collection<UUID> ids);

    /** The one whose credit code this is. */
    default Optional<UUID> withCode(String creditCode) {
        return Optional.empty();
    }

    /** Those whose name holds these words or whose credit code they are; so many at most. */
    Set<UUID> named(String words, int most);
}
