package io.zhiheng.architecture;

import io.zhiheng.ZhihengApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    static final ApplicationModules modules = ApplicationModules.of(ZhihengApplication.class);

    @Test
    void modulesKeepTheirPromises() {
        modules.verify();
    }
}
