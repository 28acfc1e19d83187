package io.zhiheng.request.application.filing;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.typed.TypedPhone;
import io.zhiheng.shared.typed.TypedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the form of a request is opened with. */
@Component
@Transactional(readOnly = true)
public class RequestFormQueries {

    private final RequestAccess access;
    private final RequestForm form;
    private final Eligibility eligibility;
    private final Profiles profiles;

    RequestFormQueries(RequestAccess access, RequestForm form, Eligibility eligibility, Profiles profiles) {
        this.access = access;
        this.form = form;
        this.eligibility = eligibility;
        this.profiles = profiles;
    }

    /** @param version for the {@code If-Match} of the next save; null for a new one */
    public record Filled(Map<String, Object> data, Integer version) {}

    public String source() {
        return form.source();
    }

    /** Under which names something may be filled in. */
    public Set<String> names() {
        return form.names();
    }

    /** A new one begins with what the enterprise has said of itself. */
    public Filled fresh(Actor actor) {
        var latest = eligibility.of(own(actor).enterprise(), null).latest();
        var data = new LinkedHashMap<String, Object>(form.lists(latest == null ? 0 : latest.level()));
        if (latest != null && latest.level() > 0) {
            data.put("level", latest.level());
        }
        profiles.of(actor.enterprise()).ifPresent(profile -> prefill(profile, data));
        return new Filled(data, null);
    }

    public Filled of(Actor actor, AssessmentRequestId id) {
        var request = request(actor, id);
        var latest = eligibility.of(actor.enterprise(), id).latest();
        var data = new LinkedHashMap<String, Object>(form.lists(latest == null ? request.selfLevel() : latest.level()));
        data.putAll(request.typed().values());
        return new Filled(data, request.version());
    }

    /** Whether one can be begun, or this one handed in; and which self-assessment it would carry. */
    public Eligibility.Ruling ruling(Actor actor, AssessmentRequestId id) {
        return eligibility.of(own(actor).enterprise(), id);
    }

    private AssessmentRequest request(Actor actor, AssessmentRequestId id) {
        return access.find(own(actor), id);
    }

    private static void prefill(Profile profile, Map<String, Object> data) {
        data.put("siteCount", 1);
        put(data, "contact", profile.contactName());
        put(data, "mobile", TypedPhone.mobile(profile.contactPhone()).orElse(null));
        put(data, "licence", profile.businessLicence());
    }

    private static void put(Map<String, Object> data, String key, String value) {
        if (!TypedText.isBlank(value)) {
            data.put(key, value);
        }
    }

    private static Actor own(Actor actor) {
        if (actor.enterprise() == null) {
            throw new NotFound("assessment-request", actor.account());
        }
        return actor;
    }
}
