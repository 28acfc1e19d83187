package io.zhiheng.portal.web.input;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.typed.StorableText;
import org.springframework.beans.propertyeditors.CustomBooleanEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Refuses a form whose tick is none: no browser sends that, and neither yes nor no would be what was meant. */
@ControllerAdvice
class Ticks {

    @InitBinder
    void strict(WebDataBinder binder) {
        if (binder.getTargetType() != null) {
            binder.registerCustomEditor(Boolean.class, new Tick());
            binder.registerCustomEditor(boolean.class, new Tick());
        }
    }

    private static final class Tick extends CustomBooleanEditor {

        Tick() {
            super(true);
        }

        @Override
        public void setAsText(String text) {
            try {
                super.setAsText(text);
            } catch (IllegalArgumentException strange) {
                throw RuleBroken.malformed("shared.rule.no-tick", StorableText.shownShort(text));
            }
        }
    }
}
