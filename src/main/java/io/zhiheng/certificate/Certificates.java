package io.zhiheng.certificate;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.EnterpriseId;
import java.util.Optional;

/** The certificates that were issued, for the modules that print and verify them. */
public interface Certificates {

    /** @param number exactly as it was issued, in capitals */
    Optional<Certificate> find(String number);

    /** The certificate that this request led to. */
    Optional<Certificate> ofRequest(AssessmentRequestId id);

    /** The one of the highest level that is in force now: neither suspended nor ended. */
    Optional<Certificate> validOf(EnterpriseId enterprise);
}
