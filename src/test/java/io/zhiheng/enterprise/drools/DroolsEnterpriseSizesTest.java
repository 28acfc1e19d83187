package io.zhiheng.enterprise.drools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.enterprise.GoldenCases;
import io.zhiheng.enterprise.application.EnterpriseSizes;
import io.zhiheng.platform.rules.drools.DroolsCompiler;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DroolsEnterpriseSizesTest {

    private static EnterpriseSizes sizes;

    static Stream<JsonNode> golden() {
        return GoldenCases.at("/size");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theTableGivesTheGoldenSize(JsonNode golden) throws Exception {
        sizes = sizes == null ? new DroolsEnterpriseSizes(new DroolsCompiler()) : sizes;

        assertThat(sizes.of(golden.path("employees").asInt(), golden.path("revenue_wan_yuan").decimalValue()))
                .isEqualTo(golden.path("expect").asText());
    }
}
