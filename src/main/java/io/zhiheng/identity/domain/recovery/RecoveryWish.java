package io.zhiheng.identity.domain.recovery;

import jakarta.persistence.Embeddable;

/**
 * What an applicant said.
 *
 * @param accountTyped name of the account or credit code, as it was typed
 * @param mobile that is to take the lost one's place, 11 digits; a code sent there was shown
 */
@Embeddable
public record RecoveryWish(
        String accountTyped, String enterpriseName, String contact, String mobile, String explanation) {}
