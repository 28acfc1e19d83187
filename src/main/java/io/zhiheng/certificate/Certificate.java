package io.zhiheng.certificate;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.EnterpriseId;
import java.time.LocalDate;

/**
 * A certificate (质量管理能力评估证书).
 *
 * @param number {@code ZH-<机构代码>-<年>-<序号>-L<级>}
 * @param checkCode what has to be known besides the number to verify it, such as {@code KNU7-XSLF}
 * @param level 1 to 5
 * @param issuedOn in Asia/Shanghai, as are all dates
 * @param validUntil last day
 * @param state today
 */
public record Certificate(
        String number,
        String checkCode,
        AssessmentRequestId request,
        EnterpriseId enterprise,
        String enterpriseName,
        String creditCode,
        String institutionName,
        int level,
        String levelName,
        String scope,
        LocalDate issuedOn,
        LocalDate validUntil,
        State state) {

    public enum State {
        VALID,
        SUSPENDED,
        REVOKED,
        EXPIRED
    }
}
