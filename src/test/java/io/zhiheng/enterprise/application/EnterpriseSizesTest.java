package io.zhiheng.enterprise.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.enterprise.GoldenCases;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnterpriseSizesTest {

    private static EnterpriseSizes sizes;

    static Stream<JsonNode> golden() {
        return GoldenCases.at("/size");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theTableGivesTheGoldenSize(JsonNode golden) throws Exception {
        sizes = sizes == null ? new TableSizes() : sizes;

        assertThat(sizes.of(golden.path("employees").asInt(), golden.path("revenue_wan_yuan").decimalValue()))
                .isEqualTo(golden.path("expect").asText());
    }
}
