package io.zhiheng.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

/** Each route of the application takes bodies of its own size. */
@IntegrationTest
class BodyLimitsTest {

    @Autowired
    BodyLimits limits;

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/ratings/simulate, application/json, 64KB",
        "POST, /api/v1/ratings/simulate, multipart/form-data, 64KB",
        "POST, /login, application/x-www-form-urlencoded, 1MB",
        "POST, /login, multipart/form-data, 1MB",
        "PUT, /api/v1/self-assessments/1/answers/QMS-01-L1-1, application/json, 1MB",
        "POST, /api/v1/evidence, multipart/form-data, 81MB",
        "POST, /api/v1/evidence, application/json, 1MB",
        "POST, /api/v1/self-assessments/1/evidence, Multipart/Form-Data, 81MB",
        "POST, /api/v1/enterprise/documents, multipart/form-data, 81MB",
        "POST, /verify, multipart/form-data, 11MB",
        "PUT, /verify, multipart/form-data, 1MB",
        "POST, /nowhere, multipart/form-data, 1MB"
    })
    void aBodyMayBeAsLargeAsItsRouteSays(String method, String path, String type, String most) {
        var request = new MockHttpServletRequest(method, path);
        request.setContentType(type);
        assertThat(limits.of(request)).isEqualTo(DataSize.parse(most).toBytes());
    }
}
