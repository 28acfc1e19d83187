package io.zhiheng.identity.application;

import cn.hutool.captcha.LineCaptcha;
import cn.hutool.captcha.generator.RandomGenerator;
import cn.hutool.core.img.ImgUtil;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.shared.UseCase;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Draws an image to be read by people, under the id that the form carries. */
@UseCase
public class DrawCaptcha {

    private static final Duration VALID = Duration.ofMinutes(5);
    /** Nothing that looks like something else. */
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final CaptchaChallenges challenges;
    private final Clock clock;

    DrawCaptcha(CaptchaChallenges challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    /** @return a PNG of 264 × 80 pixels, to be shown at half that size */
    public byte[] execute(UUID id) {
        var captcha = new LineCaptcha(264, 80, 4, 40);
        captcha.setGenerator(new RandomGenerator(CHARACTERS, 4));
        captcha.createCode();
        challenges.draw(id, captcha.getCode(), clock.instant().plus(VALID));
        return png(captcha.getImage());
    }

    /** Darker, white stays white: some of the colours it draws with are too pale to read. */
    private static byte[] png(BufferedImage pale) {
        var png = new ByteArrayOutputStream();
        ImgUtil.writePng(new RescaleOp(2, -255, null).filter(pale, null), png);
        return png.toByteArray();
    }
}
