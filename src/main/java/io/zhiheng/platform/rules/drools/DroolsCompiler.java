package io.zhiheng.platform.rules.drools;

import io.zhiheng.platform.rules.CompiledRules;
import io.zhiheng.platform.rules.FilledTable;
import io.zhiheng.platform.rules.RuleCompiler;
import io.zhiheng.platform.rules.TableRefused;
import io.zhiheng.platform.rules.TableRefused.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.springframework.stereotype.Component;

/** Compiles decision tables with the executable model, each set of tables as a module of its own. */
@Component
public class DroolsCompiler implements RuleCompiler {

    private static final AtomicInteger COMPILED = new AtomicInteger();
    private static final ClassLoader CLASSES = new SameClassPath(DroolsCompiler.class.getClassLoader());

    @Override
    public CompiledRules compile(String name, List<FilledTable> tables) {
        var packageName = "io.zhiheng.rules.compiled" + COMPILED.incrementAndGet();
        return build(name, packageName, drl(packageName, tables));
    }

    private static String drl(String packageName, List<FilledTable> tables) {
        var sheet = new DecisionSheet(packageName).of(tables).getBytes(StandardCharsets.UTF_8);
        return new SpreadsheetCompiler().compile(new ByteArrayInputStream(sheet), InputType.CSV);
    }

    private CompiledRules build(String name, String packageName, String drl) {
        var kie = KieServices.get();
        var release = kie.newReleaseId("io.zhiheng", packageName, "1");
        var files = kie.newKieFileSystem()
                .generateAndWritePomXML(release)
                .write("src/main/resources/" + packageName.replace('.', '/') + "/rules.drl", drl);
        var builder = kie.newKieBuilder(files, CLASSES).buildAll(ExecutableModelProject.class);
        var faults = builder.getResults().getMessages(Message.Level.ERROR);
        if (!faults.isEmpty()) {
            throw TableRefused.whole(name, Kind.NOT_COMPILED, "platform.table.not-compiled", faults.toString());
        }
        var base = kie.newKieContainer(release, CLASSES).getKieBase();
        kie.getRepository().removeKieModule(release);
        return questions -> base.newStatelessKieSession().execute(questions);
    }
}
