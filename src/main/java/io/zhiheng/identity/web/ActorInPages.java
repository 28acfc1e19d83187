package io.zhiheng.identity.web;

import io.zhiheng.identity.CurrentActor;
import io.zhiheng.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Every page finds who is signed in under {@code actor}; null for visitors. */
@ControllerAdvice(annotations = Controller.class)
class ActorInPages {

    @ModelAttribute(value = "actor", binding = false)
    Actor actor() {
        return CurrentActor.find().orElse(null);
    }
}
