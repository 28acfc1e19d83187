package io.zhiheng.enterprise.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.enterprise.application.ProfileForm;
import io.zhiheng.enterprise.application.ProfileQueries;
import io.zhiheng.enterprise.application.ProfileQueries.ProfileView;
import io.zhiheng.enterprise.application.ProfileQueries.Versions;
import io.zhiheng.enterprise.application.SaveProfile;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.web.IfMatch;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own profile. Its fields are those of {@code io.zhiheng.enterprise.Profile}. */
@RestController
@RequestMapping("/api/v1/enterprise/profile")
@Tag(name = "enterprise")
class ProfileApi {

    private final ProfileQueries queries;
    private final SaveProfile saveProfile;
    private final ProfileForm form;

    ProfileApi(ProfileQueries queries, SaveProfile saveProfile, ProfileForm form) {
        this.queries = queries;
        this.saveProfile = saveProfile;
        this.form = form;
    }

    @Operation(
            summary =
                    "The profile with its version (0: nothing saved yet), completeness and warnings; ETag is the version")
    @GetMapping
    ResponseEntity<ProfileView> show(Actor actor) {
        return answer(queries.view(ofEnterprise(actor).enterprise()));
    }

    @Operation(
            summary =
                    "Replaces the profile; with If-Match only if that is still the version: 409 stale-version otherwise. "
                            + "Wrong fields: 422 with errors [{field, message}]. The size is computed and never taken from the body")
    @PutMapping
    ResponseEntity<ProfileView> save(
            Actor actor,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody Map<String, Object> profile) {
        var seen = IfMatch.orAny(ifMatch);
        saveProfile.execute(ofEnterprise(actor), profile, seen == null ? null : seen.longValue());
        return answer(queries.view(actor.enterprise()));
    }

    @Operation(summary = "The last 50 saves, newest first: who, when and what changed")
    @GetMapping("/versions")
    Versions versions(Actor actor) {
        return queries.versions(ofEnterprise(actor).enterprise());
    }

    @Operation(
            summary = "Makes an earlier save the current profile, checked like any other: 409 stale-version unless "
                    + "If-Match is the version that stands now; 422 where it would not be taken today")
    @PostMapping("/versions/{version}/restoration")
    ResponseEntity<ProfileView> restore(
            Actor actor,
            @PathVariable long version,
            @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        long seen = IfMatch.version(ifMatch);
        var earlier = queries.content(ofEnterprise(actor).enterprise(), version);
        saveProfile.execute(actor, earlier, seen);
        return answer(queries.view(actor.enterprise()));
    }

    @Operation(summary = "The Camunda Form of the profile")
    @GetMapping(path = "/form", produces = MediaType.APPLICATION_JSON_VALUE)
    String form(Actor actor) {
        return form.source();
    }

    private static Actor ofEnterprise(Actor actor) {
        if (actor.enterprise() == null) {
            throw new NotFound("profile", actor.account());
        }
        return actor;
    }

    private static ResponseEntity<ProfileView> answer(ProfileView view) {
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(Math.toIntExact(view.version())))
                .body(view);
    }
}
