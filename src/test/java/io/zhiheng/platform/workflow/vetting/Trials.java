package io.zhiheng.platform.workflow.vetting;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.ShippedWords;
import io.zhiheng.platform.workflow.model.NodeListeners;
import io.zhiheng.platform.workflow.model.ProcessContract;
import io.zhiheng.platform.workflow.model.ShippedFiles;
import io.zhiheng.shared.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The vetting by itself, against what really ships; the engine's own reading is tried where there is an engine. */
class Trials {

    static final ShippedFiles SHIPPED = shipped();
    static final Words WORDS = ShippedWords.of("platform");
    private static final ReferenceModels REFERENCE =
            new ReferenceModels(SHIPPED, new Names(Set.of(), Set.of()), new ObjectMapper());

    private Trials() {}

    static TextVetting vetting(ProcessContract... contracts) {
        return vetting(Set.of("rateDelegate"), Set.of(), contracts);
    }

    static TextVetting vetting(Set<String> delegates, Set<String> listeners, ProcessContract... contracts) {
        var parts = new StaticListableBeanFactory();
        for (var contract : contracts) {
            parts.addBean("contract" + System.identityHashCode(contract), contract);
        }
        return new TextVetting(
                new Names(delegates, listeners),
                model -> List.of(),
                REFERENCE,
                parts.getBeanProvider(ProcessContract.class),
                new StaticListableBeanFactory().getBeanProvider(NodeListeners.class),
                new ObjectMapper(),
                WORDS);
    }

    private static ShippedFiles shipped() {
        try {
            return new ShippedFiles(new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Names(Set<String> delegates, Set<String> listeners) implements KnownNames {

        @Override
        public boolean isDelegate(String bean) {
            return delegates.contains(bean);
        }

        @Override
        public boolean isListener(String bean) {
            return listeners.contains(bean);
        }

        @Override
        public String today(String bean) {
            return bean;
        }
    }
}
