package io.zhiheng.shared.web;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where everybody reaches this installation. Links that leave it (messages, papers, QR codes) begin with it and never
 * with the name by which a request happened to reach us, which is the caller's to choose.
 */
@Validated
@ConfigurationProperties("zhiheng")
public record PublicAddress(
        @Pattern(regexp = "https?://[^\\s/?#]+(/[^\\s?#]*)?")
        String publicAddress) {

    /** @param path begins with a slash */
    public String of(String path) {
        return publicAddress.replaceAll("/+$", "") + path;
    }
}
