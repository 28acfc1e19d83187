package io.zhiheng.load;

import io.zhiheng.ZhihengApplication;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Two applications, each with a PostgreSQL of its own: one with few open tasks, one with 100 000. In turns, so that
 * whatever else the machine does meets both, they complete self-assessments (P6) and show the task list (P7). The
 * argument {@code pages} leaves P6 out, and the engine's own rows, which the task list does not read.
 */
public class ManyOpenTasks {

    private static final int MANY = Integer.getInteger("open", 100_000);
    private static final int FEW = 1_000;
    private static final int TURNS = Integer.getInteger("turns", 7);
    private static final String PAGES_ALONE = "pages";

    public static void main(String[] args) throws Exception {
        try (var small = start("few");
                var large = start("many")) {
            var pagesAlone = args.length > 0 && args[0].equals(PAGES_ALONE);
            var few = new OpenTasks(small);
            new OpenTasks(large).fill(MANY, !pagesAlone);
            if (!pagesAlone) {
                new Completions(small, large, TURNS).measure(MANY);
            }
            few.fill(FEW, !pagesAlone);
            new TaskListPages(small, large, TURNS).measure(FEW, MANY);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(String name) throws Exception {
        var home = Path.of("target", "homes", name);
        FileSystemUtils.deleteRecursively(home);
        return new SpringApplicationBuilder(ZhihengApplication.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(ServerTimes.class))
                .run(
                        "--server.port=0",
                        "--zhiheng.home=" + home,
                        "--zhiheng.demo.seed=false",
                        "--zhiheng.identity.captcha.fixed-answer=" + Browser.CAPTCHA,
                        "--camunda.bpm.job-execution.enabled=false",
                        "--spring.jmx.enabled=false",
                        "--camunda.bpm.generic-properties.properties.job-executor-activate=false");
    }
}
