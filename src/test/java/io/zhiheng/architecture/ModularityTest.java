package io.zhiheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ZhihengApplication;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    static final ApplicationModules modules = ApplicationModules.of(ZhihengApplication.class);

    @Test
    void modulesKeepTheirPromises() {
        modules.verify();
    }

    /** Pictures (PlantUML) and a table of each module's parts, in {@code target/spring-modulith-docs}. */
    @Test
    void modulesDrawThemselves() {
        new Documenter(modules).writeDocumentation();

        assertThat(modules.stream())
                .allSatisfy(module -> assertThat(Path.of("target/spring-modulith-docs"))
                        .isDirectoryContaining("glob:**/module-" + module.getIdentifier() + ".puml"));
    }
}
