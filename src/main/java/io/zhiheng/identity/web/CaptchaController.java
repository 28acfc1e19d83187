package io.zhiheng.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.zhiheng.identity.application.DrawCaptcha;
import io.zhiheng.identity.application.RateLimits;
import io.zhiheng.identity.application.RateLimits.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Each look at the image draws it anew. */
@Hidden
@RestController
class CaptchaController {

    private final DrawCaptcha drawCaptcha;
    private final RateLimits limits;

    CaptchaController(DrawCaptcha drawCaptcha, RateLimits limits) {
        this.drawCaptcha = drawCaptcha;
        this.limits = limits;
    }

    @GetMapping("/captcha/{id}")
    ResponseEntity<byte[]> draw(@PathVariable UUID id, HttpServletRequest request) {
        limits.count(Attempt.CAPTCHA, request.getRemoteAddr());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(drawCaptcha.execute(id));
    }
}
