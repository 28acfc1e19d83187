package io.zhiheng.report.application;

import io.zhiheng.report.content.Seal;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a stranger verifies a paper. */
@Component
class VerificationAddresses {

    private final String publicAddress;

    VerificationAddresses(ReportSettings settings) {
        this.publicAddress = settings.publicAddress();
    }

    Seal seal(String number, String checkCode) {
        return new Seal(number, checkCode, UriComponentsBuilder.fromUriString(publicAddress).path("/verify")
                .queryParam("number", number).queryParam("code", checkCode).encode().toUriString());
    }
}
