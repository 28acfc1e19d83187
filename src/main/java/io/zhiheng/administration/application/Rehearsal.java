package io.zhiheng.administration.application;

import io.zhiheng.platform.workflow.model.ModelPlay;
import io.zhiheng.platform.workflow.model.ModelPlay.Fault;
import io.zhiheng.platform.workflow.model.ModelPlay.Played;
import io.zhiheng.platform.workflow.model.ModelVetting.Reason;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 试走: a model that was vetted is played through; one with a dead end is not proposed. */
@Component
public class Rehearsal {

    private final ModelPlay play;
    private final Words words;

    Rehearsal(ModelPlay play, Words words) {
        this.play = play;
        this.words = words;
    }

    /** @param files one model, and forms that do not matter here */
    Played of(Map<String, byte[]> files) {
        return play.play(files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ModelFile.MODEL))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow());
    }

    /** @throws RuleBroken {@code model-refused} with the reasons */
    public void requirePassed(Map<String, byte[]> files) {
        var reasons = reasons(of(files));
        if (!reasons.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.model-refused", reasons.size())
                    .with("reasons", reasons);
        }
    }

    List<Reason> reasons(Played played) {
        var reasons = new ArrayList<Reason>();
        played.faults().forEach(fault -> reasons.add(new Reason(fault.at().id(), null, said(fault))));
        if (played.complete()) {
            played.untaken()
                    .forEach(way -> reasons.add(new Reason(
                            way.id(),
                            null,
                            words.of(
                                    "administration.play.untaken",
                                    way.from().name(),
                                    way.to().name()))));
        } else {
            reasons.add(new Reason(
                    null,
                    null,
                    words.of("administration.play.late", play.longest().toSeconds())));
        }
        return reasons;
    }

    private String said(Fault fault) {
        var name = fault.at().name();
        return fault.words() == null
                ? words.of("administration.play.stuck", name)
                : words.of("administration.play.broken", name, fault.words());
    }
}
