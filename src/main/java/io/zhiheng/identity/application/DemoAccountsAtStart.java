package io.zhiheng.identity.application;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Before the first request and before other modules' demo data, which refer to the accounts. */
@Component
@Profile("demo")
class DemoAccountsAtStart implements SmartInitializingSingleton {

    private final SeedDemoAccounts seedDemoAccounts;

    DemoAccountsAtStart(SeedDemoAccounts seedDemoAccounts) {
        this.seedDemoAccounts = seedDemoAccounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        seedDemoAccounts.execute();
    }
}
