package io.zhiheng.enterprise.application;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.zhiheng.enterprise.MissingField;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.enterprise.SavedProfile.Warning;
import io.zhiheng.enterprise.domain.EnterpriseProfile;
import io.zhiheng.enterprise.domain.EnterpriseProfiles;
import io.zhiheng.enterprise.domain.ProfileVersion;
import io.zhiheng.enterprise.domain.ProfileVersions;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages and the API show of a profile. */
@Component
@Transactional(readOnly = true)
public class ProfileQueries {

    private static final int LISTED_VERSIONS = 50;

    /** @param version 0 while nothing was saved; the profile is empty then */
    public record ProfileView(
            @JsonUnwrapped Profile profile,
            long version,
            String savedBy,
            Instant savedAt,
            int completeness,
            List<MissingField> missing,
            List<Warning> warnings) {}

    /** The profile as it was saved once, with each field that this changed before and after in words. */
    public record VersionRow(
            @JsonUnwrapped Profile profile, long version, String savedBy, Instant savedAt, List<Change> changes) {}

    public record Change(String field, String label, String before, String after) {}

    public record Versions(List<VersionRow> items, long total) {}

    private final EnterpriseProfiles profiles;
    private final ProfileVersions versions;
    private final ProfileForm form;
    private final ProfileSheets sheets;
    private final ReferenceData reference;
    private final Words words;

    ProfileQueries(
            EnterpriseProfiles profiles,
            ProfileVersions versions,
            ProfileForm form,
            ProfileSheets sheets,
            ReferenceData reference,
            Words words) {
        this.profiles = profiles;
        this.versions = versions;
        this.form = form;
        this.sheets = sheets;
        this.reference = reference;
        this.words = words;
    }

    public Optional<Profile> profile(EnterpriseId enterprise) {
        return profiles.findById(enterprise.value()).map(EnterpriseProfile::content);
    }

    public Optional<Profiles.Save> lastSave(EnterpriseId enterprise) {
        return profiles.findById(enterprise.value())
                .map(each -> new Profiles.Save(each.number(), each.savedBy(), each.savedAt()));
    }

    public Map<EnterpriseId, Profile> profiles(Collection<EnterpriseId> enterprises) {
        return profiles
                .findByEnterpriseIdIn(
                        enterprises.stream().map(EnterpriseId::value).toList())
                .stream()
                .collect(Collectors.toMap(each -> new EnterpriseId(each.getId()), EnterpriseProfile::content));
    }

    public List<EnterpriseId> named(String words, int most) {
        return profiles.named(words, Limit.of(most)).stream()
                .map(EnterpriseId::new)
                .toList();
    }

    public ProfileView view(EnterpriseId enterprise) {
        var stored = profiles.findById(enterprise.value());
        var profile = stored.map(EnterpriseProfile::content).orElseGet(() -> form.profile(Map.of()));
        var content = form.content(profile);
        return new ProfileView(
                profile,
                stored.map(EnterpriseProfile::number).orElse(0L),
                stored.map(EnterpriseProfile::savedBy).orElse(null),
                stored.map(EnterpriseProfile::savedAt).orElse(null),
                form.completeness(content),
                form.missing(content),
                stored.isPresent() ? warnings(profile) : List.of());
    }

    public Versions versions(EnterpriseId enterprise) {
        var rows = versions.findByEnterpriseIdOrderByVersionDesc(enterprise.value(), Limit.of(LISTED_VERSIONS + 1));
        var items = new ArrayList<VersionRow>();
        for (int i = 0; i < Math.min(rows.size(), LISTED_VERSIONS); i++) {
            items.add(row(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1).content() : null));
        }
        return new Versions(items, versions.countByEnterpriseId(enterprise.value()));
    }

    /**
     * The content that was saved as this version, as a save takes it.
     *
     * @throws NotFound where there is none
     */
    public Map<String, Object> content(EnterpriseId enterprise, long version) {
        return versions.findByEnterpriseIdAndVersion(enterprise.value(), version)
                .map(found -> form.content(found.content()))
                .orElseThrow(() -> new NotFound("version", version));
    }

    private VersionRow row(ProfileVersion version, Profile before) {
        var old = before == null ? Map.<String, String>of() : sheets.values(before);
        var now = sheets.values(version.content());
        var labels = form.labels();
        var changes = version.changedFields().stream()
                .map(field -> new Change(
                        field,
                        labels.getOrDefault(field, field),
                        old.getOrDefault(field, ""),
                        now.getOrDefault(field, "")))
                .toList();
        return new VersionRow(version.content(), version.version(), version.savedBy(), version.savedAt(), changes);
    }

    private List<Warning> warnings(Profile profile) {
        return ProfileWarnings.of(profile, reference, form.today()).stream()
                .map(warning -> new Warning(
                        warning.field(),
                        words.of(warning.messageKey(), warning.args().toArray())))
                .toList();
    }
}
