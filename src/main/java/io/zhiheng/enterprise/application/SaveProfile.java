package io.zhiheng.enterprise.application;

import io.zhiheng.enterprise.EnterpriseProfileSaved;
import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.domain.EnterpriseDocuments;
import io.zhiheng.enterprise.domain.EnterpriseProfile;
import io.zhiheng.enterprise.domain.EnterpriseProfiles;
import io.zhiheng.enterprise.domain.ProfileVersion;
import io.zhiheng.enterprise.domain.ProfileVersions;
import io.zhiheng.platform.rules.general.GeneralTables;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleBroken.FieldError;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Makes what was typed the current profile and keeps what stood before as a version. */
@UseCase
public class SaveProfile {

    private final EnterpriseProfiles profiles;
    private final ProfileVersions versions;
    private final EnterpriseDocuments documents;
    private final ProfileForm form;
    private final ReferenceData reference;
    private final GeneralTables tables;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SaveProfile(
            EnterpriseProfiles profiles,
            ProfileVersions versions,
            EnterpriseDocuments documents,
            ProfileForm form,
            ReferenceData reference,
            GeneralTables tables,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.versions = versions;
        this.documents = documents;
        this.form = form;
        this.reference = reference;
        this.tables = tables;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param expected the version the content was made from, 0 for none yet; null to save whatever stands there
     * @throws RuleBroken {@code profile-invalid} with the fields, {@code stale-version} with what stands there now
     */
    public void execute(Actor actor, Map<String, ?> content, Long expected) {
        var current = profiles.lock(actor.enterprise().value());
        long standing = current.map(EnterpriseProfile::number).orElse(0L);
        if (expected != null && expected != standing) {
            throw stale().with("version", standing)
                    .with(
                            "current",
                            current.<Object>map(EnterpriseProfile::content).orElse(Map.of()));
        }
        var profile = checked(actor, content);
        var changed = changes(current.map(EnterpriseProfile::content).orElse(null), profile);
        if (current.isPresent() && changed.isEmpty()) {
            return;
        }
        store(actor, current.orElse(null), profile, changed);
        events.publishEvent(new EnterpriseProfileSaved(actor.enterprise(), standing + 1, changed));
    }

    private Profile checked(Actor actor, Map<String, ?> content) {
        var verdict = form.check(TypedContent.tidy(content));
        var profile = form.profile(verdict.data());
        var errors = new ArrayList<>(verdict.faults());
        errors.addAll(ProfileRules.errors(profile, reference, form.today()));
        errors.addAll(form.strangers(content));
        if (profile.creditCode() != null
                && profiles.isHeldByAnother(
                        profile.creditCode(), actor.enterprise().value())) {
            errors.add(codeTaken());
        }
        if (profile.businessLicence() != null && !isOwnDocument(actor, profile.businessLicence())) {
            errors.add(FieldError.of("businessLicence", "enterprise.profile.document-missing"));
        }
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
        var whole = new LinkedHashMap<>(verdict.data());
        whole.put("size", size(profile));
        return form.profile(whole);
    }

    private String size(Profile profile) {
        var revenue = profile.revenueTotal() == null ? profile.revenue() : profile.revenueTotal();
        Map<String, Object> facts =
                Map.of("employees", profile.employees(), "revenue", revenue, "industry", profile.industry());
        return tables.decide(GeneralTables.ENTERPRISE_SIZE, facts).orElseThrow().result();
    }

    private boolean isOwnDocument(Actor actor, String id) {
        try {
            return documents
                    .findByIdAndEnterpriseId(
                            UUID.fromString(id), actor.enterprise().value())
                    .isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private void store(Actor actor, EnterpriseProfile current, Profile profile, List<String> changed) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            if (current == null) {
                current = new EnterpriseProfile(actor.enterprise(), profile, actor.personName(), now);
            } else {
                current.replace(profile, actor.personName(), now);
            }
            var stored = profiles.saveAndFlush(current);
            versions.save(
                    new ProfileVersion(actor.enterprise(), stored.number(), profile, changed, actor.personName(), now));
        } catch (OptimisticLockingFailureException lost) {
            throw stale();
        } catch (DataIntegrityViolationException refused) {
            throw String.valueOf(refused.getMessage()).contains("enterprise_profile_credit_code_key")
                    ? invalid(List.of(codeTaken()))
                    : stale();
        }
    }

    /** Fields with another value than before; all filled ones of the first version. */
    private List<String> changes(Profile before, Profile after) {
        var old = before == null ? form.content(form.profile(Map.of())) : form.content(before);
        var now = form.content(after);
        var fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(old.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .toList();
    }

    private static FieldError codeTaken() {
        return FieldError.of("creditCode", "enterprise.profile.credit-code-taken");
    }

    private static RuleBroken invalid(List<FieldError> errors) {
        return RuleBroken.invalid("enterprise.rule.profile-invalid", "" + errors.size())
                .at(errors);
    }

    private static RuleBroken stale() {
        return RuleBroken.conflict("enterprise.rule.stale-version");
    }
}
