package io.zhiheng.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all journeys; each journey gets {@link People} of its own, and a picture of where it failed. */
class Browsers implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(Browsers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == People.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS).getOrComputeIfAbsent(People.class, key -> people(test));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var people = test.getStore(OURS).get(People.class, People.class);
        if (people != null) {
            test.getExecutionException()
                    .ifPresent(failure -> people.picture(
                            Path.of("target", "journeys"),
                            test.getRequiredTestClass().getSimpleName() + "-"
                                    + test.getRequiredTestMethod().getName()));
            people.close();
        }
    }

    private static People people(ExtensionContext test) {
        var running = test.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
        var port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        return new People(running.browser(), "http://127.0.0.1:" + port);
    }

    private record Running(Playwright playwright, Browser browser) implements ExtensionContext.Store.CloseableResource {

        static Running start() {
            var playwright = Chromium.playwright();
            PlaywrightAssertions.setDefaultAssertionTimeout(Person.PATIENCE);
            return new Running(playwright, Chromium.launch(playwright));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
