package io.zhiheng.institution.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.zhiheng.institution.application.ResetSecondFactor;
import io.zhiheng.shared.Actor;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/institution-members")
@Tag(name = "institution-members")
class MemberApi {

    private final ResetSecondFactor resetSecondFactor;

    MemberApi(ResetSecondFactor resetSecondFactor) {
        this.resetSecondFactor = resetSecondFactor;
    }

    record Reset(String reason) {}

    @Operation(
            summary =
                    "Take away somebody's authenticator app and recovery codes; a new app is bound at the next sign-in",
            description =
                    "By the manager for assessors of the own institution, by the platform for managers; all others get 404. "
                            + "422 with the fields when the reason is missing or shorter than 5 characters; 409 no-second-factor when "
                            + "none is bound. The person is told, open sessions end.")
    @PostMapping("/{id}/second-factor-reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@PathVariable UUID id, @RequestBody Reset reset, Actor actor) {
        resetSecondFactor.execute(actor, id, reset.reason());
    }
}
