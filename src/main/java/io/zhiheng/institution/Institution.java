package io.zhiheng.institution;

import java.util.UUID;

/**
 * An assessment institution (评估机构).
 *
 * @param code 2 to 6 capital letters or digits, unique; stands in certificate numbers
 * @param creditCode 统一社会信用代码
 * @param creditCodeReason why the code is right though its check character is not; null where that is right
 * @param contact name of the person to talk to
 * @param consulting whether it also gives consulting, which is shown to enterprises that choose
 * @param advertising whether it advertises that consulting together with assessment; such a one takes no new requests
 * @param active whether it takes new requests; open ones are finished either way
 */
public record Institution(
        UUID id,
        String name,
        String code,
        String creditCode,
        String creditCodeReason,
        String address,
        String contact,
        String phone,
        boolean consulting,
        boolean advertising,
        boolean active) {}
