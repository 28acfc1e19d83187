package io.zhiheng.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

final class HouseConditions {

    private HouseConditions() {}

    static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass useCase, ConditionEvents events) {
                var doors = useCase.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                if (doors != 1) {
                    events.add(SimpleConditionEvent.violated(
                            useCase, useCase.getName() + " has " + doors + " public methods"));
                }
            }
        };
    }
}
