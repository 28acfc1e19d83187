package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.MissingField;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.ProfileSheet;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.enterprise.SavedProfile;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The module's face to other modules. */
@Component
class KeptProfiles implements Profiles {

    private final SaveProfile saveProfile;
    private final ProfileQueries queries;
    private final ProfileSheets sheets;

    KeptProfiles(SaveProfile saveProfile, ProfileQueries queries, ProfileSheets sheets) {
        this.saveProfile = saveProfile;
        this.queries = queries;
        this.sheets = sheets;
    }

    @Override
    public Optional<Profile> of(EnterpriseId enterprise) {
        return queries.profile(enterprise);
    }

    @Override
    public Map<EnterpriseId, Profile> of(Collection<EnterpriseId> enterprises) {
        return queries.profiles(enterprises);
    }

    @Override
    public List<EnterpriseId> named(String words, int most) {
        return queries.named(words, most);
    }

    @Override
    public SavedProfile save(Actor actor, Map<String, Object> content) {
        saveProfile.execute(actor, content, null);
        var view = queries.view(actor.enterprise());
        return new SavedProfile(view.profile(), view.version(), view.savedBy(), view.savedAt(), view.warnings());
    }

    @Override
    public Optional<Save> lastSave(EnterpriseId enterprise) {
        return queries.lastSave(enterprise);
    }

    @Override
    public int completeness(EnterpriseId enterprise) {
        return queries.view(enterprise).completeness();
    }

    @Override
    public List<MissingField> missing(EnterpriseId enterprise) {
        return queries.view(enterprise).missing();
    }

    @Override
    public ProfileSheet sheet(Profile profile) {
        return sheets.sheet(profile);
    }
}
