package io.zhiheng.report.application;

import io.zhiheng.report.content.Seal;
import io.zhiheng.shared.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where anybody can verify a paper. */
@Component
class VerificationAddresses {

    private final PublicAddress publicAddress;

    VerificationAddresses(PublicAddress publicAddress) {
        this.publicAddress = publicAddress;
    }

    Seal seal(String number, String checkCode) {
        return new Seal(
                number,
                checkCode,
                UriComponentsBuilder.fromUriString(publicAddress.of("/verify"))
                        .queryParam("number", number)
                        .queryParam("code", checkCode)
                        .encode()
                        .toUriString());
    }
}
