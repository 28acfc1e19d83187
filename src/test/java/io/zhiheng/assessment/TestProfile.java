package io.zhiheng.assessment;

import io.zhiheng.enterprise.MissingField;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.enterprise.SavedProfile;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A profile of which only matters what is missing, and what was saved. */
public final class TestProfile implements Profiles {

    public Profile current;
    public final List<MissingField> missing = new ArrayList<>();
    public final List<Map<String, Object>> saved = new ArrayList<>();

    @Override
    public Optional<Profile> of(EnterpriseId enterprise) {
        return Optional.ofNullable(current);
    }

    @Override
    public Map<EnterpriseId, Profile> of(Collection<EnterpriseId> enterprises) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EnterpriseId> named(String words, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SavedProfile save(Actor actor, Map<String, Object> content) {
        saved.add(content);
        return null;
    }

    @Override
    public Optional<Save> lastSave(EnterpriseId enterprise) {
        return Optional.empty();
    }

    @Override
    public int completeness(EnterpriseId enterprise) {
        return missing.isEmpty() ? 100 : 50;
    }

    @Override
    public List<MissingField> missing(EnterpriseId enterprise) {
        return missing;
    }

    @Override
    public ProfileSheet sheet(Profile profile) {
        throw new UnsupportedOperationException();
    }
}
