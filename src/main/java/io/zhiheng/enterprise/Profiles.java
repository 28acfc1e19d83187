package io.zhiheng.enterprise;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profiles of the enterprises, for the modules that show them or copy them. */
public interface Profiles {

    /** The current profile; empty until the enterprise saved one. */
    Optional<Profile> of(EnterpriseId enterprise);

    /** The current ones of several; nothing for who saved none. */
    Map<EnterpriseId, Profile> of(Collection<EnterpriseId> enterprises);

    /** Those whose name holds these words, or whose credit code they are. */
    List<EnterpriseId> named(String words, int most);

    /**
     * Makes the given content the current profile and keeps the previous one as a version. Fields are those of
     * {@link Profile}; absent ones are emptied, unknown ones and the size are passed over.
     *
     * @throws io.zhiheng.shared.RuleBroken {@code enterprise.rule.profile-invalid} with what is wrong at which field
     */
    SavedProfile save(Actor actor, Map<String, Object> content);

    /** When the current one was saved, and by whom; empty until the enterprise saved one. */
    Optional<Save> lastSave(EnterpriseId enterprise);

    /** @param version 1 for the first save */
    record Save(long version, String savedBy, Instant savedAt) {}

    /** How much of the profile is filled in, from 0 to 100, rounded down. */
    int completeness(EnterpriseId enterprise);

    /** The required fields that are still empty, in the order of the form; all of them while there is no profile. */
    List<MissingField> missing(EnterpriseId enterprise);

    /** The profile as it is read: groups of labels and values in words, without those left empty. */
    ProfileSheet sheet(Profile profile);
}
