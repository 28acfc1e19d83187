package io.zhiheng.assessment;

import io.zhiheng.shared.Actor;
import java.util.List;

/** 发起评估申请 on the home page. The module that keeps the requests implements it. */
public interface RequestEntry {

    /** @param standing how far the actor's enterprise is with its self-assessments */
    View of(Actor actor, SelfAssessmentStanding standing);

    /**
     * @param reason why none can be begun now; null when one can
     * @param href where one is begun; null when none can be
     * @param lines the requests that are open, each with what it waits for
     */
    record View(String reason, String href, List<Line> lines) {}

    enum State {
        TODO,
        DOING,
        FIX,
        DONE
    }

    /** @param text the state in words */
    record Line(String title, State state, String text, String href) {}
}
